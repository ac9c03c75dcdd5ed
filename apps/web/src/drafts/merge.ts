/** A record's words at three moments, field by field: as they were when typing began, as they are here, and there. */
export interface ThreeWays<T extends object> {
  base: T;
  here: T;
  there: T;
}

export interface Merged<T> {
  values: T;
  /** Changed here and there, differently: a person decides; `values` has what is here. */
  conflicts: (keyof T)[];
  /** Changed there alone: taken over. */
  taken: (keyof T)[];
}

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Brings what was typed here together with what was saved elsewhere meanwhile. No word is ever dropped by it: a field that
 * both sides changed is a conflict, unless both came to the same.
 */
export function merge<T extends object>({ base, here, there }: ThreeWays<T>): Merged<T> {
  const merged: Merged<T> = { values: { ...here }, conflicts: [], taken: [] };
  for (const key of Object.keys(here) as (keyof T)[]) {
    if (isSame(here[key], there[key]) || isSame(there[key], base[key])) continue;
    if (isSame(here[key], base[key])) {
      merged.values[key] = there[key];
      merged.taken.push(key);
    } else {
      merged.conflicts.push(key);
    }
  }
  return merged;
}
