import { Button } from '../design/button.js';
import { Dialog } from '../design/dialog.js';
import { PasswordForm } from './password-form.js';
import { useSession } from './session.js';

/** The session ended under somebody's hands: signing in again leads back to the same page and the same words. */
export function SessionEnded() {
  const { viewer, refresh, leave } = useSession();
  const first = viewer?.staffMember.name.split(' ')[0];
  return (
    <Dialog title={`Please sign in again, ${first}`}>
      <p className="t-dense ink-2" style={{ margin: '2px 0 14px' }}>
        What you typed is still here. You will come back to the same place.
      </p>
      <PasswordForm
        verb="Continue"
        email={viewer?.staffMember.email ?? undefined}
        onDone={refresh}
        aside={
          <Button look="ghost" size="l" onClick={leave}>
            Someone else
          </Button>
        }
      />
    </Dialog>
  );
}
