import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ArchPicture } from '../design/arch-picture.js';
import { Logo } from '../design/marks.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { PasswordForm } from './password-form.js';
import { useSession } from './session.js';
import styles from './sign-in-page.module.css';

/** Sign-in, drawn in the place of whatever page was asked for; that page follows. */
export function SignInPage() {
  const { refresh } = useSession();
  usePageTitle('Sign in');
  return (
    <Doorway>
      <h1 className="t-page">Sign in</h1>
      <p className={styles.lead}>With your work email.</p>
      <PasswordForm verb="Sign in" onDone={refresh} />
      <p className={styles.other}>
        <Link to="/forgot">Forgot your password?</Link>
      </p>
      <p className={styles.foot}>
        No password yet? An admin of your practice invites you.
        <br />
        The console locks when nobody uses it. Anything you were typing is kept.
      </p>
    </Doorway>
  );
}

/** The two halves of every page outside: the arch, and the form. */
export function Doorway({ children }: { children: ReactNode }) {
  return (
    <main className={styles.door}>
      <div className={styles.picture}>
        <ArchPicture className={styles.arch} />
        <Link to="/" className={styles.brand}>
          <Logo size={40} onNav />
          <span>Kapstone</span>
        </Link>
        <p className={styles.motto}>Every record in place before every dose.</p>
      </div>
      <div className={styles.form}>
        <div className={styles.box}>{children}</div>
      </div>
    </main>
  );
}
