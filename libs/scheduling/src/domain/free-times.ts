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
import { lanesFor, type Taken, takesAll } from './lanes.js';

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
  readonly taken: readonly Taken[];
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
  /** The first start that keeps the notice of the kind; left out, all do. */
  readonly noticeFrom?: Instant;
  /** How many slots are wanted at most. */
  readonly count: number;
  /** When the location is open. */
  readonly open: readonly Interval[];
  /** What the patient has booked already. */
  readonly patientTaken: readonly Interval[];
  /** Starts that come too close to other visits of the course. */
  readonly crowded: readonly Interval[];
  readonly needs: readonly ResourceNeed[];
  /** Starts that each wish allows. */
  readonly wished?: readonly (readonly [WishConstraint, readonly Interval[]])[];
  /** Of the candidates of a need, those that are asked for: no others unless that is lifted. */
  readonly preferred?: ReadonlyMap<NeedName, ReadonlySet<string>>;
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

/** What the patient, or whoever asks for them, would like. */
export type WishConstraint = 'WEEKDAYS' | 'HOURS' | 'DATES_TO_AVOID';

/** What can stand in the way of every slot. */
export type Constraint =
  NeedName | 'OPENING_HOURS' | 'PATIENT' | 'SPACING' | 'NOTICE' | WishConstraint | 'STAFF_WISH' | 'ROOM_WISH';

/** What would have to give for there to be a slot, and when the first one would start. */
export interface Lifted {
  readonly constraints: readonly Constraint[];
  readonly startsAt: Instant;
}

