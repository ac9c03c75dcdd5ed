import { Injectable } from '@nestjs/common';
import { DEFAULT_SPACING, integrationWindow, isInWindow, orderBounds } from '@kapstone/courses';
import {
  type AppointmentId,
  type CourseSessionId,
  dateAt,
  DAY_MS,
  instant,
  type Instant,
  type Interval,
  type LocationId,
  MINUTE_MS,
  ok,
  type PatientId,
  plusMinutes,
  refuse,
  type Result,
  type RoomId,
  type StaffId,
} from '@kapstone/kernel';
import { inPractice, notFound, OneSyncRead, type RequestContext } from '@kapstone/platform';
import {
  bookableFrom,
  type Constraint,
  crowdedStarts,
  type FreeSlot,
  freeTimes,
  type FreeTimeSearch,
  NO_WISHES,
  type PatientWishes,
  preferredFor,
  type ScheduleFacts,
  type StaffChoice,
  type UnavailableReason,
  visitSearch,
  type VisitWish,
  whereAndWho,
  wishedStarts,
} from '../domain/index.js';
import { readScheduleFacts } from '../persistence/schedule-facts.js';
import {
  bindingReason,
  type FailedSearch,
  orderWords,
  type Relaxed,
  relaxationWords,
  type SearchedPart,
  spanWords,
  standingReasons,
} from './slot-words.js';
import { lastBookable } from './visit-input.js';

/** How far ahead is searched, and how much of it is read at a time: mostly the first part is enough. */
const SEARCH_DAYS = 56;
const PART_DAYS = 14;
const FEW = 20;

export interface FreeTimeView {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly roomId: RoomId | null;
  readonly staff: readonly StaffChoice[];
  /** Of an integration session, once its infusion is booked: whether it starts in the 72 hours after the dose. */
  readonly insideWindow: boolean | null;
}

/** What would have to give for there to be a slot, and when it would start. */
export interface RelaxationView {
  readonly constraints: readonly Relaxed[];
  readonly startsAt: Instant;
  readonly message: string;
}

export interface FreeTimesView {
  readonly times: readonly FreeTimeView[];
  /** When there are none: what binds. */
  readonly binding: readonly UnavailableReason[];
  /** When there are none: the nearest first, and what is clinical last. */
  readonly relaxations: readonly RelaxationView[];
}

export interface FreeTimesQuery {
  readonly locationId: LocationId;
  readonly patientId: PatientId | null;
  readonly wish: VisitWish;
  readonly courseSessionId: CourseSessionId | null;
  readonly durationMinutes: number | null;
  readonly except: readonly AppointmentId[];
  readonly from: Instant;
  /** Before which they start; left out, the next eight weeks. */
  readonly until?: Instant;
  readonly count: number;
  readonly wishes?: PatientWishes;
  readonly preferredStaff?: readonly StaffId[];
  readonly preferredRooms?: readonly RoomId[];
}

/** What would give a slot, with the facts of the part in which it does. */
interface ReadLifted {
  readonly constraints: readonly Relaxed[];
  readonly startsAt: Instant;
  readonly facts: ScheduleFacts;
}

interface Part {
  readonly firstStart: Instant;
  readonly lastStart: Instant;
}

/** A run of time in parts: short ones at first where few slots are wanted, longer ones from eight weeks on. */
function* partsOf(from: Instant, until: Instant, count: number): Generator<Part> {
  let firstStart = from;
  while (firstStart < until) {
    const isNear = count <= FEW && firstStart - from < SEARCH_DAYS * DAY_MS;
    const days = isNear ? PART_DAYS : SEARCH_DAYS;
    const lastStart = instant(Math.min(firstStart + days * DAY_MS, until));
    yield { firstStart, lastStart };
    firstStart = lastStart;
  }
}

/** Searches free times: earliest first, so that those inside the 72 hours come first. */
@Injectable()
export class FreeTimesReader {
  constructor(private readonly oneSync: OneSyncRead) {}

