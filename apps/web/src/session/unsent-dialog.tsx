import { useRouter } from '@tanstack/react-router';
import { Button } from '../design/button.js';
import { Dialog, DialogActions } from '../design/dialog.js';
import type { Unsent } from '../drafts/drafts.js';
import { dayAndTime } from '../format/time.js';
import { wallClock } from '../format/zone.js';
import { useViewer } from './session.js';
import styles from './unsent-dialog.module.css';

/** What was typed and never sent: where it is, and whether to go all the same. */
export function UnsentDialog({
  unsent,
  locked,
  go,
  onClose,
}: {
  unsent: readonly Unsent[];
  /** Nothing can be opened from behind the lock. */
  locked: boolean;
  go: () => Promise<void>;
  onClose: () => void;
}) {
  const { history } = useRouter();
  const zone = useViewer().practice.timeZone;
  const today = wallClock(Date.now(), zone).date;
  return (
    <Dialog title="Some of what you typed is not saved" onClose={onClose} width={480}>
      <p className="t-dense ink-2" style={{ margin: '4px 0 8px' }}>
        It is on this computer only. Signing out forgets it; locking keeps it.
      </p>
      <ul className={styles.list}>
        {unsent.map(({ title, path, keptAt }) => (
          <li key={path}>
            <span className="grow">
              {title.replace(/ · Kapstone$/, '')}
              <span className="t-caption ink-2"> {dayAndTime(keptAt, zone, today)}</span>
            </span>
            {!locked && (
              <Button
                size="s"
                onClick={() => {
                  onClose();
                  history.push(path);
                }}
              >
                Open<span className="unseen"> {title}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button onClick={onClose} data-autofocus>
          Stay signed in
        </Button>
        <Button
          look="danger"
          onClick={() => {
            onClose();
            void go();
          }}
        >
          Sign out and forget it
        </Button>
      </DialogActions>
    </Dialog>
  );
}
