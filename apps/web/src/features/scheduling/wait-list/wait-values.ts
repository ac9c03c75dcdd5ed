import type { AppointmentKind } from '../../../gql/graphql.js';

/** What the desk chooses and types for somebody who waits; what is empty is any. */
export interface WaitValues {
  kinds: readonly AppointmentKind[];
  weekdays: readonly number[];
  from: string;
  until: string;
  firstDate: string;
  lastDate: string;
  staffId: string;
}

/** `09:30` as minutes after midnight. */
export function minuteOf(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}

export interface WaitTrouble {
  field: 'kinds' | 'until' | 'lastDate';
  message: string;
}

/** What keeps the values from being sent; null where nothing does. */
export function waitTrouble(
  { kinds, from, until, firstDate, lastDate }: WaitValues,
  today: string,
): WaitTrouble | null {
  if (kinds.length === 0) return { field: 'kinds', message: 'Choose at least one kind of visit.' };
  if ((from || until) && (!from || !until))
    return { field: 'until', message: 'Say from when and until when, or leave both empty.' };
  if (from && from >= until) return { field: 'until', message: 'Hours end after they begin.' };
  const first = firstDate > today ? firstDate : today;
  if (lastDate && lastDate < first)
    return { field: 'lastDate', message: 'The last date is today or later, and not before the first.' };
  return null;
}

/** The values as the API takes them. */
export const waitInput = ({ kinds, weekdays, from, until, firstDate, lastDate, staffId }: WaitValues) => ({
  kinds: [...kinds],
  weekdays: weekdays.length === 0 ? null : [...weekdays],
  hours: from ? { from, until } : null,
  firstDate: firstDate || null,
  lastDate: lastDate || null,
  staffId: staffId || null,
});
