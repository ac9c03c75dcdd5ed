/** What an operation that the domain may refuse returns: `ok` with its value, or a typed refusal. */
export type Result<T, R> = Ok<T> | Refused<R>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refused<R> {
  readonly ok: false;
  readonly refusal: R;
}

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export const refuse = <R>(refusal: R): Refused<R> => ({ ok: false, refusal });

/** The value of an operation that its type says is never refused. */
export const valueOf = <T>(result: Result<T, never>): T => (result as Ok<T>).value;
