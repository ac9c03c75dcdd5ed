import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { TestApp } from './app.js';

/** What a subscription told first, or how the connection ended that was not let in. */
export type Heard = { readonly data: Record<string, unknown> } | { readonly closed: number };

/** The connection of a caller who is nobody is closed with it. */
export const NOT_SIGNED_IN = 4403;

interface Subscription {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/**
 * Subscribes as a browser does and gives what is told first.
 * @param publish makes the events; called until something is heard, since nothing tells when a subscription has begun.
 */
export async function hear(
  app: TestApp,
  headers: Record<string, string>,
  subscription: Subscription,
  publish: () => Promise<unknown>,
): Promise<Heard> {
  const repeating = setInterval(() => void publish(), 50);
  try {
    for (;;) {
      const { letIn, heard } = await connect(app, headers, subscription);
      // A change of rights that comes before the subscription ends the connection: a browser then connects again.
      if (!letIn || 'data' in heard) return heard;
    }
  } finally {
    clearInterval(repeating);
  }
}

async function connect(
  app: TestApp,
  headers: Record<string, string>,
  subscription: Subscription,
): Promise<{ letIn: boolean; heard: Heard }> {
  class BrowserSocket extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { origin: app.url, ...headers } });
    }
  }
  let letIn = false;
  let closed = 0;
  const client = createClient({
    url: `${app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: BrowserSocket,
    retryAttempts: 0,
    on: {
      connected: () => (letIn = true),
      closed: (event) => (closed = (event as { code: number }).code),
    },
  });
  try {
    const heard = await new Promise<Heard>((resolve, reject) => {
      client.subscribe(
        { ...subscription },
        {
          next: ({ data, errors }) =>
            errors ? reject(new Error(JSON.stringify(errors))) : resolve({ data: data! }),
          error: (error) => (closed > 0 ? resolve({ closed }) : reject(new Error(JSON.stringify(error)))),
          complete: () => resolve({ closed }),
        },
      );
    });
    return { letIn, heard };
  } finally {
    await client.dispose();
  }
}

/** Tells every process what the product tells of a change. */
export const announce = (
  app: TestApp,
  practiceId: string,
  { topic, payload }: { topic: string; payload: object },
) => app.owner.query(`select pg_notify('kapstone', $1)`, [JSON.stringify({ practiceId, topic, payload })]);
