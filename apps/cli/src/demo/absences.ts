import { dateAt, dayInterval, plusDays, toIso } from '@kapstone/kernel';
import type { Chance } from './chance.js';
import type { Batch, Demo } from './rows.js';

const FIRST_DAY = 6;

/** A therapist of the first location is away for two days of next week: the visits that they have are to be seen to. */
export function absenceRows({ practice, outcomes }: Demo, chance: Chance): Batch {
  const [place] = practice.places;
  const therapist = practice.staff.filter(
    ({ cast, locationId }) => cast.role === 'THERAPIST' && locationId === place!.id,
  )[1];
  const { zone } = place!.cast;
  const from = plusDays(practice.today, FIRST_DAY);
  const days = outcomes
    .filter(({ visit }) => visit.staff.some(({ staffId }) => staffId === therapist?.id))
    .map(({ visit }) => dateAt(visit.startsAt, zone))
    .filter((date) => date >= from)
    .sort();
  const [first] = days;
  return {
    table: 'staff_exception',
    rows:
      therapist && first
        ? [
            {
              practice_id: practice.id,
              id: chance.id(),
              staff_id: therapist.id,
              kind: 'TIME_OFF',
              location_id: null,
              starts_at: toIso(dayInterval(first, zone).start),
              ends_at: toIso(dayInterval(plusDays(first, 1), zone).end),
              reason: 'Conference',
            },
          ]
        : [],
  };
}
