import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Provider, type OperationContext } from 'urql';
import { openAnew } from '../drafts/draft-store.js';
import { connect, type Connection } from '../graphql/client.js';
import type { Live } from '../graphql/live.js';
import { onLeft, tellLeft } from './left.js';
import { ViewerDocument, type Viewer } from './viewer.js';

/**
 * - `loading`: not yet known; - `unreachable`: the server does not answer; - `out`: nobody is signed in;
 * - `in`: work goes on; - `locked`: the server locked the session; - `ended`: it ended under somebody's hands.
 */
export type SessionStatus = 'loading' | 'unreachable' | 'out' | 'in' | 'locked' | 'ended';

interface Session {
  status: SessionStatus;
  /** Who works here. Kept while locked or ended, so that the page behind keeps its place and words. */
  viewer: Viewer | null;
  /** When the first answer failed to come that was not followed by another; null while there is a connection. */
  offlineSince: number | null;
  live: Live;
  /** Asks the server who is signed in. */
  refresh: (context?: Partial<OperationContext>) => Promise<Viewer | null>;
  /** Forgets the viewer and the cache, in every tab: nothing that they had read stays on a screen. */
  leave: () => void;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  return use(SessionContext)!;
}

/** The viewer of a page that only somebody signed in can reach. */
export function useViewer(): Viewer {
  return useSession().viewer!;
}

/** Owns the connection and who is signed in over it. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [status, setStatus] = useState<SessionStatus>('loading');
  const [viewer, setViewer] = useState<Viewer | null>(null);
  const [offlineSince, setOfflineSince] = useState<number | null>(null);
  const refreshRef = useRef<() => Promise<Viewer | null>>(async () => null);
  const askedAt = useRef(0);
  const seat = useRef<string | null>(null);

  const open = useCallback(
    (): Connection =>
      connect({
        onUnauthenticated: () => {
          // Many queries fail at once when a session ends; one question is enough.
          if (Date.now() - askedAt.current < 1000) return;
          askedAt.current = Date.now();
          void refreshRef.current();
        },
        onReachable: (reachable) => setOfflineSince((before) => (reachable ? null : (before ?? Date.now()))),
      }),
    [],
  );
  const [connection, setConnection] = useState(open);

  const refresh = useCallback(
    async (context: Partial<OperationContext> = {}) => {
      const { data, error } = await connection.client
        .query(ViewerDocument, {}, { ...context, requestPolicy: 'network-only' })
        .toPromise();
      if (error && !data) {
        setStatus((before) => (before === 'loading' ? 'unreachable' : before));
        return null;
      }
      const found = data?.viewer ?? null;
      if (found) {
        // Another person takes the seat: nothing that the one before had read may answer.
        if (seat.current && seat.current !== found.staffMember.id) {
          connection.close();
          sessionStorage.clear();
          setConnection(open());
        }
        seat.current = found.staffMember.id;
        if (!found.locked) connection.hurry();
        setViewer(found);
      }
      setStatus((before) => {
        if (found) return found.locked ? 'locked' : 'in';
        return before === 'in' || before === 'locked' || before === 'ended' ? 'ended' : 'out';
      });
      return found;
    },
    [connection, open],
  );

  useEffect(() => {
    const lost = () => setOfflineSince((before) => before ?? Date.now());
    addEventListener('offline', lost);
    addEventListener('online', connection.hurry);
    return () => {
      removeEventListener('offline', lost);
      removeEventListener('online', connection.hurry);
    };
  }, [connection]);

  useEffect(() => {
    refreshRef.current = refresh;
    void refresh();
  }, [refresh]);

  const empty = useCallback(() => {
    openAnew();
    connection.close();
    sessionStorage.clear();
    seat.current = null;
    setViewer(null);
    setStatus('out');
    setConnection(open());
  }, [connection, open]);

  const leave = useCallback(() => {
    if (seat.current) tellLeft(seat.current);
    empty();
  }, [empty]);

  useEffect(
    () =>
      onLeft((staffId) => {
        if (seat.current === staffId) empty();
        else openAnew();
      }),
    [empty],
  );

  const session = useMemo(
    () => ({ status, viewer, offlineSince, live: connection.live, refresh, leave }),
    [status, viewer, offlineSince, connection, refresh, leave],
  );
  return (
    <Provider value={connection.client}>
      <SessionContext value={session}>{children}</SessionContext>
    </Provider>
  );
}
