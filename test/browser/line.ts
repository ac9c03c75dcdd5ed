import type { BrowserContext, WebSocketRoute } from '@playwright/test';

/** What lies between the server and the pages of a desk, for the subscriptions to schedules. */
export interface Line {
  /** How many subscriptions listen. */
  listening: () => number;
  /** What pages subscribe to from now on does not reach the server until `release`. */
  hold: () => void;
  release: () => void;
  /** From now on, what the server tells is lost; says how often so far. */
  deafen: () => () => number;
  /** The server ends every subscription, as where it may have missed something. */
  end: () => void;
  /** The connection of every page is lost. */
  cut: () => void;
}

interface Sent {
  type: string;
  id: string;
  payload?: { query?: string; data?: { scheduleChanged?: { __typename: string } } };
}

/** Stands between the server and the pages that a desk opens from now on. */
export async function standBetween(context: BrowserContext): Promise<Line> {
  const listening = new Set<string>();
  const sockets = new Map<string, WebSocketRoute>();
  let held: (() => void)[] | null = null;
  let lost: number | null = null;
  await context.routeWebSocket('**/graphql', (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      const { type, id, payload } = JSON.parse(String(message)) as Sent;
      if (type === 'complete') {
        sockets.delete(id);
        listening.delete(id);
      }
      if (type === 'subscribe' && payload?.query?.includes('scheduleChanged')) {
        sockets.set(id, socket);
        if (held) return void held.push(() => server.send(message));
      }
      server.send(message);
    });
    server.onMessage((message) => {
      const { type, id, payload } = JSON.parse(String(message)) as Sent;
      const told = type === 'next' ? payload?.data?.scheduleChanged?.__typename : undefined;
      if (told === 'Listening') listening.add(id);
      if (lost !== null && told && listening.has(id)) lost++;
      else socket.send(message);
    });
  });
  const hear = () => {
    lost = null;
    listening.clear();
  };
  return {
    listening: () => listening.size,
    hold: () => (held = []),
    release() {
      for (const go of held ?? []) go();
      held = null;
    },
    deafen() {
      lost = 0;
      return () => lost ?? 0;
    },
    end() {
      hear();
      const ended = [...sockets];
      sockets.clear();
      for (const [id, socket] of ended) socket.send(JSON.stringify({ id, type: 'complete' }));
    },
    cut() {
      hear();
      const open = new Set(sockets.values());
      sockets.clear();
      for (const socket of open) void socket.close({ code: 1012 });
    },
  };
}
