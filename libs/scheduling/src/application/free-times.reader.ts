import { Injectable } from '@nestjs/common';
import { DEFAULT_SPACING, integrationWindow, isInWindow } from '@kapstone/courses';
import {
  type AppointmentId,
  type CourseSessionId,
  dateAt,
  DAY_MS,
  instant,
  type Instant,
  type LocationId,
  type PatientId,
  type RoomId,
} from '@kapstone/kernel';
import { inPractice, notFound, OneSyncRead, type RequestContext } from '@kapstone/platform';
import {
  bookableFrom,
  type Constraint,
  crowdedStarts,
  freeTimes,
  needWords,
  type ScheduleFacts,
  type StaffChoice,
  type UnavailableReason,
  visitSearch,
  type VisitWish,
  whereAndWho,
} from '../domain/index.js';
import { readScheduleFacts } from '../persistence/schedule-facts.js';
import { lastBookable } from './visit-input.js';

/** How far ahead is searched, and how much of it is read at a time: mostly the first part is enough. */
const SEARCH_DAYS = 56;
const PART_DAYS = 14;

export interface FreeTimeView {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly roomId: RoomId | null;
  readonly staff: readonly StaffChoice[];
  /** Of an integration session, once its infusion is booked: whether it starts in the 72 hours after the dose. */
  readonly insideWindow: boolean | null;
}

export interface FreeTimesView {
  readonly times: readonly FreeTimeView[];
  /** When there are none: what binds. */
  readonly binding: readonly UnavailableReason[];
}

export interface FreeTimesQuery {
  readonly locationId: LocationId;
  readonly patientId: PatientId | null;
  readonly wish: VisitWish;
  readonly courseSessionId: CourseSessionId | null;
  readonly durationMinutes: number | null;
  readonly except: readonly AppointmentId[];
  readonly from: Instant;
  readonly count: number;
}

function bindingReason(constraint: Constraint, { location, patient }: ScheduleFacts): UnavailableReason {
  switch (constraint) {
    case 'OPENING_HOURS':
      return { code: 'LOCATION_CLOSED', message: `${location.name} is not open when the others could.` };
    case 'PATIENT':
      return {
        code: 'PATIENT_BUSY',
        message: `${patient?.name ?? 'The patient'} has other visits at all free times.`,
      };
    case 'SPACING':
      return {
        code: 'TOO_CLOSE_TO_ANOTHER_INFUSION',
        message: 'The infusions of the course would come too close together.',
      };
    default:
      return {
        code: 'NOBODY_FREE',
        message: `No ${needWords(constraint)} is free in the next ${SEARCH_DAYS / 7} weeks.`,
      };
  }
}

/** Searches the next free times: earliest first, so that those inside the 72 hours come first. */
@Injectable()
export class FreeTimesReader {
  constructor(private readonly oneSync: OneSyncRead) {}

  /** @throws NOT_FOUND for a location that the practice does not have. */
  async next(ctx: RequestContext, query: FreeTimesQuery): Promise<FreeTimesView> {
    const practiceCtx = inPractice(ctx);
    const { count, ...wanted } = query;
    const first = Math.max(query.from, ctx.now);
    const last = lastBookable(ctx.now);
    const times: FreeTimeView[] = [];
    let binding: readonly UnavailableReason[] = [];
    for (let day = 0; day < SEARCH_DAYS && times.length < count; day += PART_DAYS) {
      const firstStart = instant(first + day * DAY_MS);
      const lastStart = instant(Math.min(firstStart + PART_DAYS * DAY_MS, last));
      if (firstStart >= lastStart) break;
      const facts = await readScheduleFacts(this.oneSync, practiceCtx, { ...wanted, firstStart, lastStart });
      if (!facts) throw notFound('location', 'locationId');
      if (query.patientId && !facts.patient) throw notFound('patient', 'patientId');
      const found = searchPart(
        facts,
        query.wish,
        instant(Math.max(firstStart, bookableFrom(facts, ctx.now))),
        lastStart,
        count - times.length,
      );
      times.push(...found.times);
      if (found.binding.length > 0) binding = found.binding;
    }
    return { times, binding: times.length > 0 ? [] : binding };
  }
}

function searchPart(
  facts: ScheduleFacts,
  wish: VisitWish,
  from: Instant,
  until: Instant,
  count: number,
): FreeTimesView {
  const window = facts.doseEndsAt === null ? null : integrationWindow(facts.doseEndsAt);
  const { slots, binding } = freeTimes({
    from: window && window.opensAt > from ? window.opensAt : from,
    until,
    count,
    crowded: crowdedStarts(facts.infusionStarts, DEFAULT_SPACING),
    ...visitSearch(facts, wish, dateAt(from, facts.location.zone), PART_DAYS + 1),
  });
  return {
    times: slots.map(({ startsAt, endsAt, assignments }) => ({
      startsAt,
      endsAt,
      ...whereAndWho(assignments),
      insideWindow: window && isInWindow(window, startsAt),
    })),
    binding: binding.map((constraint) => bindingReason(constraint, facts)),
  };
}
