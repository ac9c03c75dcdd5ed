import { HttpException } from '@nestjs/common';
import { type GraphQLError, type GraphQLFormattedError } from 'graphql';
import { currentRequestId, logger } from '../logging/logger.js';
import { ApiError } from './api-error.js';

/** What GraphQL itself says of a request that it cannot run, in our words for codes. */
const CALLER_ERRORS: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'BAD_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_INPUT',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_INPUT',
};

const MOST_MESSAGE = 500;

/** A message may quote what the caller sent: bounded, and without control characters. */

const quoted = (message: string): string =>
  message.replaceAll(/[\u0000-\u001f\u007f]/g, ' ').slice(0, MOST_MESSAGE);

/** The code of an error that a caller may see, or null for a bug. */
export function publicCode(error: GraphQLFormattedError, original: unknown): string | null {
  const code = error.extensions?.['code'];
  if (original instanceof ApiError) return original.extensions['code'] as string;
  if (typeof code === 'string' && code in CALLER_ERRORS) return CALLER_ERRORS[code]!;
  if (original instanceof HttpException && original.getStatus() < 500) return 'BAD_INPUT';
  return null;
}

/** The field that GraphQL names where it cannot read a variable: `visits.3.startsAt` at "input.visits[3].startsAt". */
export function fieldOf(message: string): string | undefined {
  const [, variable] = /^Variable "\$(\w+)" /.exec(message) ?? [];
  if (variable === undefined) return undefined;
  const [, path = ''] = new RegExp(` at "${variable}([^"]+)"; `).exec(message) ?? [];
  const [, missing] = / Field "(\w+)" (?:of required type|is not defined)/.exec(message) ?? [];
  const names = [...path.split(/[.[\]]+/), missing].filter(Boolean);
  return names.length > 0 ? names.join('.') : variable;
}

const unwrapped = (error: unknown): unknown => {
  let inner = error;
  while (!(inner instanceof ApiError) && (inner as GraphQLError | null)?.originalError)
    inner = (inner as GraphQLError).originalError;
  return inner;
};

/**
 * What leaves of an error: code and words for those meant for the caller; of anything else INTERNAL and the request id, while
 * the log keeps where it happened. Never SQL, a stack, or data of a patient.
 */
export function safeError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const requestId = currentRequestId();
  const original = unwrapped(error);
  const code = publicCode(formatted, original);
  const { locations, path } = formatted;
  if (code === null) {
    logger.error({ err: original, path }, 'internal error');
    return {
      message: `Something went wrong on our side. Reference ${requestId}.`,
      path,
      extensions: { code: 'INTERNAL', requestId },
    };
  }
  const extensions = original instanceof ApiError ? original.extensions : {};
  const field = extensions['field'] ?? fieldOf(formatted.message);
  return {
    message: quoted(formatted.message),
    locations,
    path,
    extensions: { ...extensions, ...(field === undefined ? {} : { field }), code, requestId },
  };
}
