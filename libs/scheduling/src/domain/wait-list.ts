import {
  dateAt,
  dayOfWeek,
  HOUR_MS,
  instantAt,
  plusHours,
  plusMinutes,
  plusMs,
  type Instant,
  type Interval,
  type LocalDate,
  type LocalMinutes,
  type WaitListEntryId,
  type ZoneId,
} from '@kapstone/kernel';
import { APPOINTMENT_KINDS, type AppointmentKind } from './appointment-kinds.js';

/** What suits whoever waits. */
export interface WaitWishes {
  /** 1 Monday to 7 Sunday; null for any. */
  readonly weekdays: readonly number[] | null;
  /** On the wall: visits begin and end within; null for any. */
  readonly hours: { readonly from: LocalMinutes; readonly until: LocalMinutes } | null;
  readonly firstDate: LocalDate;
  readonly lastDate: LocalDate | null;
}

/** Whether the time that a patient would be there suits their wishes. */
export function suits(
  { weekdays, hours, firstDate, lastDate }: WaitWishes,
  { start, end }: Interval,
  zone: ZoneId,
): boolean {
  const date = dateAt(start, zone);
  if (date < firstDate || (lastDate !== null && date > lastDate)) return false;
  if (weekdays && !weekdays.includes(dayOfWeek(date))) return false;
  return !hours || (instantAt(date, hours.from, zone) <= start && end <= instantAt(date, hours.until, zone));
}

/** Those of the kinds somebody waits for that take the same staff and room as another: what a freed visit could become. */
export const kindsLike = (
  waitedFor: readonly AppointmentKind[],
  kind: AppointmentKind,
): readonly AppointmentKind[] => {
  const taken = (each: AppointmentKind): string => {
    const { staff, room } = APPOINTMENT_KINDS[each];
    return [...staff, room].join();
  };
  return waitedFor.filter((each) => taken(each) === taken(kind));
};

/** How somebody stands in the list. */
export interface Waiting {
  readonly id: WaitListEntryId;
  readonly since: Instant;
  /** The last start that the 72 hours after a dose, or the spacing of the course, allows; null where neither presses. */
  readonly closesAt: Instant | null;
}

/** A clinical window that closes later does not press yet: the 72 hours after a dose of today do. A convention of ours. */
export const PRESSES_HOURS = 96;

/** Whether a clinical window is about to run out, and a visit at a time would still be in it. */
export const presses = ({ closesAt }: Pick<Waiting, 'closesAt'>, startsAt: Instant, now: Instant): boolean =>
  closesAt !== null && startsAt <= closesAt && closesAt <= plusHours(now, PRESSES_HOURS);

/** Who comes first for a time: whose clinical window is about to run out, the sooner the earlier; then who has waited longest. */
export function ranked<W extends Waiting>(waiting: readonly W[], startsAt: Instant, now: Instant): W[] {
  const closing = (each: W): number => (presses(each, startsAt, now) ? each.closesAt! : Infinity);
  return [...waiting].sort(
    (a, b) =>
      (closing(a) === closing(b) ? 0 : closing(a) - closing(b)) ||
      a.since - b.since ||
      (a.id < b.id ? -1 : 1),
  );
}

/** How long a patient has to answer an offer. */
export const OFFER_MINUTES = 60;

/** Until when a place can be promised: no longer than it may still be booked. */
export const offerExpiry = (startsAt: Instant, noticeHours: number, now: Instant): Instant => {
  const lastCall = plusMs(startsAt, -noticeHours * HOUR_MS);
  const answered = plusMinutes(now, OFFER_MINUTES);
  return answered < lastCall ? answered : lastCall;
};

export interface Offer {
  readonly kind: AppointmentKind;
  readonly startsAt: Instant;
  readonly expiresAt: Instant;
  /** Who made it; null for the product itself. */
  readonly by: string | null;
}

/** Whether an offer still holds: it ends by itself. */
export const holds = ({ expiresAt }: Pick<Offer, 'expiresAt'>, now: Instant): boolean => now < expiresAt;
