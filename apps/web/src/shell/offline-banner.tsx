import { IconCheck, IconClockPause, IconRefresh } from '@tabler/icons-react';
import { Banner } from '../design/banner.js';
import { Button } from '../design/button.js';
import { timeOf } from '../format/time.js';
import { useReconnect } from '../session/use-reconnect.js';
import styles from './offline-banner.module.css';

/** Since when there is no connection, what goes on and what waits, and when it is tried again. */
export function OfflineBanner({ since, zone }: { since: number; zone: string }) {
  const { inSeconds, tryNow } = useReconnect();
  return (
    <div className={styles.offline}>
      <Banner
        tone="warn"
        action={
          <>
            <span className="t-caption ink-2">{inSeconds > 0 ? `Next try in ${inSeconds} s` : 'Trying'}</span>
            <Button size="s" icon={<IconRefresh className="icon-s" aria-hidden />} onClick={tryNow}>
              Try now
            </Button>
          </>
        }
      >
        <b>No connection since {timeOf(since, zone)}.</b>{' '}
        <span className={styles.goesOn}>
          <IconCheck className="icon-s" aria-hidden />
          What you type in a note is kept on this computer.
        </span>{' '}
        <span className={styles.goesOn}>
          <IconClockPause className="icon-s" aria-hidden />
          Booking and signing wait.
        </span>
      </Banner>
    </div>
  );
}
