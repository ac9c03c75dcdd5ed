import { DEFAULT_SPACING, spacingFindings } from '@kapstone/courses';
import {
  type AppointmentId,
  HOUR_MS,
  type Instant,
  type Interval,
  ok,
  overlaps,
  plusMinutes,
  refuse,
  type Refused,
  type Result,
} from '@kapstone/kernel';
import {
  badInput,
  forbidden,
  notFound,
  type PlainRefusal,
  type RequestContext,
  Role,
} from '@kapstone/platform';
import {
  type Assignment,
  bookableFrom,
  noticeWords,
  type Overbook,
  type Placement,
  placementAt,
  type Reservation,
  type ScheduleFacts,
  hoursWords,
  timeFrom,
  unfit,
  type VisitState,
  type VisitWish,
  whereAndWho,
} from '../domain/index.js';
import type { SlotRefusal, UnfitRefusal } from './slot-refusals.js';

export type SpacingRefusal = PlainRefusal<'SPACING_NEEDS_PRESCRIBER'>;

/** A time that was found free, with who and where. */
export interface Slot {
  readonly visit: Interval;
  /** The time that the patient is there: with recovery. */
  readonly stay: Interval;
  readonly assignments: readonly Assignment[];
  /** Where it is beside another visit on purpose. */
  readonly overbook?: Overbook;
  /** Visits that came beside this one on purpose and have its place by now: they go back beside it. */
  readonly aside?: readonly AppointmentId[];
}

/** @throws NOT_FOUND naming the field, when what was named is not at this location of the practice. */
function checkNamed(facts: ScheduleFacts, wish: VisitWish): void {
  if (wish.roomId && !facts.rooms.some(({ id }) => id === wish.roomId))
    throw notFound('room at this location', 'roomId');
  if (!wish.staff.every(({ staffId }) => facts.staff.some(({ id }) => id === staffId))) {
    throw notFound('staff member', 'staff');
  }
}

/**
 * Why what is named could be at no visit of the kind, whenever.
 * @throws NOT_FOUND naming the field
 */
export function unfitRefusal(facts: ScheduleFacts, wish: VisitWish): UnfitRefusal | null {
  checkNamed(facts, wish);
  const reasons = unfit(facts, wish);
  return reasons.length > 0 ? { code: 'NOT_AVAILABLE', reasons, zone: facts.location.zone } : null;
}

/**
 * Two visits of one request that are in each other's way: nobody was quicker.
 * @param decided those before it, with what they are called in the input.
 * @throws BAD_INPUT naming both
 */
export function checkEachOther(
  refusal: SlotRefusal | SpacingRefusal,
  part: string,
  decided: readonly { readonly part: string; readonly reservations: readonly Reservation[] }[],
): void {
  if (refusal.code !== 'SLOT_TAKEN') return;
  const isTaken = (each: Reservation): boolean =>
    refusal.by.some(
      ({ kind, id, period }) => kind === each.kind && id === each.resourceId && overlaps(period, each),
    );
  const other = decided.find(({ reservations }) => reservations.some(isTaken));
  if (other)
    throw badInput(
      `${part}.startsAt`,
      `It takes what ${other.part} takes then. Choose another time for one of them.`,
    );
}

/** A placement as the outcome of a use case. */
export function slotOf(placement: Placement, facts: ScheduleFacts): Result<Slot, SlotRefusal> {
  const { zone } = facts.location;
  switch (placement.outcome) {
    case 'FREE':
      return ok(placement);
    case 'UNAVAILABLE':
      return refuse({ code: 'NOT_AVAILABLE', reasons: placement.reasons, zone });
    case 'TAKEN':
      return refuse({ code: 'SLOT_TAKEN', by: placement.by, zone });
  }
}

/** What a start asks for that is not asked of every one. */
export interface SlotTerms {
  /** `LATER`: what is only held is asked when it is booked. `BEFORE`: what keeps its start was asked when it got it. */
  readonly confirmSpacing: boolean | 'LATER' | 'BEFORE';
  /** Whether the practice hears of it only now: a walk-in, or a visit that is put off, gives no notice. */
  readonly needsNotice: boolean;
}

