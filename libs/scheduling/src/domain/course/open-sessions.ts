import type { CourseSessionId, Instant } from '@kapstone/kernel';
import type { CourseVisitKind } from './session-place.js';

/** A session of a course, with its live appointment if it has one. */
export interface SessionStanding {
  readonly id: CourseSessionId;
  readonly kind: CourseVisitKind;
  readonly number: number;
  /** Of an integration session, the infusion that it follows. */
  readonly infusionSessionId: CourseSessionId | null;
  readonly startsAt: Instant | null;
  /** Of an infusion: when its dose ends or has ended. */
  readonly doseEndsAt: Instant | null;
}

/** An infusion to be booked with its integration session. */
export interface OpenPair {
  readonly infusion: SessionStanding;
  readonly integration: SessionStanding;
  /** The start of the last booked infusion that comes before it by its number; null where none is booked. */
  readonly follows: Instant | null;
}

/** A session that no plan covers. */
export interface LeftOut {
  readonly session: SessionStanding;
  readonly because: 'COURSE_HAS_BEGUN' | 'INTEGRATION_IS_BOOKED';
  /** When the visit that stands in its way starts. */
  readonly at: Instant;
}

/** What of a course has no appointment, by what a plan has to do with it. */
export interface OpenSessions {
  readonly preparation: SessionStanding | null;
  /** By when the preparation session has to be over: the first infusion that is booked. */
  readonly prepareBefore: Instant | null;
  readonly pairs: readonly OpenPair[];
  /** Integration sessions whose infusion is booked or over, in the order of their doses. */
  readonly owed: readonly { readonly integration: SessionStanding; readonly doseEndsAt: Instant }[];
  readonly leftOut: readonly LeftOut[];
  /** The infusions that have an appointment, by their numbers. */
  readonly booked: readonly { readonly number: number; readonly startsAt: Instant }[];
}

/**
 * A session keeps its number when its appointment is cancelled: what is open lies among what is booked. An infusion comes after those with
 * lower numbers; before the others where that can be.
 */
export function openSessions(sessions: readonly SessionStanding[], now: Instant): OpenSessions {
  const infusions = sessions.filter(({ kind }) => kind === 'INFUSION').sort((a, b) => a.number - b.number);
  const integrationOf = ({ id }: SessionStanding) =>
    sessions.find(({ infusionSessionId }) => infusionSessionId === id);
  const booked = infusions.flatMap(({ number, startsAt }) =>
    startsAt === null ? [] : [{ number, startsAt }],
  );
  const pairs: OpenPair[] = [];
  const owed: { integration: SessionStanding; doseEndsAt: Instant }[] = [];
  const leftOut: LeftOut[] = [];
  for (const infusion of infusions) {
    const integration = integrationOf(infusion);
    if (!integration) continue;
    if (infusion.startsAt !== null) {
      if (integration.startsAt === null && infusion.doseEndsAt !== null)
        owed.push({ integration, doseEndsAt: infusion.doseEndsAt });
    } else if (integration.startsAt === null) {
      const before = booked.filter(({ number }) => number < infusion.number).map(({ startsAt }) => startsAt);
      pairs.push({ infusion, integration, follows: latest(before) });
    } else {
      leftOut.push({ session: infusion, because: 'INTEGRATION_IS_BOOKED', at: integration.startsAt });
    }
  }
  owed.sort((a, b) => a.doseEndsAt - b.doseEndsAt);

  const first = booked.reduce<Instant | null>(
    (least, { startsAt }) => (least !== null && least <= startsAt ? least : startsAt),
    null,
  );
  const preparation = sessions.find(({ kind, startsAt }) => kind === 'PREPARATION' && startsAt === null);
  if (!preparation || first === null || first > now)
    return { preparation: preparation ?? null, prepareBefore: first, pairs, owed, leftOut, booked };
  const late: LeftOut = { session: preparation, because: 'COURSE_HAS_BEGUN', at: first };
  return { preparation: null, prepareBefore: first, pairs, owed, leftOut: [late, ...leftOut], booked };
}

const latest = (all: readonly Instant[]): Instant | null =>
  all.reduce<Instant | null>((last, each) => (last !== null && last >= each ? last : each), null);

/** Between when and when the open part of a course can start: the first of its sessions, and the last that waits for something booked. */
export function opening(
  { preparation, pairs, owed }: OpenSessions,
  from: Instant,
): [first: Instant, last: Instant] {
  const bounds = [
    ...(preparation ? [from] : []),
    ...pairs.map(({ follows }) => follows ?? from),
    ...owed.map(({ doseEndsAt }) => doseEndsAt),
  ].map((at) => (at < from ? from : at));
  return [bounds.reduce((a, b) => (a < b ? a : b), bounds[0] ?? from), latest(bounds) ?? from];
}
