import {
  covers,
  instant,
  MINUTE_MS,
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

/** Starts on the grid of a span: of each 1 where it is possible, else 0. Intervals of hundreds of people would have to be sorted. */
export type GridStarts = Uint8Array;

/** The times at which one kind of visit of a course could start, with what makes them so. */
export class CourseStarts {
  private readonly search: VisitSearch;
  /** How long the patient is there. */
  private readonly stayMs: number;
  /** The first and the last place on the grid that is looked at, counted from 1970 on. */
  private readonly first: number;
  private readonly last: number;
  private readonly allowed: ReadonlyMap<StartConstraint, GridStarts>;
  private readonly ofTherapist: ReadonlyMap<string, GridStarts>;

  constructor(
    private readonly facts: ScheduleFacts,
    private readonly wish: VisitWish,
    wishes: PatientWishes,
    private readonly span: PlanSpan,
  ) {
    this.stayMs = (facts.durationMinutes + facts.recoveryMinutes) * MINUTE_MS;
    this.first = Math.ceil(span.from / GRID_MS);
    this.last = Math.max(this.first, Math.floor(span.horizon / GRID_MS));
    // The therapist is the planner's to choose: here all are candidates.
    const session = facts.session && { ...facts.session, therapistId: null };
    this.search = visitSearch({ ...facts, session }, wish, span.firstDate, span.days);
    const wished = wishedStarts(wishes, this.stayMs, span.firstDate, span.days, facts.location.zone);
    this.allowed = new Map<StartConstraint, GridStarts>([
      ...this.fromCalendars(),
      ...wished.map(([wish, starts]) => [wish, this.onGrid([starts])] as const),
    ]);
    const therapist = this.search.needs.find(({ name }) => name === 'THERAPIST');
    this.ofTherapist = new Map(
      therapist?.candidates.map((each) => [
        each.id,
        this.onGrid([candidateStarts(each, therapist, this.search)]),
      ]),
    );
  }

  /** Who could be the therapist, in the order in which they are preferred. */
  get therapistIds(): StaffId[] {
    return [...this.ofTherapist.keys()] as StaffId[];
  }

  /** Starts without regard to a therapist, with one constraint lifted. */
  without(lifted: StartConstraint | null): GridStarts {
    const { from, until, horizon } = this.span;
    const end = lifted === 'FINISH_BY' ? horizon : until;
    let starts = this.onGrid([from < end ? startsWithin([{ start: from, end }], this.stayMs) : []]);
    for (const [constraint, allowed] of this.allowed) {
      if (constraint !== lifted) starts = both(starts, allowed);
    }
    return starts;
  }

  /** Of those starts, the ones at which a therapist is free; all of them where it is no matter who. */
  withTherapist(starts: GridStarts, id: StaffId | null): Instant[] {
    if (id === null) return this.instantsOf(starts);
    const own = this.ofTherapist.get(id);
    return own ? this.instantsOf(both(starts, own)) : [];
  }

  /** Of those starts, the ones at which different people can be found for the parts. */
  withDifferentPeople(starts: GridStarts, lifted: StartConstraint | null): Instant[] {
    const needs = this.search.needs.filter(({ name }) => name !== lifted);
    const ids = needs.flatMap(({ candidates }) => candidates.map(({ id }) => id));
    const all = this.instantsOf(starts);
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

  private fromCalendars(): (readonly [StartConstraint, GridStarts])[] {
    const { open, patientTaken, needs } = this.search;
    const always = [{ start: this.span.from, end: this.span.horizon }];
    return [
      ['OPENING_HOURS', this.onGrid([startsWithin(open, this.stayMs)])],
      ['PATIENT', this.onGrid([startsBeside(always, patientTaken, this.stayMs)])],
      ...needs
        .filter(({ name }) => name !== 'THERAPIST')
        .map((need): readonly [StartConstraint, GridStarts] => [
          need.name,
          this.onGrid(need.candidates.map((each) => candidateStarts(each, need, this.search))),
        ]),
    ];
  }

  /** The starts on the grid that lie in any of these. */
  private onGrid(all: readonly (readonly Interval[])[]): GridStarts {
    const starts = new Uint8Array(this.last - this.first + 1);
    const place = (at: Instant): number => Math.max(0, Math.ceil(at / GRID_MS) - this.first);
    for (const intervals of all) {
      for (const { start, end } of intervals) starts.fill(1, place(start), place(end));
    }
    return starts;
  }

  private instantsOf(starts: GridStarts): Instant[] {
    const found: Instant[] = [];
    for (let place = starts.indexOf(1); place !== -1; place = starts.indexOf(1, place + 1))
      found.push(instant((this.first + place) * GRID_MS));
    return found;
  }
}

function both(a: GridStarts, b: GridStarts): GridStarts {
  const starts = new Uint8Array(a.length);
  for (let place = 0; place < a.length; place += 1) starts[place] = a[place]! & b[place]!;
  return starts;
}