  /** @throws NOT_FOUND for a location that the practice does not have. */
  async next(ctx: RequestContext, query: FreeTimesQuery): Promise<FreeTimesView> {
    const found = await this.search<never>(ctx, query, () => null);
    if (!found.ok) throw new Error('a search that refuses nothing was refused');
    return found.value;
  }

  /**
   * @param check looks at the first facts: why nothing is searched, or null.
   * @throws NOT_FOUND for a location that the practice does not have, and what `check` throws.
   */
  async search<R extends { readonly code: string }>(
    ctx: RequestContext,
    query: FreeTimesQuery,
    check: (facts: ScheduleFacts) => R | null,
  ): Promise<Result<FreeTimesView, R>> {
    const first = instant(Math.max(query.from, ctx.now));
    const last = lastBookable(ctx.now);
    const until = instant(Math.min(query.until ?? first + SEARCH_DAYS * DAY_MS, last));
    const times: FreeTimeView[] = [];
    const parts: SearchedPart[] = [];
    const lifted: ReadLifted[] = [];
    for (const part of partsOf(first, until, query.count)) {
      const facts = await this.facts(ctx, query, part);
      const refusal = parts.length > 0 ? null : check(facts);
      if (refusal) return refuse(refusal);
      const wanted = searchIn(facts, query, part, ctx.now, query.count - times.length);
      const found = freeTimes(wanted);
      parts.push({ wanted, facts });
      times.push(...found.slots.map((slot) => timeOf(slot, facts)));
      lifted.push(...found.lifted.map((each) => ({ ...each, facts })));
      // Where a location is used no more, no later time is another.
      if (times.length >= query.count || !facts.location.active) break;
    }
    const [searched, ...more] = parts;
    if (times.length > 0 || !searched) return ok({ times, binding: [], relaxations: [] });
    const { facts } = parts.at(-1)!;
    const span = query.until
      ? spanWords(first, until, ctx.now, facts)
      : `in the next ${SEARCH_DAYS / 7} weeks`;
    const failed: FailedSearch = { parts: [searched, ...more], span };
    if (!facts.location.active) return ok({ times, binding: standingReasons(failed), relaxations: [] });
    const explained = await this.explained(ctx, query, { first, until, last }, failed, lifted);
    const asked = { start: first, end: until };
    const left = orderSpan(facts, query, asked);
    if (left.start < left.end && left.end === until) return ok(explained);
    const message = orderWords(query.wish.kind, asked, left, facts);
    return ok({ ...explained, binding: [{ code: 'OUT_OF_COURSE_ORDER', message }] });
  }

  private async facts(ctx: RequestContext, query: FreeTimesQuery, part: Part): Promise<ScheduleFacts> {
    const facts = await readScheduleFacts(this.oneSync, inPractice(ctx), { ...query, ...part });
    if (!facts) throw notFound('location', 'locationId');
    if (query.patientId && !facts.patient) throw notFound('patient', 'patientId');
    return facts;
  }

