import { HOUR_MS, type AppointmentId, type Instant, type ZoneId } from '@kapstone/kernel';
import type { CourseSessionKind } from './course-sessions.js';
import { integrationWindow } from './integration-window.js';
import { DEFAULT_SPACING, spacingFindings, type SpacingLimits } from './spacing.js';

/** A visit of a course at a time. */
export interface CoursePlace {
  readonly id: AppointmentId;
  readonly kind: CourseSessionKind;
  /** 1, 2, 3 ... among the sessions of its kind; an integration session has that of its infusion. */
  readonly number: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Of an infusion; null otherwise. */
  readonly doseEndsAt: Instant | null;
}

export type ConsequenceCode =
  /** The integration session begins before its dose has ended. */
  | 'INTEGRATION_BEFORE_DOSE_ENDS'
  /** It begins later than 72 elapsed hours after the dose (S4). */
  | 'INTEGRATION_TOO_LATE'
  /** It begins no earlier than the next infusion. */
  | 'INTEGRATION_AFTER_NEXT_INFUSION'
  /** An infusion begins no earlier than the one that should follow it. */
  | 'INFUSIONS_OUT_OF_ORDER'
  /** Less than 48 elapsed hours, from start to start (C2). */
  | 'INFUSIONS_TOO_CLOSE'
  /** More than 3 in 168 elapsed hours (C2). */
  | 'INFUSIONS_TOO_MANY'
  /** The preparation session begins no earlier than an infusion. */
  | 'PREPARATION_AFTER_INFUSION';

/** Something that is not as it should be in a course: shown before a visit moves, and refused where that is what {@link isImpossible}. */
export interface Consequence {
  readonly code: ConsequenceCode;
  /** The visit that would have to move for it. */
  readonly visitId: AppointmentId;
  /** The one by which it is in the wrong place. */
  readonly byId: AppointmentId;
  /** Elapsed hours from the one to the other, where that is what counts. */
  readonly hours: number | null;
}

/** An order that nobody can mean: an integration session later than its 72 hours is late (S4), and before its dose it is none. */
export const isImpossible = ({ code }: Pick<Consequence, 'code'>): boolean =>
  code === 'INTEGRATION_BEFORE_DOSE_ENDS' ||
  code === 'PREPARATION_AFTER_INFUSION' ||
  code === 'INFUSIONS_OUT_OF_ORDER';

const elapsedHours = (from: Instant, to: Instant): number => Math.abs(to - from) / HOUR_MS;

function integrationConsequences(integration: CoursePlace, infusions: readonly CoursePlace[]): Consequence[] {
  const found: Consequence[] = [];
  const own = infusions.find(({ number }) => number === integration.number);
  if (own?.doseEndsAt != null) {
    const { opensAt, closesAt } = integrationWindow(own.doseEndsAt);
    const of = { visitId: integration.id, byId: own.id };
    const hours = elapsedHours(opensAt, integration.startsAt);
    if (integration.startsAt < opensAt)
      found.push({ code: 'INTEGRATION_BEFORE_DOSE_ENDS', ...of, hours: null });
    if (integration.startsAt > closesAt) found.push({ code: 'INTEGRATION_TOO_LATE', ...of, hours });
  }
  const next = infusions.find(({ number }) => number > integration.number);
  if (next && integration.startsAt >= next.startsAt) {
    const code = 'INTEGRATION_AFTER_NEXT_INFUSION';
    found.push({ code, visitId: integration.id, byId: next.id, hours: null });
  }
  return found;
}

function infusionConsequences(
  infusions: readonly CoursePlace[],
  limits: SpacingLimits,
  zone: ZoneId,
): Consequence[] {
  const found = infusions.flatMap((infusion, index): Consequence[] => {
    const before = infusions[index - 1];
    if (!before || before.startsAt < infusion.startsAt) return [];
    return [{ code: 'INFUSIONS_OUT_OF_ORDER', visitId: infusion.id, byId: before.id, hours: null }];
  });
  const at = (startsAt: Instant): AppointmentId =>
    infusions.find((infusion) => infusion.startsAt === startsAt)!.id;
  const starts = infusions.map(({ startsAt }) => startsAt);
  for (const finding of spacingFindings(starts, zone, limits)) {
    if (finding.code === 'TOO_CLOSE') {
      const { first, second } = finding;
      // Two at the same time are out of order.
      if (first === second) continue;
      const hours = elapsedHours(first, second);
      found.push({ code: 'INFUSIONS_TOO_CLOSE', visitId: at(second), byId: at(first), hours });
    }
    if (finding.code === 'TOO_MANY_IN_WEEK') {
      const [first, last] = [finding.starts[0]!, finding.starts.at(-1)!];
      found.push({ code: 'INFUSIONS_TOO_MANY', visitId: at(last), byId: at(first), hours: null });
    }
  }
  return found;
}

