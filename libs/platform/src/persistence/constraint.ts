import { QueryFailedError } from 'typeorm';

interface PgError {
  readonly code?: string;
  readonly constraint?: string;
}

const pgError = (error: unknown): PgError =>
  (error instanceof QueryFailedError ? (error.driverError as PgError) : (error as PgError)) ?? {};

/** The name of the constraint that a statement broke: the key of its refusal. Undefined for any other error. */
export const brokenConstraint = (error: unknown): string | undefined =>
  pgError(error).code?.startsWith('23') ? pgError(error).constraint : undefined;

/** Serialization failure and deadlock: the only errors after which the same work is tried again. */
export const isRetriable = (error: unknown): boolean =>
  ['40001', '40P01'].includes(pgError(error).code ?? '');
