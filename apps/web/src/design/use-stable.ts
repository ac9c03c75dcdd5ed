import { useEffect, useState } from 'react';

/** A function that never changes, so that blocks repaint only for their own changes, and always runs its newest version. */
export function useStable<Arguments extends unknown[], Result>(
  run: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  const [box] = useState(() => {
    const inner = { run, call: (...args: Arguments) => inner.run(...args) };
    return inner;
  });
  useEffect(() => {
    box.run = run;
  });
  return box.call;
}

/** The same for every function of an object; the rest of it must not change. */
export function useStableMembers<T extends object>(members: T): T {
  const [box] = useState(() => {
    const inner = { members, stable: {} as T };
    for (const key of Object.keys(members) as (keyof T)[]) {
      const member = members[key];
      inner.stable[key] =
        typeof member === 'function'
          ? (((...args: unknown[]) =>
              (inner.members[key] as (...args: unknown[]) => unknown)(...args)) as T[keyof T])
          : member;
    }
    return inner;
  });
  useEffect(() => {
    box.members = members;
  });
  return box.stable;
}
