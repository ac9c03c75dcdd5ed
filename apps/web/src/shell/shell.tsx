import { Outlet, useMatches } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { useSubscription } from 'urql';
import { Banner } from '../design/banner.js';
import { Button } from '../design/button.js';
import { listenForShortcuts } from '../design/shortcuts.js';
import { ErrorState } from '../design/states.js';
import { ToastProvider } from '../design/toast.js';
import { LockScreen } from '../session/lock-screen.js';
import { SessionEnded } from '../session/session-ended.js';
import { SignInPage } from '../session/sign-in-page.js';
import { useOwnLook } from '../session/preferences.js';
import { useSession } from '../session/session.js';
import { useIdleLock } from '../session/use-idle-lock.js';
import { ViewerChangedDocument } from '../session/viewer.js';
import { KeySheet } from './key-sheet.js';
import { Navigation } from './navigation.js';
import styles from './shell.module.css';

/** What stands around every page, and in its place while nobody is signed in. */
export function Shell() {
  const { status, viewer, refresh } = useSession();
  const outside = useMatches({ select: (matches) => matches.some((match) => match.staticData.outside) });
  useEffect(listenForShortcuts, []);
  if (outside) return <Outlet />;
  switch (status) {
    case 'loading':
      return null;
    case 'unreachable':
      return (
        <Alone>
          <ErrorState title="No connection to the server" onRetry={() => void refresh()} />
        </Alone>
      );
    case 'out':
      return <SignInPage />;
    default:
      return viewer ? <SignedIn /> : <SignInPage />;
  }
}

function SignedIn() {
  const { status, viewer, online, refresh } = useSession();
  const [keysShown, setKeysShown] = useState(false);
  useOwnLook();
  useIdleLock(viewer!.idleLockMinutes, status === 'in');
  useSubscription({ query: ViewerChangedDocument, pause: status !== 'in' }, (_, change) => {
    void refresh();
    return change;
  });
  return (
    <>
      <ToastProvider>
        {/* A person who takes the seat starts with nothing of the one before. */}
        <div
          key={viewer!.staffMember.id}
          className={styles.shell}
          data-locked={status === 'locked' || undefined}
        >
          <Navigation onKeys={() => setKeysShown(true)} />
          <main className={styles.main}>
            {!online && (
              <div className={styles.offline}>
                <Banner
                  tone="warn"
                  action={
                    <Button size="s" onClick={() => void refresh()}>
                      Try now
                    </Button>
                  }
                >
                  <b>No connection.</b> Notes are kept on this computer. Booking and signing wait for the
                  connection.
                </Banner>
              </div>
            )}
            <Outlet />
          </main>
        </div>
        {keysShown && <KeySheet onClose={() => setKeysShown(false)} />}
      </ToastProvider>
      {status === 'locked' && <LockScreen />}
      {status === 'ended' && <SessionEnded />}
    </>
  );
}

function Alone({ children }: { children: ReactNode }) {
  return <main className={styles.alone}>{children}</main>;
}
