import { insurerIsBilled, visitEstimateStanding } from '@kapstone/billing';
import { consentStanding, type ConsentStanding } from '@kapstone/consent';
import { integrationStanding } from '@kapstone/courses';
import { dateAt, type Instant, instantAt, type LocalDate, type ZoneId } from '@kapstone/kernel';
import { may, Permission, type RequestContext } from '@kapstone/platform';
import { type ObstacleKind, roomNeeded, roomObstacle } from '@kapstone/scheduling';
import { clearance } from '@kapstone/screening';
import {
  readiness,
  type ReadinessFixer,
  type ReadinessItemName,
  type ReadinessItemState,
  reduceForDesk,
} from '../domain/readiness.js';
import type { ReadinessFacts } from '../domain/readiness-facts.js';
import type { PracticeFactsRecord, ReadinessFactsRecord } from '../persistence/readiness-facts.record.js';

export interface ReadinessItemView {
  readonly item: ReadinessItemName;
  readonly state: ReadinessItemState;
  /** Why it is not met; its state where there is nothing to do. */
  readonly category: string;
  readonly blocksStart: boolean;
  readonly fixedBy: ReadinessFixer | null;
  /** The person, where it is known which one. */
  readonly fixedByName: string | null;
  readonly by: Instant | null;
  readonly since: Instant | null;
  readonly overridden: boolean;
}

/** The one shape of readiness, everywhere. */
export interface ReadinessView {
  readonly state: 'GO' | 'MISSING' | 'HOLD';
  readonly canStart: boolean;
  readonly items: readonly ReadinessItemView[];
}

/** Noon, so that every time zone of the country shows the same date. */
const NOON_MINUTES = 720;
const onDate = (date: LocalDate | null, zone: ZoneId): Instant | null =>
  date && instantAt(date, NOON_MINUTES, zone);

const OVER: ReadonlySet<string> = new Set(['COMPLETED', 'NO_SHOW', 'CANCELLED']);

/**
 * The day of the dose (H14): of a visit that is not over past its planned day it is today, since it can only be given now.
 * What has run out since the planned day does not carry a dose given late.
 */
const dayOf = ({ status, startsAt }: ReadinessFactsRecord, zone: ZoneId, at: Instant): LocalDate =>
  dateAt(startsAt < at && !OVER.has(status) ? at : startsAt, zone);

const NOTHING_SIGNED: ConsentStanding = { state: 'NONE', consentId: null, until: null };

const ROOM_STANDING: Readonly<Partial<Record<ObstacleKind, ReadinessFacts['room']>>> = {
  ROOM_WITHDRAWN: 'WITHDRAWN',
  ROOM_NOT_FIT: 'NOT_FIT',
  ROOM_OUT: 'OUT_OF_SERVICE',
};

/** As a booking would judge the room. */
function roomStanding({ kind, virtual, room }: ReadinessFactsRecord): ReadinessFacts['room'] {
  if (!roomNeeded(kind, virtual)) return 'NOT_NEEDED';
  if (!room) return 'NONE';
  const found = roomObstacle(room, kind, room.held);
  return (found && ROOM_STANDING[found.kind]) ?? 'IN_PLACE';
}

/** What the rule asks for, from what the view holds: each standing is asked of the library that owns it. */
export function readinessFacts(
  record: ReadinessFactsRecord,
  { zone, versions }: PracticeFactsRecord,
  at: Instant,
): ReadinessFacts {
  const { infusion, startsAt } = record;
  const on = dayOf(record, zone, at);
  const consent = infusion
    ? consentStanding(infusion.consents, versions, { ...infusion, on }, at)
    : NOTHING_SIGNED;
  const withdrawnAt = infusion?.consents.find(
    ({ consentId }) => consentId === consent.consentId,
  )?.withdrawnAt;
  const cleared = clearance(infusion?.screening ? [infusion.screening] : [], on, at);
  return {
    kind: record.kind,
    status: record.status,
    startsAt,
    consent: {
      state: consent.state,
      since:
        consent.state === 'WITHDRAWN'
          ? (withdrawnAt ?? null)
          : consent.state === 'VALID'
            ? null
            : onDate(consent.until, zone),
    },
    estimate: visitEstimateStanding(
      { scheduledAt: record.bookedAt, startsAt },
      {
        insurerIsBilled: insurerIsBilled(record.coverage, record.intendsToClaim),
        booked: [],
        requestedOn: record.requestedOn,
        issued: record.estimates,
      },
      zone,
      at,
    ),
    estimateIsOverridden: record.estimateIsOverridden,
    screening: {
      state: cleared.state,
      since: cleared.state === 'EXPIRED' ? onDate(cleared.until, zone) : null,
    },
    ride: record.ride,
    integration: integrationStanding(infusion?.integrationStartsAt ?? null, record.doseEndsAt ?? startsAt),
    room: roomStanding(record),
  };
}

/**
 * The readiness of one visit as the caller may see it: those who may not open the chart get the category only.
 * The day board judges its visits by this as well, from the same view.
 */
export function judgeReadiness(
  ctx: RequestContext,
  record: ReadinessFactsRecord,
  practice: PracticeFactsRecord,
): ReadinessView {
  const full = readiness(readinessFacts(record, practice, ctx.now), ctx.now);
  const seen = record.chartOpen && may(ctx.actor, Permission.ChartRead) ? full : reduceForDesk(full);
  const nameOf = (fixer: ReadinessFixer | null): string | null => {
    if (fixer === 'PATIENT') return record.patientName;
    return fixer === 'PSYCHIATRIST' ? (record.infusion?.prescriberName ?? null) : null;
  };
  return {
    state: seen.state,
    canStart: seen.canStart,
    // Field by field: a board judges dozens of visits at once, and copying objects with rest and spread took most of it.
    items: seen.items.map((item) => ({
      item: item.item,
      state: item.state,
      category: item.category ?? item.state,
      blocksStart: item.blocksStart,
      fixedBy: item.fixedBy,
      fixedByName: nameOf(item.fixedBy),
      by: item.by,
      since: item.since,
      overridden: item.isOverridden,
    })),
  };
}