  /** Says of a search that found nothing what binds, and what would have to give. */
  private async explained(
    ctx: RequestContext,
    query: FreeTimesQuery,
    { first, until, last }: { readonly first: Instant; readonly until: Instant; readonly last: Instant },
    failed: FailedSearch,
    found: readonly ReadLifted[],
  ): Promise<FreeTimesView> {
    const fewest = Math.min(...found.map(({ constraints }) => constraints.length));
    const lifted = earliestOfEach(found.filter(({ constraints }) => constraints.length === fewest));
    let later: ReadLifted[] = [];
    const beyond = instant(Math.min(until + SEARCH_DAYS * DAY_MS, last));
    for (const part of partsOf(until, beyond, 1)) {
      const facts = await this.facts(ctx, query, part);
      const { slots, lifted: besides } = freeTimes(searchIn(facts, query, part, ctx.now, 1));
      const [slot] = slots;
      if (slot) {
        later = [{ constraints: ['RANGE'], startsAt: slot.startsAt, facts }];
        break;
      }
      // A later time and one more change are two: where one change does it, they are not asked for.
      if (fewest !== 1)
        for (const each of besides.filter(({ constraints }) => constraints.length === 1))
          later.push({ ...each, constraints: [...each.constraints, 'RANGE'], facts });
    }
    const relaxations = [...lifted, ...earliestOfEach(later)].map(
      ({ constraints, startsAt, facts }): RelaxationView => ({
        constraints,
        startsAt,
        message: relaxationWords(constraints, startsAt, first, facts),
      }),
    );
    const isClinical = ({ constraints }: RelaxationView): boolean => constraints.includes('SPACING');
    return {
      times: [],
      binding:
        fewest === 1
          ? lifted.map(({ constraints: [only] }) => bindingReason(only as Constraint, failed))
          : standingReasons(failed),
      relaxations: relaxations.sort(
        (a, b) => Number(isClinical(a)) - Number(isClinical(b)) || a.startsAt - b.startsAt,
      ),
    };
  }
}

/** Of the same change that helps in several parts, the first. */
function earliestOfEach(found: readonly ReadLifted[]): ReadLifted[] {
  const each = new Map<string, ReadLifted>();
  for (const one of found) {
    const key = one.constraints.join(' ');
    if (!each.has(key)) each.set(key, one);
  }
  return [...each.values()];
}

/** What of a span keeps the order of the course: nothing where it ends no later than it starts. */
function orderSpan(
  { course, session, doseEndsAt }: ScheduleFacts,
  { wish: { kind }, except }: FreeTimesQuery,
  { start, end }: Interval,
): Interval {
  if (!session) return { start, end };
  if (doseEndsAt !== null)
    return { start: instant(Math.max(start, integrationWindow(doseEndsAt).opensAt)), end };
  if (kind !== 'INFUSION' && kind !== 'PREPARATION') return { start, end };
  const own = course.find(({ id }) => id === session.liveAppointmentId)?.startsAt ?? null;
  const others = course.filter(
    ({ id }) => id !== session.liveAppointmentId && !except.some((each) => each === id),
  );
  const { after, before } = orderBounds({ kind, number: session.number }, own, others);
  return {
    start: after === null ? start : instant(Math.max(start, plusMinutes(after, 1))),
    end: before === null ? end : instant(Math.min(end, before)),
  };
}

function searchIn(
  facts: ScheduleFacts,
  query: FreeTimesQuery,
  { firstStart, lastStart }: Part,
  now: Instant,
  count: number,
): FreeTimeSearch {
  const { wish, wishes = NO_WISHES, preferredStaff = [], preferredRooms = [] } = query;
  const { zone } = facts.location;
  const { start: from, end: until } = orderSpan(facts, query, { start: firstStart, end: lastStart });
  const days = Math.ceil((lastStart - firstStart) / DAY_MS) + 1;
  const firstDate = dateAt(firstStart, zone);
  const stayMs = (facts.durationMinutes + facts.recoveryMinutes) * MINUTE_MS;
  return {
    from,
    until,
    noticeFrom: bookableFrom(facts, now),
    count,
    crowded: crowdedStarts(facts.infusionStarts, DEFAULT_SPACING),
    ...visitSearch(facts, wish, firstDate, days, preferredStaff),
    wished: wishedStarts(wishes, stayMs, firstDate, days, zone),
    preferred: preferredFor(facts, wish.kind, preferredStaff, preferredRooms),
  };
}

function timeOf({ startsAt, endsAt, assignments }: FreeSlot, { doseEndsAt }: ScheduleFacts): FreeTimeView {
  const window = doseEndsAt === null ? null : integrationWindow(doseEndsAt);
  return {
    startsAt,
    endsAt,
    ...whereAndWho(assignments),
    insideWindow: window && isInWindow(window, startsAt),
  };
}
