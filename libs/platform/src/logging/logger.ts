import { AsyncLocalStorage } from 'node:async_hooks';
import { pino } from 'pino';

const requests = new AsyncLocalStorage<string>();

/** Runs work whose log lines carry the request id. */
export const withRequestId = <T>(requestId: string, work: () => T): T => requests.run(requestId, work);

/** The id of the request that this runs for. */
export const currentRequestId = (): string | undefined => requests.getStore();

/** Only what identifies a failure: driver errors quote rows, and rows are patient data. */
function safeError(error: unknown): object {
  const { name, code, constraint, stack } = error as {
    name?: string;
    code?: string;
    constraint?: string;
    stack?: string;
  };
  return {
    name,
    code,
    constraint,
    at: stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 8),
  };
}

/** Structured logs on standard output. No message, variable, name or answer of a request is ever logged. */
export const logger = pino({
  level: process.env['LOG_LEVEL'] ?? 'info',
  base: undefined,
  mixin: () => {
    const requestId = requests.getStore();
    return requestId === undefined ? {} : { requestId };
  },
  serializers: { err: safeError },
});
