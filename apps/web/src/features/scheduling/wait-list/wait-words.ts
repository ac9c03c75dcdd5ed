import {
  clock,
  dayAndTime,
  deadline,
  inSentence,
  relativeDay,
  shortDate,
  timeOf,
} from '../../../format/time.js';
import { wallClock } from '../../../format/zone.js';
import { weekdays as days } from '../../facility/weekdays.js';
import { minuteOf } from './wait-values.js';

interface Wishes {
  weekdays?: readonly number[] | null;
  hours?: { from: string; until: string } | null;
  firstDate: string;
  lastDate?: string | null;
  staffMember?: { name: string; title?: string | null } | null;
}

/** `Consultation or follow-up`, of the names of kinds. */
export const kindWords = (names: readonly string[]): string =>
  names.map((name, index) => (index === 0 ? name : name.toLowerCase())).join(' or ');

/** `Mon, Wed · 9:00 AM to 12:00 PM · from Tue Dec 1 · with Marcus Webb`; `any time` where all is the same. */
export function wishWords(
  { weekdays, hours, firstDate, lastDate, staffMember }: Wishes,
  today: string,
): string {
  const words = [
    weekdays?.map((day) => days[day - 1]!.slice(0, 3)).join(', '),
    hours && `${clock(minuteOf(hours.from))} to ${clock(minuteOf(hours.until))}`,
    firstDate > today && `from ${inSentence(relativeDay(firstDate, today))}`,
    lastDate && `until ${shortDate(lastDate, today)}`,
    staffMember && `with ${[staffMember.title, staffMember.name].filter(Boolean).join(' ')}`,
  ].filter(Boolean);
  return words.length === 0 ? 'Any time' : words.join(' · ');
}

/** `since today`, `since Fri Nov 20`. */
export const sinceWords = (since: string, zone: string, today: string): string =>
  `since ${inSentence(relativeDay(wallClock(Date.parse(since), zone).date, today))}`;

/** `Integration by Fri 3:15 PM`, `Infusion by end of Fri Nov 27`. */
export function closingWords(closesAt: string, kind: string, zone: string, today: string): string {
  // The last minute of a day is its end.
  const at = Date.parse(closesAt);
  const end = wallClock(at, zone).minute === 1439 ? at + 60_000 : at;
  return `${kind} by ${deadline(end, zone, today)}`;
}

/** `Offered today, 2:30 PM, by Tomas Field. The offer ends at 1:20 PM`; once it is over `Offer of today, 2:30 PM, ended at 1:20 PM`. */
export function offerWords(
  offer: { startsAt: string; expiresAt: string; by?: string | null },
  isOffered: boolean,
  zone: string,
  today: string,
): string {
  const at = inSentence(dayAndTime(Date.parse(offer.startsAt), zone, today));
  const until = timeOf(Date.parse(offer.expiresAt), zone);
  return isOffered
    ? `Offered ${at}${offer.by ? `, by ${offer.by}` : ''}. The offer ends at ${until}`
    : `Offer of ${at} ended at ${until}`;
}
