import { Outlet, useMatches } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { keepFocus } from '../design/keep-focus.js';
import { listenForShortcuts } from '../design/shortcuts.js';
import { ErrorState } from '../design/states.js';
import { ToastProvider } from '../design/toast.js';
import { byItself } from '../graphql/client.js';
import { useLive } from '../graphql/use-live.js';
import { Leaving } from '../session/leaving.js';
import { LockScreen } from '../session/lock-screen.js';
import { SessionEnded } from '../session/session-ended.js';
import { SignInPage } from '../session/sign-in-page.js';
import { useOwnLook } from '../session/preferences.js';
import { useSession } from '../session/session.js';
import { useIdleLock } from '../session/use-idle-lock.js';
import { ViewerChangedDocument, ViewerDocument } from '../session/viewer.js';
import { Navigation } from './navigation.js';
import { OfflineBanner } from './offline-banner.js';
import styles from './shell.module.css';
import { type Early, PaletteOpening } from './palette-opening.js';
import { usePaletteKey } from './use-palette-key.js';

const KeySheet = lazy(async () => ({ default: (await import('./key-sheet.js')).KeySheet }));
const Palette = lazy(async () => ({ default: (await import('./palette.js')).Palette }));

/** What stands around every page, and in its place while nobody is signed in. */
export function Shell() {
  const { status, viewer, refresh } = useSession();
  const outside = useMatches({ select: (matches) => matches.some((match) => match.staticData.outside) });
  useEffect(listenForShortcuts, []);
  useEffect(keepFocus, []);
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

const nothingYet: Early = { text: '', entered: false };

function SignedIn() {
  const { status, viewer, offlineSince, live, refresh } = useSession();
  const [over, setOver] = useState<'keys' | 'palette' | null>(null);
  const early = useRef<Early>(nothingYet);
  const close = () => setOver(null);
  const find = () => {
    early.current = nothingYet;
    setOver('palette');
  };
  usePaletteKey(find);
  useOwnLook();
  useIdleLock(viewer!.idleLockMinutes, status === 'in');
  // What the console asks by itself is no sign that somebody is there.
  useLive(ViewerChangedDocument, status === 'in' ? [{}] : [], {
    onChange: () => void refresh(byItself),
    onMissed: (moment) => {
      if (live.isOld({ query: ViewerDocument, variables: {} }, moment)) void refresh(byItself);
    },
  });
  return (
    <Leaving>
      <ToastProvider>
        {/* A person who takes the seat starts with nothing of the one before. */}
        <div
          key={viewer!.staffMember.id}
          className={styles.shell}
          data-locked={status === 'locked' || undefined}
        >
          <Navigation onKeys={() => setOver('keys')} onFind={find} />
          <main className={styles.main}>
            {offlineSince !== null && <OfflineBanner since={offlineSince} zone={viewer!.practice.timeZone} />}
            <Outlet />
          </main>
        </div>
        <Suspense fallback={null}>{over === 'keys' && <KeySheet onClose={close} />}</Suspense>
        {over === 'palette' && (
          <Suspense fallback={<PaletteOpening early={early} onClose={close} />}>
            <Palette early={early} onClose={close} />
          </Suspense>
        )}
      </ToastProvider>
      {status === 'locked' && <LockScreen />}
      {status === 'ended' && <SessionEnded />}
    </Leaving>
  );
}

function Alone({ children }: { children: ReactNode }) {
  return <main className={styles.alone}>{children}</main>;
}