/** What is asked of a visit that has a time already, where it moves to. */
export const termsOfMove = (
  { startsAt }: Pick<VisitState, 'startsAt'>,
  to: Instant,
  confirmSpacing: boolean,
): SlotTerms => ({
  confirmSpacing: to === startsAt ? 'BEFORE' : confirmSpacing,
  needsNotice: to < startsAt,
});

/** A psychiatrist in person. */
export const isPrescriber = ({ actor }: RequestContext): boolean =>
  actor.kind === 'staff' && actor.roles.includes(Role.Psychiatrist);

/**
 * Less than 48 hours from the start of one infusion to the start of another is a psychiatrist's to confirm (C2).
 * @throws FORBIDDEN when someone else confirms it.
 */
export function spacingRefusal(
  ctx: RequestContext,
  facts: ScheduleFacts,
  startsAt: Instant,
  confirmed: boolean,
): SpacingRefusal | null {
  const { zone } = facts.location;
  const close = spacingFindings([...facts.infusionStarts, startsAt], zone).find(
    (finding) => finding.code === 'TOO_CLOSE' && (finding.first === startsAt || finding.second === startsAt),
  );
  if (close?.code !== 'TOO_CLOSE') return null;
  if (confirmed && isPrescriber(ctx)) return null;
  if (confirmed)
    throw forbidden('Only a prescriber confirms infusions this close together. Ask the one of the course.');
  const other = close.first === startsAt ? close.second : close.first;
  const apart = hoursWords(Math.abs(startsAt - other) / HOUR_MS);
  return {
    code: 'SPACING_NEEDS_PRESCRIBER',
    message:
      `The infusion at ${timeFrom(other, startsAt, zone)} is only ${apart} away; ${DEFAULT_SPACING.minimumHours} h are kept ` +
      `between two. Choose another time, or have a prescriber confirm this one.`,
  };
}

/** A start that comes sooner than the notice that the kind needs; null where it does not. */
export function noticeRefusal(
  facts: ScheduleFacts,
  startsAt: Instant,
  now: Instant,
): Refused<SlotRefusal> | null {
  if (startsAt >= bookableFrom(facts, now)) return null;
  const reason = { code: 'NOTICE_TOO_SHORT', message: noticeWords(facts) } as const;
  return refuse({ code: 'NOT_AVAILABLE', reasons: [reason], zone: facts.location.zone });
}

/**
 * Decides one start on what was read: free with whom and where, or why not.
 * @throws NOT_FOUND, FORBIDDEN
 */
export function decideSlot(
  ctx: RequestContext,
  facts: ScheduleFacts,
  wish: VisitWish,
  startsAt: Instant,
  { confirmSpacing, needsNotice }: SlotTerms,
): Result<Slot, SlotRefusal | SpacingRefusal> {
  checkNamed(facts, wish);
  const notice = needsNotice ? noticeRefusal(facts, startsAt, ctx.now) : null;
  if (notice) return notice;
  const slot = slotOf(placementAt(facts, wish, startsAt), facts);
  if (!slot.ok) return slot;
  const spacing =
    typeof confirmSpacing === 'boolean' ? spacingRefusal(ctx, facts, startsAt, confirmSpacing) : null;
  return spacing ? refuse(spacing) : slot;
}

/** When the dose of an infusion is planned to end, from its start; null for what is none. */
export const plannedDoseEnd = (
  { doseMinutes }: Pick<ScheduleFacts, 'doseMinutes'>,
  startsAt: Instant,
): Instant | null => (doseMinutes === null ? null : plusMinutes(startsAt, doseMinutes));

/** The times, place and staff of a visit in a slot. */
export const visitIn = (
  { visit, assignments, overbook }: Slot,
  facts: ScheduleFacts,
): Pick<VisitState, 'startsAt' | 'endsAt' | 'doseEndsAt' | 'roomId' | 'staff' | 'overbook'> => ({
  startsAt: visit.start,
  endsAt: visit.end,
  doseEndsAt: plannedDoseEnd(facts, visit.start),
  ...whereAndWho(assignments),
  overbook: overbook ?? null,
});
