import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What a mail server does with a message once it has all of it. */
export type Treatment = 'accept' | 'refuse for good' | 'refuse for now' | 'break off' | 'say nothing';

/** A real SMTP server on a free port of this machine. */
export interface TestMailServer {
  readonly url: string;
  /** Whole messages as they came over the wire, whatever became of them. */
  readonly received: readonly string[];
  treat(next: Treatment): void;
  /** The next message, once all of it is there. */
  next(): Promise<string>;
  stop(): Promise<void>;
}

const USER = 'kapstone';
const PASSWORD = 'a password: with/slashes@and such';

/** Starts a mail server that wants a user and a password. */
export async function startMailServer(): Promise<TestMailServer> {
  const received: string[] = [];
  const arrivals = new EventEmitter();
  let treatment: Treatment = 'accept';
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: false,
    allowInsecureAuth: true,
    closeTimeout: 100,
    onAuth: ({ username, password }, _, callback) =>
      username === USER && password === PASSWORD
        ? callback(null, { user: USER })
        : callback(new Error('wrong user or password')),
    onData: (stream, session, callback) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push(Buffer.concat(parts).toString());
        arrivals.emit('message', received.at(-1));
        const no = (responseCode: number) => callback(Object.assign(new Error('No.'), { responseCode }));
        if (treatment === 'accept') callback(null);
        else if (treatment === 'refuse for good') no(550);
        else if (treatment === 'refuse for now') no(451);
        else if (treatment === 'break off') server.connections.forEach((one) => one.close());
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}`,
    received,
    treat: (next) => {
      treatment = next;
    },
    next: async () => ((await once(arrivals, 'message')) as [string])[0],
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
