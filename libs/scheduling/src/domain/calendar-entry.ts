import type { Instant } from '@kapstone/kernel';
import type { AppointmentKind, StaffPart } from './appointment-kinds.js';

/** A visit as its staff member's calendar needs it. */
export interface CalendarVisit {
  readonly id: string;
  readonly version: number;
  readonly kind: AppointmentKind;
  readonly part: StaffPart;
  readonly virtual: boolean;
  /** Put beside another visit on purpose. */
  readonly overbooked: boolean;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Of the patient; null where the practice does not let them out. */
  readonly initials: string | null;
}

/** What leaves for a calendar that the practice does not control. */
export interface CalendarEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

const NAMES: Readonly<Record<AppointmentKind, string>> = {
  CONSULTATION: 'Consultation',
  PREPARATION: 'Preparation',
  INFUSION: 'Infusion',
  INTEGRATION: 'Integration',
  FOLLOW_UP: 'Follow-up',
};

/** Times and kind, and at most initials: no name, no place, nothing clinical. */
export function calendarEntry(visit: CalendarVisit): CalendarEntry {
  const { id, version, kind, part, virtual, overbooked, startsAt, endsAt, initials } = visit;
  const title = [
    NAMES[kind] + (initials ? ` ${initials}` : ''),
    part === 'SUPERVISING' && 'supervising',
    virtual && 'video',
    overbooked && 'overbooked',
  ];
  return {
    uid: `${id}@kapstone`,
    sequence: version,
    title: title.filter(Boolean).join(', '),
    startsAt,
    endsAt,
  };
}

/** `M. R.` of Mateo Ruiz; the first letter as it is written, accents and all. */
export function initialsOf(givenName: string, familyName: string): string {
  const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [givenName, familyName]
    .map((name) => [...letters.segment(name.trim())][0]?.segment)
    .filter((letter) => letter !== undefined)
    .map((letter) => `${letter.toUpperCase()}.`)
    .join(' ');
}
