import {
  cacheExchange,
  Client,
  createRequest,
  fetchExchange,
  mapExchange,
  type DocumentInput,
} from '@urql/core';
import { Live } from './live.js';
import { openSocket } from './socket.js';

export interface Connection {
  client: Client;
  live: Live;
  /** There is reason to think that the server can be reached. */
  hurry: () => void;
  /** Ends the socket: after sign-out nothing of the old session goes on. */
  close: () => void;
}

export interface ConnectionEvents {
  /** An answer said that nobody is signed in, or that the session is locked. */
  onUnauthenticated: () => void;
  /** Whether the server answered at all. */
  onReachable: (reachable: boolean) => void;
}

/** What `asWritten` adds to an operation's context. */
interface AsWritten {
  asWritten?: DocumentInput;
}

/**
 * The context of a query that is to be sent exactly as it was written. The cache adds `__typename` to every selection, and
 * the server's prepared answer for the day board is given only to exactly the declared shape.
 *
 * @param shows the types whose change makes the answer stale
 */
export function asWritten(document: DocumentInput, shows: string[]) {
  return { asWritten: document, additionalTypenames: shows };
}

/** The context of a query that the console asks by itself: no sign that somebody is there, so it keeps no session open. */
export const byItself = {
  fetchOptions: { credentials: 'same-origin', headers: { 'x-kapstone-background': '1' } },
} as const;

/** The connection to the API: queries and mutations over HTTP with the session's cookie, subscriptions over one socket. */
export function connect(events: ConnectionEvents): Connection {
  const socket = openSocket();
  const live = new Live(
    ({ query, variables, context }) =>
      client
        .query(query, variables as never, { ...context, ...byItself, requestPolicy: 'network-only' })
        .toPromise(),
    (payload, sink) => socket.subscribe(payload, sink),
  );
  let reachable = true;
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      cacheExchange,
      mapExchange({
        onOperation(operation) {
          if (operation.kind === 'query') live.asked(operation.key);
          const document = (operation.context as AsWritten).asWritten;
          if (!document) return operation;
          const { query } = createRequest(document, operation.variables);
          return { ...operation, query };
        },
        onResult({ error }) {
          const wasReachable = reachable;
          reachable = !error?.networkError;
          events.onReachable(reachable);
          if (reachable && !wasReachable) live.missed();
          const codes = error?.graphQLErrors.map((each) => each.extensions.code) ?? [];
          if (codes.includes('UNAUTHENTICATED') || codes.includes('LOCKED')) events.onUnauthenticated();
        },
      }),
      fetchExchange,
    ],
  });
  return {
    client,
    live,
    hurry: socket.hurry,
    close() {
      live.close();
      void socket.dispose();
    },
  };
}
