import type { CombinedError } from '@urql/core';

/** Why an answer did not come, in words for the person at the screen. */
export interface Problem {
  kind: 'offline' | 'signed-out' | 'forbidden' | 'not-found' | 'input' | 'failed';
  message: string;
  /** A short code to read out on the phone: the request's id. */
  code: string | null;
}

/** A refusal of the domain: a member of a result union that says no. */
export interface Refusal {
  __typename?: string;
  code: string;
  message: string;
}

/**
 * Whether the server took position: it did nothing, and says why. Without that, what became of an action is not known, or it
 * waits until somebody has signed in again.
 */
export const isAnswer = ({ kind }: Problem): boolean => !['offline', 'signed-out', 'failed'].includes(kind);

/** Reads urql's error as one problem; the first that the server named counts. */
export function problemOf(error: CombinedError): Problem {
  const first = error.graphQLErrors[0];
  if (!first) return { kind: 'offline', message: 'No connection to the server.', code: null };
  const code = typeof first.extensions.requestId === 'string' ? first.extensions.requestId.slice(0, 8) : null;
  switch (first.extensions.code) {
    case 'UNAUTHENTICATED':
    case 'LOCKED':
      return { kind: 'signed-out', message: 'The session has ended.', code: null };
    case 'FORBIDDEN':
      return { kind: 'forbidden', message: 'This is not for your role.', code };
    case 'NOT_FOUND':
      return { kind: 'not-found', message: 'This does not exist, or not for you.', code };
    case 'BAD_INPUT':
    case 'BAD_USER_INPUT':
      return { kind: 'input', message: first.message, code };
    default:
      return { kind: 'failed', message: 'Something failed on the server. Nothing was changed.', code };
  }
}
