import {
  instant,
  intersect,
  MINUTE_MS,
  normalize,
  plusMinutes,
  subtract,
  type Instant,
  type Interval,
} from '@kapstone/kernel';
import type { StaffDuty } from './appointment-kinds.js';
import { lanesFor, type TakenLane } from './lanes.js';

/** What has to be found for an appointment besides the patient. */
export type NeedName = StaffDuty | 'ROOM';

/** How much time a visit takes. */
export interface VisitExtent {
  readonly durationMinutes: number;
  /** Before the start staff and room get ready; after the end the patient recovers, with all of them. */
  readonly preparationMinutes: number;
  readonly recoveryMinutes: number;
}

export const visitFrom = (start: Instant, { durationMinutes }: VisitExtent): Interval => ({
  start,
  end: plusMinutes(start, durationMinutes),
});

/** The time that the patient is there. */
export const stayFrom = (start: Instant, { durationMinutes, recoveryMinutes }: VisitExtent): Interval => ({
  start,
  end: plusMinutes(start, durationMinutes + recoveryMinutes),
});

/** The time for which staff and room are needed. */
export const heldFrom = (start: Instant, extent: VisitExtent): Interval => ({
  start: plusMinutes(start, -extent.preparationMinutes),
  end: stayFrom(start, extent).end,
});

/** One staff member or room that may fill a need. */
export interface Candidate {
  /** The id of the staff member or room; nobody fills two needs of one appointment. */
  readonly id: string;
  /** When it works or is open. */
  readonly working: readonly Interval[];
  /** What is taken of it, with the lanes; other appointments' turnover is part of their periods. */
  readonly taken: readonly TakenLane[];
  /** How many lanes it has: 1 for a room. */
  readonly lanes: number;
  /** Minutes that it stays taken after everybody has left, e.g. a room's turnover. Nobody has to work for that. */
  readonly turnoverMinutes: number;
}

export interface ResourceNeed {
  readonly name: NeedName;
  /** In the order in which they are preferred. */
  readonly candidates: readonly Candidate[];
  readonly isExclusive: boolean;
}

export interface FreeTimeSearch extends VisitExtent {
  /** The first instant at which the appointment may start, and the one before which it must. */
  readonly from: Instant;
  readonly until: Instant;
  /** How many slots are wanted at most. */
  readonly count: number;
  /** When the location is open. */
  readonly open: readonly Interval[];
  /** What the patient has booked already. */
  readonly patientTaken: readonly Interval[];
  /** Starts that come too close to other visits of the course. */
  readonly crowded: readonly Interval[];
  readonly needs: readonly ResourceNeed[];
}

/** What one need is met with. */
export interface Assignment {
  readonly need: NeedName;
  readonly id: string;
  readonly lanes: readonly number[];
  /** How long it is taken: with preparation and recovery, and a room's turnover after them. */
  readonly period: Interval;
}

export interface FreeSlot {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The time that the patient is there: with recovery. */
  readonly stay: Interval;
  readonly assignments: readonly Assignment[];
}

/** What can stand in the way of every slot. */
export type Constraint = NeedName | 'OPENING_HOURS' | 'PATIENT' | 'SPACING';

export interface FreeTimes {
  readonly slots: readonly FreeSlot[];
  /**
   * When there is no slot: each constraint that prevents it on its own, so that lifting that one alone would give one.
   * Empty beside no slots means that it takes a combination.
   */
  readonly binding: readonly Constraint[];
}

/**
 * Slots start on the quarter hour. Every zone's offset has been a multiple of 15 minutes since 1972, so the grid over
 * instants is the grid on every wall clock, also across clock changes.
 */
export const GRID_MINUTES = 15;
export const GRID_MS = GRID_MINUTES * MINUTE_MS;

/** Starts from which a visit of this length fits into working time. As times are integers, `end - length` itself fits. */
export function startsWithin(working: readonly Interval[], lengthMs: number): Interval[] {
  return normalize(working)
    .filter(({ start, end }) => end - start >= lengthMs)
    .map(({ start, end }) => ({ start, end: instant(end - lengthMs + 1) }));
}

/** Starts from which a visit of this length would run into something taken. */
export const startsAgainst = (taken: readonly Interval[], lengthMs: number): Interval[] =>
  taken.map(({ start, end }) => ({ start: instant(start - lengthMs + 1), end }));

