import { deadline, plainDate, shortDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { ReadinessFixer, ReadinessItemKind, ReadinessItemState } from '../../gql/graphql.js';
import type { MarkShape } from '../../design/marks.js';

/** One item of a readiness, as every query gives it. */
export interface Item {
  item: ReadinessItemKind;
  state: ReadinessItemState;
  /** Why it is not met; nothing where it is. */
  category?: string | null;
  blocksStart: boolean;
  fixedBy?: ReadinessFixer | null;
  fixedByName?: string | null;
  by?: string | null;
  since?: string | null;
  overridden: boolean;
}

export interface ReadinessFacts {
  state: 'GO' | 'MISSING' | 'HOLD';
  canStart: boolean;
  items: readonly Item[];
}

/** What is open, the most pressing first: a hold, then what blocks the start, then what is only missing. */
export function openItems(readiness: ReadinessFacts): Item[] {
  return readiness.items
    .filter((item) => item.state === 'MISSING' || item.state === 'HOLD')
    .filter((item) => !item.overridden)
    .sort((a, b) => urgency(a) - urgency(b) || (a.by ?? '9').localeCompare(b.by ?? '9'));
}

const urgency = (item: Item) => (item.state === 'HOLD' ? 0 : item.blocksStart ? 1 : 2);

/** The mark of a readiness. */
export function shapeOf(state: ReadinessFacts['state']): MarkShape {
  return state === 'GO' ? 'ready' : state === 'HOLD' ? 'hold' : 'missing';
}

/** The mark of one item. */
export function itemShape(item: Item): MarkShape {
  if (item.overridden || item.state === 'MET') return 'ready';
  if (item.state === 'HOLD') return 'hold';
  return item.state === 'MISSING' ? 'missing' : 'unchecked';
}

export const itemNames: Record<ReadinessItemKind, string> = {
  CONSENT: 'Consent',
  ESTIMATE: 'Estimate',
  SCREENING: 'Clinical clearance',
  RIDE: 'Ride home',
  INTEGRATION: 'Integration',
  ROOM: 'Room',
};

export const fixerNames: Record<ReadinessFixer, string> = {
  FRONT_DESK: 'Front desk',
  PSYCHIATRIST: 'Prescriber',
  NURSE: 'Nurse',
  THERAPIST: 'Therapist',
  ADMIN: 'Admin',
  PATIENT: 'Patient',
};

/** Who puts it right: by name where one is known. */
export function fixerOf(item: Item): string | null {
  return item.fixedByName ?? (item.fixedBy ? fixerNames[item.fixedBy] : null);
}

/** The item in at most 18 characters, for a visit block and a chip. */
export function shortNeed(item: Item): string {
  if (item.state === 'HOLD')
    return item.fixedBy ? `On hold · ${fixerNames[item.fixedBy].toLowerCase()}` : 'On hold';
  return shortWords[item.category ?? ''] ?? shortByItem[item.item];
}

const shortWords: Record<string, string> = {
  CONSENT_NOT_SIGNED: 'Consent not signed',
  CONSENT_EXPIRED: 'Consent expired',
  CONSENT_WITHDRAWN: 'Consent withdrawn',
  CONSENT_NEW_VERSION: 'Consent: new form',
  CONSENT_OTHER_SCOPE: 'Consent: other use',
  ESTIMATE_DUE: 'Estimate due',
  ESTIMATE_LATE: 'Estimate late',
  SCREENING_EXPIRED: 'Clearance expired',
  SCREENING_DECLINED: 'Not cleared',
  RIDE_NOT_CONFIRMED: 'Ride to confirm',
  INTEGRATION_OUTSIDE_WINDOW: 'Integration late',
  ROOM_WITHDRAWN: 'Room withdrawn',
  ROOM_NOT_FIT: 'Room not fit',
  ROOM_OUT_OF_SERVICE: 'Room out',
};

const shortByItem: Record<ReadinessItemKind, string> = {
  CONSENT: 'Consent missing',
  ESTIMATE: 'Estimate missing',
  SCREENING: 'Not cleared yet',
  RIDE: 'No ride named',
  INTEGRATION: 'No integration',
  ROOM: 'No room',
};

/**
 * What is missing in one sentence, with its date where the category speaks of one.
 *
 * @param zone the location's time zone
 * @param today the location's date, ISO
 */
export function needSentence(item: Item, zone: string, today: string): string {
  const date = item.since ? plainDate(dateOf(item, item.since, zone), today) : null;
  if (item.state === 'HOLD') return 'On hold.';
  switch (item.category ?? '') {
    case 'CONSENT_EXPIRED':
      return date ? `Consent expired ${date}.` : 'Consent expired.';
    case 'CONSENT_WITHDRAWN':
      return date ? `Consent was withdrawn ${date}.` : 'Consent was withdrawn.';
    case 'CONSENT_NEW_VERSION':
      return 'Consent has a new version to sign.';
    case 'CONSENT_OTHER_SCOPE':
      return 'The signed consent is for another treatment.';
    case 'ESTIMATE_DUE':
      return date ? `Estimate is due ${date}.` : 'Estimate is due.';
    case 'ESTIMATE_LATE':
      return date ? `Estimate was due ${date}.` : 'Estimate is late.';
    case 'RIDE_NOT_CONFIRMED':
      return 'The ride home is not confirmed.';
    case 'INTEGRATION_OUTSIDE_WINDOW':
      return 'The integration is outside the 72 hours.';
    case 'ROOM_WITHDRAWN':
      return 'The room is no longer in use.';
    case 'ROOM_NOT_FIT':
      return 'The room is no longer fit for this kind of visit.';
    case 'ROOM_OUT_OF_SERVICE':
      return 'The room is out of service.';
    case 'SCREENING_EXPIRED':
      return date ? `Clinical clearance ended ${date}.` : 'Clinical clearance ended.';
  }
  return sentences[item.item];
}

const sentences: Record<ReadinessItemKind, string> = {
  CONSENT: 'Consent is not signed.',
  ESTIMATE: 'The estimate is not issued.',
  SCREENING: 'There is no clinical clearance yet.',
  RIDE: 'No ride home named.',
  INTEGRATION: 'No integration is booked.',
  ROOM: 'No room is booked.',
};

/** `2:30 PM`, or nothing where there is no deadline. An estimate is due at the end of a day: the day is named. */
export function dueWhen(item: Item, zone: string, today: string): string {
  if (!item.by) return '';
  if (item.item !== 'ESTIMATE') return deadline(Date.parse(item.by), zone, today);
  const date = dateOf(item, item.by, zone);
  return date === today ? 'today' : shortDate(date, today);
}

/** `by 2:30 PM`, `today`: the same in a line. */
export function byWhen(item: Item, zone: string, today: string): string {
  const when = dueWhen(item, zone, today);
  return when && when !== 'today' ? `by ${when}` : when;
}

/** The date that an instant speaks of. The end of a day, which is when an estimate is due, still belongs to that day. */
function dateOf(item: Item, instant: string, zone: string): string {
  return wallClock(Date.parse(instant) - (item.item === 'ESTIMATE' ? 1 : 0), zone).date;
}

/** What an item in place says under its name. */
export function metSentence(item: Item, zone: string, today: string): string {
  if (item.overridden) return 'Overridden by a prescriber, with a reason.';
  if (item.state === 'NOT_APPLICABLE') return 'Not needed for this visit.';
  const date = item.since ? plainDate(dateOf(item, item.since, zone), today) : null;
  return date ? `In place since ${date}.` : 'In place.';
}

const verbs: Record<ReadinessItemKind, string> = {
  CONSENT: 'records it',
  ESTIMATE: 'issues it',
  SCREENING: 'decides',
  RIDE: 'names one',
  INTEGRATION: 'books it',
  ROOM: 'books one',
};

/** What the one who puts it right does: `decides`, `signs`, `books it`; with `you` as the doer. */
export function fixVerb(item: Item, you: boolean): string {
  const verb =
    item.item === 'CONSENT' && item.fixedBy === 'PATIENT'
      ? 'signs'
      : item.category === 'RIDE_NOT_CONFIRMED'
        ? 'confirms it'
        : verbs[item.item];
  return you ? verb.replace(/^(\w+?)s\b/, '$1') : verb;
}
