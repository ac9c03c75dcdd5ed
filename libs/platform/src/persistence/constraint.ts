import { QueryFailedError } from 'typeorm';
import { refuse, type Result } from '@kapstone/kernel';
import type { RequestContext } from '../context/request-context.js';

interface PgError {
  readonly code?: string;
  readonly constraint?: string;
}

const pgError = (error: unknown): PgError =>
  (error instanceof QueryFailedError ? (error.driverError as PgError) : (error as PgError)) ?? {};

/** The name of the constraint that a statement broke: the key of its refusal. Undefined for any other error. */
export const brokenConstraint = (error: unknown): string | undefined =>
  pgError(error).code?.startsWith('23') ? pgError(error).constraint : undefined;

/**
 * Answers a broken constraint that came out of `UnitOfWork.write` with its refusal, and notes it for the audit: the unit of
 * work itself notes only what its work returns.
 * @param refusals by the name of the constraint
 * @throws the error as it came when its constraint has no refusal here
 */
export function refusedBy<R extends { readonly code: string }>(
  ctx: RequestContext,
  error: unknown,
  refusals: Readonly<Record<string, R>>,
): Result<never, R> {
  const refusal = refusals[brokenConstraint(error) ?? ''];
  if (!refusal) throw error;
  ctx.notes.refused(refusal.code);
  return refuse(refusal);
}

/** Serialization failure and deadlock: the only errors after which the same work is tried again. */
export const isRetriable = (error: unknown): boolean =>
  ['40001', '40P01'].includes(pgError(error).code ?? '');
