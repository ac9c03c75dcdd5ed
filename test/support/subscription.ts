import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { TestApp } from './app.js';

/** How a subscription ended that was not let in, or what it told first. */
export type Heard =
  | { readonly data: Record<string, unknown> }
  | { readonly errors: readonly { readonly extensions: { readonly code: string } }[] }
  | { readonly closed: number };

/** Closed before anything was told: the caller is nobody. */
export const NOT_SIGNED_IN = 4403;

/**
 * Subscribes as a browser does, publishes until something is told, and gives that.
 * @param publish makes the events; called again while nobody hears, since a subscription says nothing when it begins.
 */
export async function hear(
  app: TestApp,
  headers: Record<string, string>,
  query: string,
  variables: Record<string, unknown>,
  publish: () => Promise<unknown>,
): Promise<Heard> {
  class BrowserSocket extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { origin: app.url, ...headers } });
    }
  }
  let closed: Heard | undefined;
  const client = createClient({
    url: `${app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: BrowserSocket,
    retryAttempts: 0,
    on: { closed: (event) => (closed = { closed: (event as { code: number }).code }) },
  });
  const repeating = setInterval(() => void publish(), 50);
  try {
    return await new Promise<Heard>((resolve, reject) => {
      client.subscribe(
        { query, variables },
        {
          next: ({ data, errors }) => resolve(errors ? ({ errors } as unknown as Heard) : { data: data! }),
          error: (error) => {
            if (Array.isArray(error)) resolve({ errors: error as never });
            else if (closed) resolve(closed);
            else reject(error as Error);
          },
          complete: () => resolve(closed ?? { closed: 1000 }),
        },
      );
    });
  } finally {
    clearInterval(repeating);
    await client.dispose();
  }
}

/** Tells every process what the product tells of a change. */
export const announce = (
  app: TestApp,
  practiceId: string,
  { topic, payload }: { topic: string; payload: object },
) => app.owner.query(`select pg_notify('kapstone', $1)`, [JSON.stringify({ practiceId, topic, payload })]);
