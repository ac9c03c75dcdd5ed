import { type ASTNode, GraphQLError } from 'graphql';

/** Codes of errors that a caller may see. Whatever else is thrown becomes INTERNAL with the request id and nothing more. */
export type ApiErrorCode =
  'BAD_INPUT' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'LOCKED' | 'FORBIDDEN' | 'TOO_COMPLEX' | 'INTERNAL';

/** An error whose message is meant for the caller. */
export class ApiError extends GraphQLError {
  /** @param at where in the request it stands, of what was written into it */
  constructor(
    code: ApiErrorCode,
    message: string,
    extensions: Record<string, unknown> = {},
    at: ASTNode | null = null,
  ) {
    super(message, { nodes: at, extensions: { code, ...extensions } });
    this.name = 'ApiError';
  }
}

/** The caller sent something that cannot be: names the field and what would do. */
export const badInput = (field: string, message: string): ApiError =>
  new ApiError('BAD_INPUT', message, { field });

/** Judges one of several: a field that is found wrong is named within it, such as `visits.3.startsAt`. */
export function inPart<T>(part: string, judge: () => T): T {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof ApiError) || !('field' in error.extensions)) throw error;
    const { code, field } = error.extensions;
    throw new ApiError(code as ApiErrorCode, error.message, { field: `${part}.${String(field)}` });
  }
}

/** Absent and hidden look the same. */
export const notFound = (what: string, field = 'id'): ApiError =>
  new ApiError('NOT_FOUND', `There is no such ${what}.`, { field });

export const forbidden = (message: string, extensions: Record<string, unknown> = {}): ApiError =>
  new ApiError('FORBIDDEN', message, extensions);

export const unauthenticated = (): ApiError => new ApiError('UNAUTHENTICATED', 'Sign in first.');
