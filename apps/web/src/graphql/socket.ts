import { createClient, type Client } from 'graphql-ws';

/** How often the server is asked whether it is still there, and how long its answer may take, ms. */
const stillThereMs = 20_000;
const answerMs = 5_000;

/** The longest pause before another try to connect, ms. */
const longestPauseMs = 8_000;

export interface LiveSocket extends Pick<Client, 'subscribe' | 'dispose'> {
  /** Ends the pause before the next try, where there is one: it may go well now. */
  hurry: () => void;
}

/** The socket of the subscriptions. It opens with the first of them, and again whenever it was lost. */
export function openSocket(): LiveSocket {
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  let hurry = () => {};
  const socket = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    lazy: true,
    keepAlive: stillThereMs,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    // Longer with each try, and of chance, so that the consoles of a practice do not come back all at once.
    retryWait: (tries) =>
      new Promise((resolve) => {
        hurry = resolve;
        setTimeout(resolve, Math.min(500 * 2 ** tries, longestPauseMs) * (0.5 + Math.random()));
      }),
    on: {
      // A computer that slept or changed its network holds a socket on which nothing comes, and nobody says so.
      ping: (received) => {
        if (!received) unanswered = setTimeout(() => socket.terminate(), answerMs);
      },
      pong: (received) => {
        if (received) clearTimeout(unanswered);
      },
      closed: () => clearTimeout(unanswered),
    },
  });
  return Object.assign(socket, { hurry: () => hurry() });
}
