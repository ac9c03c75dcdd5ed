import {
  cacheExchange,
  Client,
  createRequest,
  fetchExchange,
  mapExchange,
  subscriptionExchange,
  type DocumentInput,
} from '@urql/core';
import {
  createClient as createSocket,
  type Client as Socket,
  type FormattedExecutionResult,
  type Sink,
  type SubscribePayload,
} from 'graphql-ws';

export interface Connection {
  client: Client;
  /** Ends the socket: after sign-out nothing of the old session goes on. */
  close: () => void;
}

export interface ConnectionEvents {
  /** An answer said that nobody is signed in, or that the session is locked. */
  onUnauthenticated: () => void;
  /** The socket came back after it was lost, or the server itself missed messages: what was missed has to be read anew. */
  onReconnected: () => void;
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

/**
 * The connection to the API: queries and mutations over HTTP with the session's cookie, subscriptions over one socket that
 * opens with the first of them.
 */
export function connect(events: ConnectionEvents): Connection {
  const socket = openSocket(events);
  let closed = false;
  /** The server ends a subscription whose messages it may have missed: without the next one, nothing would come any more. */
  const subscribe = (payload: SubscribePayload, sink: Sink<FormattedExecutionResult>): (() => void) => {
    let left = false;
    let end: () => void;
    const begin = () => {
      end = socket.subscribe(payload, {
        ...sink,
        complete() {
          if (left || closed) return sink.complete();
          begin();
          events.onReconnected();
        },
      });
    };
    begin();
    return () => {
      left = true;
      end();
    };
  };
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      cacheExchange,
      mapExchange({
        onOperation(operation) {
          const document = (operation.context as AsWritten).asWritten;
          if (!document) return operation;
          const { query } = createRequest(document, operation.variables);
          return { ...operation, query };
        },
        onResult({ error }) {
          events.onReachable(!error?.networkError);
          const codes = error?.graphQLErrors.map((each) => each.extensions.code) ?? [];
          if (codes.includes('UNAUTHENTICATED') || codes.includes('LOCKED')) events.onUnauthenticated();
        },
      }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({
            unsubscribe: subscribe({ ...request, query: request.query ?? '' }, sink),
          }),
        }),
      }),
    ],
  });
  return {
    client,
    close() {
      closed = true;
      void socket.dispose();
    },
  };
}

function openSocket(events: ConnectionEvents): Socket {
  let connectedBefore = false;
  return createSocket({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    lazy: true,
    keepAlive: 20_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    on: {
      connected: () => {
        if (connectedBefore) events.onReconnected();
        connectedBefore = true;
      },
    },
  });
}
