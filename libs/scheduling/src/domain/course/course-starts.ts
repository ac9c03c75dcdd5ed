import {
  covers,
  instant,
  intersect,
  MINUTE_MS,
  normalize,
  type Instant,
  type Interval,
  type LocalDate,
  type StaffId,
} from '@kapstone/kernel';
import {
  assign,
  type Assignment,
  candidateStarts,
  GRID_MS,
  heldFrom,
  type NeedName,
  type ResourceNeed,
  startsBeside,
  startsWithin,
  visitFrom,
} from '../free-times.js';
import { type PatientWishes, wishedStarts } from '../patient-wishes.js';
import type { ScheduleFacts } from '../schedule-facts.js';
import { visitSearch, type VisitSearch, type VisitWish } from '../visit-search.js';

export interface PlanSpan {
  readonly from: Instant;
  /** By when the last visit has ended. */
  readonly until: Instant;
  /** How far the facts reach: beyond `until`, so that a later finish can be offered. */
  readonly horizon: Instant;
  readonly firstDate: LocalDate;
  readonly days: number;
}

/** What can keep a visit from a time, one by one. */
export type StartConstraint =
  | 'OPENING_HOURS'
  | 'PATIENT'
  | 'WEEKDAYS'
  | 'HOURS'
  | 'DATES_TO_AVOID'
  | 'FINISH_BY'
  | Exclude<NeedName, 'THERAPIST'>
  | 'THERAPIST';

/** The times at which one kind of visit of a course could start, with what makes them so. */
export class CourseStarts {
  private readonly search: VisitSearch;
  /** How long the patient is there. */
  private readonly stayMs: number;
  private readonly allowed: ReadonlyMap<StartConstraint, readonly Interval[]>;
  private readonly ofTherapist: ReadonlyMap<string, readonly Interval[]>;

  constructor(
    private readonly facts: ScheduleFacts,
    private readonly wish: VisitWish,
    wishes: PatientWishes,
    private readonly span: PlanSpan,
  ) {
    this.stayMs = (facts.durationMinutes + facts.recoveryMinutes) * MINUTE_MS;
    // The therapist is the planner's to choose: here all are candidates.
    const session = facts.session && { ...facts.session, therapistId: null };
    this.search = visitSearch({ ...facts, session }, wish, span.firstDate, span.days);
    this.allowed = new Map<StartConstraint, readonly Interval[]>([
      ...this.fromCalendars(),
      ...wishedStarts(wishes, this.stayMs, span.firstDate, span.days, facts.location.zone),
    ]);
    const therapist = this.search.needs.find(({ name }) => name === 'THERAPIST');
    this.ofTherapist = new Map(
      therapist?.candidates.map((each) => [each.id, candidateStarts(each, therapist, this.search)]),
    );
  }

  /** Who could be the therapist, in the order in which they are preferred. */
  get therapistIds(): StaffId[] {
    return [...this.ofTherapist.keys()] as StaffId[];
  }

  /** Starts on the grid without regard to a therapist, as intervals, with one constraint lifted. */
  without(lifted: StartConstraint | null): Interval[] {
    const { from, until, horizon } = this.span;
    const last = lifted === 'FINISH_BY' ? horizon : until;
    let starts: Interval[] = startsWithin(
      [{ start: from, end: last }].filter(({ start, end }) => start < end),
      this.stayMs,
    );
    for (const [constraint, allowed] of this.allowed) {
      if (constraint !== lifted) starts = intersect(starts, allowed);
    }
    return starts;
  }

  /** Of those starts, the ones at which a therapist is free; all of them where it is no matter who. */
  withTherapist(starts: readonly Interval[], id: StaffId | null): Instant[] {
    if (id === null) return onGrid(starts);
    return onGrid(intersect(starts, this.ofTherapist.get(id) ?? []));
  }

  /** Of those starts, the ones at which different people can be found for the parts. */
  withDifferentPeople(starts: readonly Interval[], lifted: StartConstraint | null): Instant[] {
    const needs = this.search.needs.filter(({ name }) => name !== lifted);
    const ids = needs.flatMap(({ candidates }) => candidates.map(({ id }) => id));
    const all = onGrid(starts);
    return new Set(ids).size === ids.length ? all : all.filter((at) => this.assigned(needs, at) !== null);
  }

  /** With whom and where a visit takes place that starts then. */
  assignmentsAt(startsAt: Instant, therapistId: StaffId | null): readonly Assignment[] | null {
    const needs = this.search.needs.map((need) =>
      need.name === 'THERAPIST' && therapistId !== null
        ? { ...need, candidates: need.candidates.filter(({ id }) => id === therapistId) }
        : need,
    );
    return this.assigned(needs, startsAt);
  }

  visitAt = (startsAt: Instant): Interval => visitFrom(startsAt, this.search);

  private assigned(needs: readonly ResourceNeed[], startsAt: Instant): readonly Assignment[] | null {
    const held = heldFrom(startsAt, this.search);
    return assign(needs, held, ({ working }) => working.some((there) => covers(there, held)));
  }

  private fromCalendars(): (readonly [StartConstraint, readonly Interval[]])[] {
    const { open, patientTaken, needs } = this.search;
    const always = [{ start: this.span.from, end: this.span.horizon }];
    return [
      ['OPENING_HOURS', startsWithin(open, this.stayMs)],
      ['PATIENT', startsBeside(always, patientTaken, this.stayMs)],
      ...needs
        .filter(({ name }) => name !== 'THERAPIST')
        .map((need): readonly [StartConstraint, readonly Interval[]] => [
          need.name,
          normalize(need.candidates.flatMap((each) => candidateStarts(each, need, this.search))),
        ]),
    ];
  }
}

function onGrid(starts: readonly Interval[]): Instant[] {
  const found: Instant[] = [];
  for (const { start, end } of starts) {
    for (let at = Math.ceil(start / GRID_MS) * GRID_MS; at < end; at += GRID_MS) found.push(instant(at));
  }
  return found;
}
