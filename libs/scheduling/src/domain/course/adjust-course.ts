import { HOUR_MS, type Instant, instant, MINUTE_MS, type StaffId } from '@kapstone/kernel';
import type { Assignment } from '../free-times.js';
import { CourseStarts } from './course-starts.js';
import { type Distance, type Movable, withLeastChange } from './least-change.js';
import { type CourseFacts, type CourseNeed, restMinutes } from './plan-course.js';
import type { CourseVisitKind } from './session-place.js';

/** A visit of a plan as it stands. */
export interface StandingVisit {
  readonly kind: CourseVisitKind;
  /** The number of its session: an integration session has that of its infusion. */
  readonly number: number;
  readonly startsAt: Instant;
  /** Of a preparation and an integration session. */
  readonly therapistId: StaffId | null;
  /** It stays where it is, whatever moves. */
  readonly fixed: boolean;
}

/** A limit that a time chosen on purpose may break: it is asked about and said, never refused. */
export type AskedLimit = 'SPACING' | 'MOST_IN_A_WEEK' | 'INTEGRATION_WINDOW';

export interface BrokenLimit {
  readonly limit: AskedLimit;
  /** The places of the two visits, the earlier one first. */
  readonly visits: readonly [number, number];
  /** Elapsed hours between their starts; of a window, between the end of the dose and the session. */
  readonly hours: number;
}

/** The visits of a plan with one at another time. */
export interface Adjustment {
  readonly startsAt: readonly Instant[];
  /** The places of those that moved with it. */
  readonly moved: readonly number[];
  /** Limits that the plan then breaks: by this time, or by one that was chosen before. */
  readonly broken: readonly BrokenLimit[];
}

type Limit = Distance & { readonly asked?: AskedLimit };

/** A visit of the plan, or an infusion that is booked already. */
interface Link extends Movable {
  readonly kind: CourseVisitKind;
  readonly number: number | null;
  readonly place: number | null;
}

const WEEK_MS = 7 * 24 * HOUR_MS;
/** How far around its time another is looked for. */
const OFFERED_WITHIN_MS = 2 * WEEK_MS;
/** Who cannot come at a time can rarely come a quarter of an hour later. */
const OFFERED_APART_MS = 2 * HOUR_MS;

/** A plan whose visits can be put elsewhere, one at a time. Visits are given in the order of their sessions. */
export class CourseAdjuster {
  private readonly starts: Readonly<Record<CourseVisitKind, CourseStarts>>;
  private readonly chain: readonly Movable[];
  private readonly limits: readonly Limit[];
  /** Of each in the chain which visit of the plan it is; null for infusions that are booked already, and their doses. */
  private readonly places: readonly (number | null)[];
  private readonly doseMs: number;
  private readonly found = new Map<string, readonly number[]>();

  constructor(
    private readonly visits: readonly StandingVisit[],
    need: CourseNeed,
    course: CourseFacts,
  ) {
    const of = (kind: CourseVisitKind) =>
      new CourseStarts(course[kind].facts, course[kind].wish, need.wishes, {
        ...need.span,
        from: instant(Math.max(need.span.from, course[kind].bookableFrom)),
      });
    this.starts = {
      PREPARATION: of('PREPARATION'),
      INFUSION: of('INFUSION'),
      INTEGRATION: of('INTEGRATION'),
    };
    this.doseMs = doseMsOf(course);
    const booked = course.INFUSION.facts.infusionStarts.map((start): Link => ({
      start,
      starts: [],
      kind: 'INFUSION',
      number: null,
      place: null,
    }));
    const planned = visits.map((visit, place): Link => {
      const { startsAt: start, kind, number, fixed } = visit;
      return { start, starts: fixed ? [] : this.startsOf(visit), kind, number, place };
    });
    const links = [...booked, ...planned].sort((a, b) => a.start - b.start);
    const doses = (need.owed ?? []).map(({ number, doseEndsAt }) => ({
      start: doseEndsAt - this.doseMs,
      starts: [],
      number,
    }));
    this.chain = [...links, ...doses];
    this.places = this.chain.map((_, at) => links[at]?.place ?? null);
    this.limits = limitsOf(links, doses, need, course);
  }

  /**
   * What moves with a visit that is put at a start: with every limit kept; and, where fewer move without those that may be broken, so too.
   */
  at(place: number, startsAt: Instant): Adjustment[] {
    const kept = this.adjusted(place, startsAt, this.limits);
    if (kept && kept.moved.length === 0) return [kept];
    const own = this.places.indexOf(place);
    const bent = this.adjusted(
      place,
      startsAt,
      this.limits.filter(({ asked, from, to }) => !asked || (from !== own && to !== own)),
    );
    const ways = kept ? [kept] : [];
    return bent && (!kept || bent.moved.length < kept.moved.length) ? [...ways, bent] : ways;
  }

