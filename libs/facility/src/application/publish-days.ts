import {
  dateAt,
  instant,
  type Interval,
  type LocalDate,
  type LocationId,
  plusDays,
  type ZoneId,
} from '@kapstone/kernel';
import { actorStaffId, type Tx } from '@kapstone/platform';

/** Nobody has a board open further on; who goes there reads it. */
export const MOST_DAYS = 62;

function datesFrom(first: LocalDate, last: LocalDate): LocalDate[] {
  const dates: LocalDate[] = [];
  for (let date = first; date <= last && dates.length < MOST_DAYS; date = plusDays(date, 1)) dates.push(date);
  return dates;
}

/**
 * Tells open boards which days look different, since somebody or something is there or not there on them.
 * @param of one location, also where it is given up now; a room's; or all that are in use.
 */
export async function publishDays(
  tx: Tx,
  of: { readonly locationId?: LocationId; readonly roomId?: string },
  period: Interval | { readonly startsOn: LocalDate; readonly endsOn: LocalDate },
): Promise<void> {
  const places = await tx.query<{ id: LocationId; zone: ZoneId }>(
    `select l.id, l.time_zone as zone from location_facts l
     where l.practice_id = $1 and case when $2::uuid is null then l.active else l.id = $2::uuid end
       and ($3::uuid is null or exists (
         select from room_facts r where r.practice_id = $1 and r.location_id = l.id and r.id = $3::uuid))`,
    [tx.ctx.actor.practiceId, of.locationId ?? null, of.roomId ?? null],
  );
  for (const { id, zone } of places) {
    const dates =
      'startsOn' in period
        ? datesFrom(period.startsOn, period.endsOn)
        : datesFrom(dateAt(period.start, zone), dateAt(instant(period.end - 1), zone));
    await tx.publish('schedule.changed', {
      locationId: id,
      appointmentId: null,
      patientId: null,
      dates,
      by: actorStaffId(tx.ctx.actor),
    });
  }
}