/** Starts of a visit at which a candidate is there and has a lane, or all lanes, free for the whole time. */
export function candidateStarts(candidate: Candidate, need: ResourceNeed, extent: VisitExtent): Interval[] {
  const { preparationMinutes, durationMinutes, recoveryMinutes } = extent;
  const heldMs = (preparationMinutes + durationMinutes + recoveryMinutes) * MINUTE_MS;
  const there = startsWithin(candidate.working, heldMs);
  const takenMs = heldMs + candidate.turnoverMinutes * MINUTE_MS;
  const begins = need.isExclusive
    ? subtract(there, startsAgainst(candidate.taken, takenMs))
    : normalize(
        Array.from({ length: candidate.lanes }, (_, index) => {
          const inLane = candidate.taken.filter((each) => each.lane === index + 1);
          return subtract(there, startsAgainst(inLane, takenMs));
        }).flat(),
      );
  if (preparationMinutes === 0) return begins;
  return begins.map(({ start, end }) => ({
    start: plusMinutes(start, preparationMinutes),
    end: plusMinutes(end, preparationMinutes),
  }));
}

/** How long a candidate is taken: its own turnover included. */
export const takenFor = (candidate: Candidate, held: Interval): Interval => ({
  start: held.start,
  end: plusMinutes(held.end, candidate.turnoverMinutes),
});

/** The lanes of a candidate that a visit can take; null when they are not free. */
export const freeLanes = (
  candidate: Candidate,
  need: ResourceNeed,
  held: Interval,
): readonly number[] | null =>
  lanesFor(candidate.taken, candidate.lanes, takenFor(candidate, held), need.isExclusive);

/**
 * Fills the needs in order with the first candidates that are there, free and different; null when no choice works.
 * @param isThere whether a candidate works then, as the caller already knows it.
 */
export function assign(
  needs: readonly ResourceNeed[],
  held: Interval,
  isThere: (candidate: Candidate) => boolean,
  chosen: readonly Assignment[] = [],
): readonly Assignment[] | null {
  const need = needs[chosen.length];
  if (!need) return chosen;
  for (const candidate of need.candidates) {
    if (chosen.some((other) => other.id === candidate.id) || !isThere(candidate)) continue;
    const lanes = freeLanes(candidate, need, held);
    if (lanes === null) continue;
    const next = { need: need.name, id: candidate.id, lanes, period: takenFor(candidate, held) };
    const all = assign(needs, held, isThere, [...chosen, next]);
    if (all) return all;
  }
  return null;
}

/** The slots of a search from which some constraint may have been lifted. */
function search(wanted: FreeTimeSearch, lifted: Constraint | null): FreeSlot[] {
  const { from, until, count } = wanted;
  if (from >= until) return [];
  const stayMs = (wanted.durationMinutes + wanted.recoveryMinutes) * MINUTE_MS;
  const needs = wanted.needs.filter((need) => need.name !== lifted);
  const startsOf = new Map(
    needs.flatMap((need) =>
      need.candidates.map((candidate) => [candidate, candidateStarts(candidate, need, wanted)] as const),
    ),
  );

  let starts: Interval[] = [{ start: from, end: until }];
  if (lifted !== 'OPENING_HOURS') starts = intersect(starts, startsWithin(wanted.open, stayMs));
  if (lifted !== 'PATIENT') starts = subtract(starts, startsAgainst(wanted.patientTaken, stayMs));
  if (lifted !== 'SPACING') starts = subtract(starts, wanted.crowded);
  for (const need of needs)
    starts = intersect(starts, normalize(need.candidates.flatMap((each) => startsOf.get(each)!)));

  const slots: FreeSlot[] = [];
  for (const { start, end } of starts) {
    for (let at = Math.ceil(start / GRID_MS) * GRID_MS; at < end && slots.length < count; at += GRID_MS) {
      const startsAt = instant(at);
      const isThere = (candidate: Candidate): boolean =>
        startsOf.get(candidate)!.some((own) => own.start <= startsAt && startsAt < own.end);
      const assignments = assign(needs, heldFrom(startsAt, wanted), isThere);
      if (!assignments) continue;
      const { end: endsAt } = visitFrom(startsAt, wanted);
      slots.push({ startsAt, endsAt, stay: stayFrom(startsAt, wanted), assignments });
    }
  }
  return slots;
}

/**
 * The next free times for an appointment, earliest first, each with the staff, lanes and room that make it free. The same
 * question always gets the same answer: candidates are taken in the order given, lanes from the lowest.
 */
export function freeTimes(wanted: FreeTimeSearch): FreeTimes {
  const slots = search(wanted, null);
  if (slots.length > 0) return { slots, binding: [] };
  const constraints: Constraint[] = [
    'OPENING_HOURS',
    'PATIENT',
    'SPACING',
    ...wanted.needs.map((need) => need.name),
  ];
  const binding = constraints.filter((constraint) => search({ ...wanted, count: 1 }, constraint).length > 0);
  return { slots, binding };
}
