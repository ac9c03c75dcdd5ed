import { Button } from '../../design/button.js';
import { Dialog, DialogActions } from '../../design/dialog.js';
import { TextField } from '../../design/fields.js';
import { dayAndTime, inSentence } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { useViewer } from '../../session/session.js';

export interface OneTimeLinkShown {
  path: string;
  expiresAt: string;
}

/** A link that is shown once, for the admin to pass on. */
export function OneTimeLink({
  title,
  link,
  onClose,
}: {
  title: string;
  link: OneTimeLinkShown;
  onClose: () => void;
}) {
  const zone = useViewer().practice.timeZone;
  const address = location.origin + link.path;
  const until = dayAndTime(Date.parse(link.expiresAt), zone, wallClock(Date.now(), zone).date);
  return (
    <Dialog title={title} width={520}>
      <p className="t-dense ink-2" style={{ margin: '4px 0 12px' }}>
        Pass it on in person or by a safe way. It works once, until {inSentence(until)}, and is not shown
        again.
      </p>
      <TextField
        label="Link"
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
        data-autofocus
      />
      <DialogActions>
        <Button look="primary" onClick={() => void navigator.clipboard.writeText(address)}>
          Copy link
        </Button>
        <Button onClick={onClose}>I passed it on</Button>
      </DialogActions>
    </Dialog>
  );
}
