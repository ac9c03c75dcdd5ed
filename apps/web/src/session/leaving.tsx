import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import type { Unsent } from '../drafts/drafts.js';
import { LeavingContext, type Go } from './leaving-context.js';
import { useSession, useViewer } from './session.js';

const load = () => import('./unsent-dialog.js');
const UnsentDialog = lazy(async () => ({ default: (await load()).UnsentDialog }));

/** Asks before somebody signs out whose words are not on the server yet: signing out forgets them. */
export function Leaving({ children }: { children: ReactNode }) {
  const owner = useViewer().staffMember.id;
  const { status } = useSession();
  const [asking, setAsking] = useState<{ unsent: readonly Unsent[]; go: () => Promise<void> } | null>(null);
  const ask = useCallback(
    async (go: Go) => {
      const askedAt = Date.now();
      const unsent = await unsentOf(owner);
      if (unsent.length === 0) return go(askedAt);
      // Where the question cannot come for lack of a connection, nobody is signed out either.
      if (await load().catch(() => null)) setAsking({ unsent, go: () => go(askedAt) });
    },
    [owner],
  );
  return (
    <LeavingContext value={ask}>
      {children}
      <Suspense fallback={null}>
        {asking && <UnsentDialog {...asking} locked={status === 'locked'} onClose={() => setAsking(null)} />}
      </Suspense>
    </LeavingContext>
  );
}

/** Nothing where the browser keeps nothing. */
async function unsentOf(owner: string): Promise<readonly Unsent[]> {
  try {
    const { openDrafts } = await import('../drafts/drafts.js');
    return await (await openDrafts(owner)).list();
  } catch {
    return [];
  }
}