/** All that is not as it should be in a course as it is booked. @param zone of the location. */
export function courseStanding(
  places: readonly CoursePlace[],
  zone: ZoneId,
  limits: SpacingLimits = DEFAULT_SPACING,
): Consequence[] {
  const of = (kind: CourseSessionKind): CoursePlace[] =>
    places.filter((place) => place.kind === kind).sort((a, b) => a.number - b.number);
  const infusions = of('INFUSION');
  const early = infusions.reduce<CoursePlace | null>(
    (first, each) => (first && first.startsAt <= each.startsAt ? first : each),
    null,
  );
  return [
    ...of('PREPARATION').flatMap((preparation): Consequence[] =>
      early && preparation.startsAt >= early.startsAt
        ? [{ code: 'PREPARATION_AFTER_INFUSION', visitId: preparation.id, byId: early.id, hours: null }]
        : [],
    ),
    ...of('INTEGRATION').flatMap((integration) => integrationConsequences(integration, infusions)),
    ...infusionConsequences(infusions, limits, zone),
  ];
}

/** The same of what is wrong between two visits, however far apart they are. */
export const consequenceKey = ({ code, visitId, byId }: Consequence): string => `${code} ${visitId} ${byId}`;

/** What a move breaks: it is blamed for nothing that it found. */
export function brokenBy(
  before: readonly CoursePlace[],
  after: readonly CoursePlace[],
  zone: ZoneId,
  limits: SpacingLimits = DEFAULT_SPACING,
): Consequence[] {
  const known = new Set(courseStanding(before, zone, limits).map(consequenceKey));
  return courseStanding(after, zone, limits).filter((each) => !known.has(consequenceKey(each)));
}

/** All that {@link isImpossible}, of every two infusions, not only of those that follow each other by number. */
function disorder(places: readonly CoursePlace[], zone: ZoneId): Consequence[] {
  const infusions = places.filter(({ kind }) => kind === 'INFUSION');
  return [
    ...courseStanding(places, zone).filter(
      (each) => isImpossible(each) && each.code !== 'INFUSIONS_OUT_OF_ORDER',
    ),
    ...infusions.flatMap((later) =>
      infusions
        .filter(({ number, startsAt }) => number < later.number && later.startsAt <= startsAt)
        .map(({ id }): Consequence => ({
          code: 'INFUSIONS_OUT_OF_ORDER',
          visitId: later.id,
          byId: id,
          hours: null,
        })),
    ),
  ];
}

/** A preparation session is too late after the first infusion, and no later after the next. */
const disorderKey = (each: Consequence): string =>
  each.code === 'PREPARATION_AFTER_INFUSION' ? `${each.code} ${each.visitId}` : consequenceKey(each);

/** What moves put in an order that nobody can mean: also one of those that are so already can move, and make it no worse. */
export function disorderedBy(
  before: readonly CoursePlace[],
  after: readonly CoursePlace[],
  zone: ZoneId,
): Consequence[] {
  const known = new Set(disorder(before, zone).map(disorderKey));
  return disorder(after, zone).filter((each) => !known.has(disorderKey(each)));
}

/** Between which two instants a session starts that keeps the order of its course; null where nothing binds. */
export interface OrderBounds {
  readonly after: Instant | null;
  readonly before: Instant | null;
}

type Place = Pick<CoursePlace, 'kind' | 'number' | 'startsAt'>;

/**
 * Where an infusion or a preparation session may be put among the others. What it is in the wrong order with already does not bind it; nor
 * does an infusion with a higher number one that is not booked, which may have lost its place.
 * @param own where it is now; null where it is not booked.
 */
export function orderBounds(
  { kind, number }: { readonly kind: Exclude<CourseSessionKind, 'INTEGRATION'>; readonly number: number },
  own: Instant | null,
  others: readonly Place[],
): OrderBounds {
  const startsOf = (wanted: CourseSessionKind, isWanted: (place: Place) => boolean): Instant[] =>
    others.filter((place) => place.kind === wanted && isWanted(place)).map(({ startsAt }) => startsAt);
  const first = (all: readonly Instant[]): Instant | null =>
    all.reduce<Instant | null>((least, at) => (least !== null && least <= at ? least : at), null);
  const last = (all: readonly Instant[]): Instant | null =>
    all.reduce<Instant | null>((most, at) => (most !== null && most >= at ? most : at), null);
  const infusion = first(startsOf('INFUSION', () => true));
  if (kind === 'PREPARATION')
    return { after: null, before: own !== null && infusion !== null && own >= infusion ? null : infusion };
  const lower = startsOf(
    'INFUSION',
    (place) => place.number < number && (own === null || own > place.startsAt),
  );
  const higher = startsOf(
    'INFUSION',
    (place) => place.number > number && own !== null && own < place.startsAt,
  );
  const preparation = startsOf(
    'PREPARATION',
    ({ startsAt }) => (infusion === null || startsAt < infusion) && (own === null || startsAt < own),
  );
  return { after: last([...lower, ...preparation]), before: first(higher) };
}
