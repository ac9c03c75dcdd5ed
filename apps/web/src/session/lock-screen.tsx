import { IconLogout, IconUserPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { ArchPicture } from '../design/arch-picture.js';
import { Button } from '../design/button.js';
import { Logo } from '../design/marks.js';
import { timeOf } from '../format/time.js';
import { initials, staffName } from './roles.js';
import styles from './lock-screen.module.css';
import { PasswordForm } from './password-form.js';
import { useSession } from './session.js';
import { useLeave } from './use-leave.js';

/** Hides everything but the staff member's name and the time; the page behind keeps its place and its words. */
export function LockScreen() {
  const { viewer, offlineSince, refresh } = useSession();
  const { handOver, signOut } = useLeave();
  const zone = viewer!.practice.timeZone;
  const [lockedAt] = useState(() => Date.now());
  const [now, setNow] = useState(lockedAt);
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current!;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('input')?.focus();
    const timer = setInterval(() => setNow(Date.now()), 5_000);
    return () => {
      clearInterval(timer);
      dialog.close();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={styles.lock}
      aria-label="Locked"
      onCancel={(event) => event.preventDefault()}
    >
      <ArchPicture className={styles.arch} />
      <p className={styles.time}>
        <Logo size={36} onNav />
        {timeOf(now, zone)}
      </p>
      <div className={styles.card}>
        <span className={styles.face} aria-hidden>
          {initials(viewer!.staffMember.name)}
        </span>
        <h1 className="t-heading">{staffName(viewer!.staffMember)}</h1>
        <p className="ink-2">Locked at {timeOf(lockedAt, zone)}. Your typing is kept.</p>
        <div className={styles.form}>
          <PasswordForm unlocking verb="Unlock" onDone={refresh} />
        </div>
        {offlineSince !== null && (
          <p className="t-dense ink-2" role="status">
            No connection: unlocking and signing out wait for it.
          </p>
        )}
        <div className={styles.others}>
          <Button icon={<IconUserPlus className="icon" aria-hidden />} onClick={() => void handOver()}>
            Someone else
          </Button>
          <Button
            look="ghost"
            icon={<IconLogout className="icon" aria-hidden />}
            onClick={() => void signOut()}
          >
            Sign out
          </Button>
        </div>
      </div>
    </dialog>
  );
}
