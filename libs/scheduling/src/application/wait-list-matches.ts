import { Injectable } from '@nestjs/common';
import { integrationWindow, isInWindow } from '@kapstone/courses';
import type { Instant, LocationId } from '@kapstone/kernel';
import { inPractice, OneSyncRead, parseId, type RequestContext } from '@kapstone/platform';
import {
  type AppointmentKind,
  kindsLike,
  placementAt,
  presses,
  ranked,
  type ScheduleFacts,
  suits,
  whereAndWho,
} from '../domain/index.js';
import { readScheduleFactsOf, type ScheduleQuery } from '../persistence/schedule-facts.js';
import type { WaitListRecord } from '../persistence/wait-list-entries.js';
import { courseRefusal } from './course-refusal.js';
import type { FreeTimeView } from './free-times.reader.js';
import { decideSlot } from './slot-decision.js';
import { checkReach, checkStart } from './visit-input.js';
import { closingOf, type WaitListEntryView, WaitListReader } from './wait-list.reader.js';

export interface WaitListMatchesInput {
  readonly locationId: string;
  readonly startsAt: Instant;
  /** The kind of the visit that was there: matched is whatever takes the same staff and room. Left out, any. */
  readonly kind?: AppointmentKind | null;
}

/** Somebody for whom a free time is right, and what they would have then. */
export interface WaitListMatch {
  readonly entry: WaitListEntryView;
  readonly kind: AppointmentKind;
  readonly time: FreeTimeView;
}

interface Candidate {
  readonly entry: WaitListEntryView;
  readonly kind: AppointmentKind;
}

/** How many are offered, and how many are judged at a time. */
const MOST = 10;
const BATCH = 10;

/** What a visit of somebody who waits is judged by. */
export const placeQuery = (
  { locationId, patientId, staffId }: WaitListRecord,
  kind: AppointmentKind,
  startsAt: Instant,
): ScheduleQuery => ({
  locationId,
  patientId,
  courseSessionId: null,
  wish: { kind, virtual: false, roomId: null, staff: staffId ? [{ staffId, part: null }] : [] },
  durationMinutes: null,
  firstStart: startsAt,
  lastStart: startsAt,
  except: [],
});

/** What somebody would have at a time; null where it is not free for them, or does not suit. */
function timeFor(
  ctx: RequestContext,
  { entry }: Candidate,
  query: ScheduleQuery,
  facts: ScheduleFacts | null,
): FreeTimeView | null {
  const startsAt = query.firstStart;
  if (!facts || courseRefusal(facts, query)) return null;
  const slot = decideSlot(ctx, facts, query.wish, startsAt, { confirmSpacing: false, needsNotice: true });
  if (!slot.ok || !suits(entry, slot.value.stay, entry.zone)) return null;
  const { roomId, staff } = whereAndWho(slot.value.assignments);
  if (entry.staffId && !staff.some(({ staffId }) => staffId === entry.staffId)) return null;
  const window = facts.doseEndsAt === null ? null : integrationWindow(facts.doseEndsAt);
  if (window && startsAt < window.opensAt) return null;
  const { start, end } = slot.value.visit;
  return {
    startsAt: start,
    endsAt: end,
    roomId,
    staff,
    insideWindow: window && isInWindow(window, startsAt),
  };
}

/** Finds who could use a free time, as it was left by a visit that was cancelled or moved. */
@Injectable()
export class WaitListMatches {
  constructor(
    private readonly list: WaitListReader,
    private readonly oneSync: OneSyncRead,
  ) {}

  /**
   * Those for whom the time is free and right: whose clinical window is about to run out first, then who has waited longest.
   * @throws BAD_INPUT
   */
  async execute(
    ctx: RequestContext,
    { locationId, startsAt, kind }: WaitListMatchesInput,
  ): Promise<readonly WaitListMatch[]> {
    checkReach(startsAt, ctx.now);
    checkStart(startsAt, false, ctx.now);
    const waiting = await this.list.everybodyAt(
      ctx,
      parseId<LocationId>(locationId, 'location', 'locationId'),
    );
    const suited = candidatesFor(waiting, startsAt, kind ?? null, ctx.now);
    const free = await this.freeFor(ctx, suited, startsAt);
    const candidates = suited.filter((each) => free.has(each.kind));
    const matches: WaitListMatch[] = [];
    for (let from = 0; from < candidates.length && matches.length < MOST; from += BATCH) {
      const batch = candidates.slice(from, from + BATCH);
      const queries = batch.map(({ entry, kind: wanted }) => placeQuery(entry, wanted, startsAt));
      const facts = await readScheduleFactsOf(this.oneSync, inPractice(ctx), queries);
      batch.forEach((candidate, index) => {
        if (matches.some(({ entry }) => entry.id === candidate.entry.id)) return;
        const time = timeFor(ctx, candidate, queries[index]!, facts[index]!);
        if (time) matches.push({ ...candidate, time });
      });
    }
    const shown = matches.slice(0, MOST);
    ctx.notes.look(
      shown.map(({ entry }) => entry.patientId),
      'schedule',
    );
    return shown;
  }

  /** The kinds for which somebody could come then: a time that is free for nobody is not judged for each who waits. */
  private async freeFor(
    ctx: RequestContext,
    candidates: readonly Candidate[],
    startsAt: Instant,
  ): Promise<ReadonlySet<AppointmentKind>> {
    const first = new Map(candidates.map(({ entry, kind }) => [kind, entry]));
    const kinds = [...first.keys()];
    const queries = kinds.map((kind) => ({
      ...placeQuery({ ...first.get(kind)!, staffId: null }, kind, startsAt),
      patientId: null,
      heldFor: candidates.map(({ entry }) => entry.patientId),
    }));
    const facts = await readScheduleFactsOf(this.oneSync, inPractice(ctx), queries);
    return new Set(
      kinds.filter((_, at) => placementAt(facts[at]!, queries[at]!.wish, startsAt).outcome === 'FREE'),
    );
  }
}

/** Who may be asked, for what, in the order of the list; of several kinds what presses comes first. */
function candidatesFor(
  waiting: readonly WaitListEntryView[],
  startsAt: Instant,
  freed: AppointmentKind | null,
  now: Instant,
): Candidate[] {
  const suited = waiting.filter((entry) => suits(entry, { start: startsAt, end: startsAt }, entry.zone));
  const asked = suited.map((entry) => {
    const kinds = freed ? kindsLike(entry.kinds, freed) : entry.kinds;
    const closing = kinds.map((kind) => ({ kind, closesAt: closingOf(entry, kind) }));
    const pressing = (each: (typeof closing)[number]): number =>
      presses(each, startsAt, now) ? each.closesAt! : Infinity;
    const inOrder = closing.sort((a, b) => (pressing(a) === pressing(b) ? 0 : pressing(a) - pressing(b)));
    return { id: entry.id, since: entry.since, closesAt: inOrder[0]?.closesAt ?? null, entry, inOrder };
  });
  return ranked(asked, startsAt, now).flatMap(({ entry, inOrder }) =>
    inOrder.map(({ kind }) => ({ entry, kind })),
  );
}