export interface FreeTimes {
  readonly slots: readonly FreeSlot[];
  /**
   * When there is no slot: each constraint that prevents it on its own, so that lifting that one alone would give one; where it
   * takes two, each such pair. None beside no slots means that it takes more than two.
   */
  readonly lifted: readonly Lifted[];
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

/** Of these starts, those from which a visit of this length runs into nothing that is taken. */
export const startsBeside = (
  starts: readonly Interval[],
  taken: readonly Interval[],
  lengthMs: number,
): Interval[] => subtract(starts, taken, lengthMs - 1);

/** Starts of a visit at which a candidate is there and has a lane, or all lanes, free for the whole time. */
export function candidateStarts(candidate: Candidate, need: ResourceNeed, extent: VisitExtent): Interval[] {
  const { preparationMinutes, durationMinutes, recoveryMinutes } = extent;
  const heldMs = (preparationMinutes + durationMinutes + recoveryMinutes) * MINUTE_MS;
  const there = startsWithin(candidate.working, heldMs);
  const takenMs = heldMs + candidate.turnoverMinutes * MINUTE_MS;
  const begins = need.isExclusive
    ? startsBeside(there, candidate.taken, takenMs)
    : normalize(
        Array.from({ length: candidate.lanes }, (_, index) => {
          const inLane = candidate.taken.filter((each) => takesAll(each) || each.lane === index + 1);
          return startsBeside(there, inLane, takenMs);
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

const wishFor = (name: NeedName): Constraint => (name === 'ROOM' ? 'ROOM_WISH' : 'STAFF_WISH');

/** A search, with what is asked of its candidates worked out once: an explanation asks for it many times. */
class Search {
  private readonly startsOf = new Map<Candidate, readonly Interval[]>();
  private readonly stayMs: number;

  constructor(private readonly wanted: FreeTimeSearch) {
    this.stayMs = (wanted.durationMinutes + wanted.recoveryMinutes) * MINUTE_MS;
  }

  /** What could be lifted. */
  constraints(): Constraint[] {
    const { from, noticeFrom = from, needs, preferred, wished = [] } = this.wanted;
    return [
      ...(noticeFrom > from ? (['NOTICE'] as const) : []),
      ...wished.map(([wish]) => wish),
      ...new Set([...(preferred?.keys() ?? [])].map(wishFor)),
      'OPENING_HOURS',
      'PATIENT',
      'SPACING',
      ...needs.map((need) => need.name),
    ];
  }

  /** Starts as far as neither staff, rooms nor the patient matter, with some constraints lifted. */
  possible(lifted: readonly Constraint[]): Interval[] {
    const { until, noticeFrom, open, wished = [] } = this.wanted;
    const from = lifted.includes('NOTICE')
      ? this.wanted.from
      : instant(Math.max(this.wanted.from, noticeFrom ?? 0));
    if (from >= until) return [];
    let starts: Interval[] = [{ start: from, end: until }];
    for (const [wish, allowed] of wished) if (!lifted.includes(wish)) starts = intersect(starts, allowed);
    return lifted.includes('OPENING_HOURS') ? starts : intersect(starts, startsWithin(open, this.stayMs));
  }

  /** The needs that are left, each with those who are asked for. */
  needs(lifted: readonly Constraint[]): ResourceNeed[] {
    return this.wanted.needs.flatMap((need) => {
      if (lifted.includes(need.name)) return [];
      const only = this.wanted.preferred?.get(need.name);
      if (!only || lifted.includes(wishFor(need.name))) return [need];
      return [{ ...need, candidates: need.candidates.filter(({ id }) => only.has(id)) }];
    });
  }

  slots(lifted: readonly Constraint[], count: number): FreeSlot[] {
    const { wanted } = this;
    const needs = this.needs(lifted);
    let starts = this.possible(lifted);
    if (!lifted.includes('PATIENT')) starts = startsBeside(starts, wanted.patientTaken, this.stayMs);
    if (!lifted.includes('SPACING')) starts = subtract(starts, wanted.crowded);
    for (const need of needs) {
      if (starts.length === 0) return [];
      starts = intersect(starts, normalize(need.candidates.flatMap((each) => this.freeStarts(each, need))));
    }

    const slots: FreeSlot[] = [];
    for (const { start, end } of starts) {
      for (let at = Math.ceil(start / GRID_MS) * GRID_MS; at < end && slots.length < count; at += GRID_MS) {
        const startsAt = instant(at);
        const isThere = (candidate: Candidate): boolean =>
          this.startsOf.get(candidate)!.some((own) => own.start <= startsAt && startsAt < own.end);
        const assignments = assign(needs, heldFrom(startsAt, wanted), isThere);
        if (!assignments) continue;
        const { end: endsAt } = visitFrom(startsAt, wanted);
        slots.push({ startsAt, endsAt, stay: stayFrom(startsAt, wanted), assignments });
      }
    }
    return slots;
  }

  private freeStarts(candidate: Candidate, need: ResourceNeed): readonly Interval[] {
    const known = this.startsOf.get(candidate);
    if (known) return known;
    const starts = candidateStarts(candidate, need, this.wanted);
    this.startsOf.set(candidate, starts);
    return starts;
  }
}

/** When a slot could start as far as opening hours and wishes go, whoever is free. */
export const possibleStarts = (wanted: FreeTimeSearch): readonly Interval[] =>
  new Search(wanted).possible([]);

/** Why a need has nobody: no candidate at all, none who is there when a slot could be, or all of them taken then. */
export type NeedStanding = 'NOBODY' | 'ABSENT' | 'TAKEN';

export function needStanding(wanted: FreeTimeSearch, name: NeedName): NeedStanding {
  const search = new Search(wanted);
  const candidates = search.needs([]).find((need) => need.name === name)?.candidates ?? [];
  if (candidates.length === 0) return 'NOBODY';
  const free = candidates.map((each) => ({ ...each, taken: [] }));
  const need = { name, candidates: free, isExclusive: false };
  const there = normalize(free.flatMap((each) => candidateStarts(each, need, wanted)));
  return intersect(search.possible([]), there).length === 0 ? 'ABSENT' : 'TAKEN';
}

/**
 * The next free times for an appointment, earliest first, each with the staff, lanes and room that make it free. The same
 * question always gets the same answer: candidates are taken in the order given, lanes from the lowest.
 */
export function freeTimes(wanted: FreeTimeSearch): FreeTimes {
  const search = new Search(wanted);
  const slots = search.slots([], wanted.count);
  if (slots.length > 0) return { slots, lifted: [] };
  const constraints = search.constraints();
  const first = (lifted: readonly Constraint[]): Lifted[] => {
    const [slot] = search.slots(lifted, 1);
    return slot ? [{ constraints: lifted, startsAt: slot.startsAt }] : [];
  };
  const alone = constraints.flatMap((constraint) => first([constraint]));
  const found =
    alone.length > 0
      ? alone
      : constraints.flatMap((one, index) =>
          constraints.slice(index + 1).flatMap((other) => first([one, other])),
        );
  // Where somebody else would do, it is not that there is nobody.
  const keyOf = (names: readonly Constraint[]): string => [...names].sort().join(' ');
  const keys = new Set(found.map((each) => keyOf(each.constraints)));
  const isMet = (names: readonly Constraint[], need: Constraint): boolean =>
    wanted.preferred?.has(need as NeedName) === true &&
    keys.has(keyOf(names.map((each) => (each === need ? wishFor(need as NeedName) : each))));
  return {
    slots,
    lifted: found.filter(({ constraints: names }) => !names.some((need) => isMet(names, need))),
  };
}
