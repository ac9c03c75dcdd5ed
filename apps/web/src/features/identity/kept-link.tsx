import { Button } from '../../design/button.js';
import { Dialog, DialogActions } from '../../design/dialog.js';
import type { StaffLinkKind } from '../../gql/graphql.js';
import { ShowLink } from './show-link.js';

/** A link that was to be mailed. */
export interface SentLinkShown {
  recipient: string;
  byMail: boolean;
  staffMember: { id: string };
}

/** There is no mail server: what was to be sent is in the outbox, and the admin may pass the link on. */
export function KeptLink({
  sent,
  kind,
  onClose,
}: {
  sent: SentLinkShown;
  kind: StaffLinkKind;
  onClose: () => void;
}) {
  return (
    <Dialog title="Nothing was sent: there is no mail server" width={520} onClose={onClose}>
      <p className="t-dense ink-2" style={{ margin: '4px 0 12px' }}>
        The message to {sent.recipient} is in the outbox, under Settings, Email. Pass the link on yourself: in
        person or by a safe way.
      </p>
      <DialogActions>
        <Button data-autofocus onClick={onClose}>
          Close
        </Button>
        <ShowLink staffId={sent.staffMember.id} kind={kind} recipient={sent.recipient} onPassedOn={onClose} />
      </DialogActions>
    </Dialog>
  );
}

/** What a toast says where there is a mail server. */
export const onItsWay = (what: string, { recipient }: SentLinkShown): string =>
  `${what} is on its way to ${recipient}. The outbox says what becomes of it.`;