  /** Of the other free times around that keep every limit the best of each day: those with which the least moves, the nearest first. */
  offers(place: number, dayOf: (at: Instant) => string, most: number): Adjustment[] {
    const { startsAt } = this.visits[place]!;
    const best = new Map<string, { readonly away: number; readonly adjustment: Adjustment }>();
    for (const start of this.startsOf(this.visits[place]!)) {
      const away = Math.abs(start - startsAt);
      if (away < OFFERED_APART_MS || away > OFFERED_WITHIN_MS) continue;
      const adjustment = this.adjusted(place, instant(start), this.limits);
      if (!adjustment) continue;
      const found = best.get(dayOf(instant(start)));
      if (found && !isLess(adjustment, away, found)) continue;
      best.set(dayOf(instant(start)), { away, adjustment });
    }
    return [...best.values()]
      .sort((a, b) => (isLess(a.adjustment, a.away, b) ? -1 : 1))
      .slice(0, most)
      .map(({ adjustment }) => adjustment);
  }

  /** With whom and where a visit takes place that moved. */
  assignmentsAt(place: number, startsAt: Instant): readonly Assignment[] | null {
    const { kind, therapistId } = this.visits[place]!;
    return this.starts[kind].assignmentsAt(startsAt, therapistId);
  }

  private startsOf({ kind, therapistId }: StandingVisit): readonly number[] {
    const key = `${kind} ${therapistId}`;
    const known = this.found.get(key);
    if (known) return known;
    const starts = this.starts[kind];
    const open = starts.without(null);
    const found =
      kind === 'INFUSION' ? starts.withDifferentPeople(open, null) : starts.withTherapist(open, therapistId);
    this.found.set(key, found);
    return found;
  }

  private adjusted(place: number, startsAt: Instant, limits: readonly Limit[]): Adjustment | null {
    const own = this.places.indexOf(place);
    const all = withLeastChange(this.chain, limits, own, startsAt);
    if (!all) return null;
    const broken = this.limits.flatMap(({ asked, from, to, least }): BrokenLimit[] => {
      const visits = [this.places[from] ?? -1, this.places[to] ?? -1].sort((a, b) => a - b);
      if (!asked || visits[1] === -1 || all[to]! - all[from]! >= least) return [];
      const apart = Math.abs(all[to]! - all[from]!) - (asked === 'INTEGRATION_WINDOW' ? this.doseMs : 0);
      return [{ limit: asked, visits: [visits[0]!, visits[1]!], hours: apart / HOUR_MS }];
    });
    const starts = this.visits.map((_, index) => instant(all[this.places.indexOf(index)]!));
    const moved = this.visits.flatMap((visit, index) =>
      index !== place && visit.startsAt !== starts[index] ? [index] : [],
    );
    return { startsAt: starts, moved, broken };
  }
}

const isLess = (
  a: Adjustment,
  away: number,
  b: { readonly away: number; readonly adjustment: Adjustment },
): boolean =>
  a.moved.length < b.adjustment.moved.length ||
  (a.moved.length === b.adjustment.moved.length && away < b.away);

const doseMsOf = ({ INFUSION }: CourseFacts): number => (INFUSION.facts.doseMinutes ?? 0) * MINUTE_MS;

/**
 * The limits of a course as distances between the starts of its visits (C2, S4).
 * @param visits in the order of their starts.
 * @param doses of booked infusions whose integration session is in the plan; they come behind the visits in the chain.
 */
function limitsOf(
  visits: readonly Link[],
  doses: readonly { readonly number: number }[],
  { spacing, integrationHours }: CourseNeed,
  course: CourseFacts,
): Limit[] {
  const rest = restMinutes(course) * MINUTE_MS;
  const stay = (kind: CourseVisitKind) => course[kind].facts.durationMinutes * MINUTE_MS + rest;
  const dose = doseMsOf(course);
  const inOrder = visits
    .slice(1)
    .map((_, index): Limit => ({ from: index, to: index + 1, least: stay(visits[index]!.kind) }));
  const windows = visits.flatMap(({ kind, number }, to): Limit[] => {
    if (kind !== 'INTEGRATION') return [];
    const infusion = visits.findIndex((each) => each.kind === 'INFUSION' && each.number === number);
    const owed = doses.findIndex((each) => each.number === number);
    const from = infusion === -1 && owed !== -1 ? visits.length + owed : infusion;
    if (from === -1) return [];
    return [
      { from, to, least: dose + integrationHours.after * HOUR_MS },
      { from: to, to: from, least: -(dose + integrationHours.within * HOUR_MS), asked: 'INTEGRATION_WINDOW' },
    ];
  });
  const infusions = visits.flatMap(({ kind }, place) => (kind === 'INFUSION' ? [place] : []));
  const apart = (asked: AskedLimit, by: number, least: number): Limit[] =>
    infusions.flatMap((from, index) => {
      const to = infusions[index + by];
      return to === undefined ? [] : [{ from, to, least, asked }];
    });
  return [
    ...inOrder,
    ...windows,
    ...apart('SPACING', 1, spacing.minimumHours * HOUR_MS),
    ...apart('MOST_IN_A_WEEK', spacing.maximumInWeek, WEEK_MS),
  ];
}
