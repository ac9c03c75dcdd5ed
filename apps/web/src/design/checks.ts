import { useState } from 'react';

/** What is wrong with a field's value, in words that say how to put it right; null when nothing is. */
export type Check<T> = (values: T) => string | null;

/**
 * Checks the fields of a form: each when it is left, all when the form is sent.
 *
 * @param checks one for each field that can be wrong, in the order in which they stand
 */
export function useChecks<T extends object>(values: T, checks: Partial<Record<keyof T & string, Check<T>>>) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const wrong = (name: string) => checks[name as keyof T & string]?.(values) ?? null;
  return {
    checked: (name: keyof T & string) => ({
      onBlur: () => setLeft((before) => [...before, name]),
      error: left.includes(name) ? wrong(name) : null,
    }),
    /** Shows everything that is wrong, goes to the first of it, and says whether there is nothing. */
    pass: (form: HTMLElement | null): boolean => {
      setLeft(Object.keys(checks));
      const first = Object.keys(checks).find((name) => wrong(name));
      if (first) form?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return !first;
    },
  };
}
