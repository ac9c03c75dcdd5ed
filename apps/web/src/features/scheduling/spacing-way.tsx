import { Button } from '../../design/button.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';

/** Less than 48 hours between two infusions is never refused to a psychiatrist: it is asked. Everybody else learns who can say yes. */
export function SpacingWay({
  prescriber,
  verb,
  busy,
  onConfirm,
}: {
  prescriber?: { name: string; title?: string | null } | null;
  verb: string;
  busy: boolean;
  onConfirm: () => void;
}) {
  const viewer = useViewer();
  if (viewer.roles.includes('PSYCHIATRIST')) {
    return (
      <Button look="primary" busy={busy} onClick={onConfirm}>
        {verb} less than 48 h apart, as prescriber
      </Button>
    );
  }
  return (
    <p className="t-dense">
      {prescriber
        ? `${staffName(prescriber)} prescribes this course and can confirm it.`
        : 'Any psychiatrist of the practice can confirm it.'}
    </p>
  );
}
