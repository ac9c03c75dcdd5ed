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
 * Subscribes as a browser does and gives what is told first after that it listens.
 * @param publish makes the event, once it listens
 */
export async function hear(
  app: TestApp,
  headers: Record<string, string>,
  subscription: Subscription,
  publish: () => Promise<unknown>,
): Promise<Heard> {
  class BrowserSocket extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { origin: app.url, ...headers } });
    }
  }
  let closed = 0;
  const client = createClient({
    url: `${app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: BrowserSocket,
    retryAttempts: 0,
    on: { closed: (event) => (closed = (event as { code: number }).code) },
  });
  try {
    return await new Promise<Heard>((resolve, reject) => {
      client.subscribe(
        { ...subscription },
        {
          next: ({ data, errors }) => {
            if (errors) reject(new Error(JSON.stringify(errors)));
            else if (isListening(data!)) publish().catch(reject);
            else resolve({ data: data! });
          },
          error: (error) => (closed > 0 ? resolve({ closed }) : reject(new Error(JSON.stringify(error)))),
          complete: () => resolve({ closed }),
        },
      );
    });
  } finally {
    await client.dispose();
  }
}

/** Whether it is the first that a subscription tells, that asks for the name of its type. */
export const isListening = (data: Record<string, unknown>): boolean =>
  Object.values(data as Record<string, { __typename: string }>)[0]!.__typename === 'Listening';

/** Tells every process what the product tells of a change. */
export const announce = (
  app: TestApp,
  practiceId: string,
  { topic, payload }: { topic: string; payload: object },
) => app.owner.query(`select pg_notify('kapstone', $1)`, [JSON.stringify({ practiceId, topic, payload })]);
