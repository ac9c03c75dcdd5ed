import type { PlainRefusal } from '@kapstone/platform';

export interface StaleVersionRefusal extends PlainRefusal<'STALE_VERSION'> {
  readonly currentVersion: number;
}

/** Somebody else changed the record since the caller read it. */
export const staleVersion = (what: string, currentVersion: number): StaleVersionRefusal => ({
  code: 'STALE_VERSION',
  message: `This ${what} was changed meanwhile. Compare with how it is now, then save again.`,
  currentVersion,
});
