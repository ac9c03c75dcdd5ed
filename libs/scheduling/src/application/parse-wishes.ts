import type { LocalDate, LocalMinutes } from '@kapstone/kernel';
import { badInput } from '@kapstone/platform';
import type { PatientWishes } from '../domain/index.js';

export interface WishesInput {
  readonly weekdays?: readonly number[] | null;
  readonly hours?: { readonly from: number; readonly until: number } | null;
  readonly avoid?: readonly { readonly startsOn: LocalDate; readonly endsOn: LocalDate }[] | null;
}

const MOST_SPANS = 50;

/** @throws BAD_INPUT naming the field */
export function parseWishes({ weekdays, hours, avoid }: WishesInput): PatientWishes {
  if (weekdays?.some((day) => !Number.isInteger(day) || day < 1 || day > 7))
    throw badInput('weekdays', 'A weekday is 1 for Monday to 7 for Sunday.');
  if (weekdays?.length === 0) throw badInput('weekdays', 'Name a weekday, or leave them out for any.');
  if (hours && hours.from >= hours.until) throw badInput('hours', 'Hours end after they begin.');
  if (avoid?.some(({ startsOn, endsOn }) => startsOn > endsOn))
    throw badInput('avoid', 'Dates to avoid end on the day they begin or later.');
  if (avoid && avoid.length > MOST_SPANS)
    throw badInput('avoid', `Name at most ${MOST_SPANS} spans of dates.`);
  return {
    weekdays: weekdays ?? null,
    hours: hours ? { from: hours.from as LocalMinutes, until: hours.until as LocalMinutes } : null,
    avoid: avoid ?? [],
  };
}
