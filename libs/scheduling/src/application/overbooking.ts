import { ok, plusMinutes, refuse, type Result } from '@kapstone/kernel';
import {
  badInput,
  forbidden,
  parseText,
  type PlainRefusal,
  type RequestContext,
  type Tx,
} from '@kapstone/platform';
import {
  APPOINTMENT_KINDS,
  type AppointmentKind,
  type Assignment,
  attendingNothing,
  besideWhom,
  comesFirst,
  keepsWithin,
  type Overbook,
  type OverbookBar,
  placeBeside,
  type Placement,
  placementAt,
  type ScheduleFacts,
  type VisitState,
} from '../domain/index.js';
import { attendedOf, findInTheWay, type InTheWay } from '../persistence/in-the-way.js';
import type { ScheduleQuery } from '../persistence/schedule-facts.js';
import { mayOverbook } from './may-overbook.js';
import { decideSlot, type Slot, slotOf, type SlotTerms, type SpacingRefusal } from './slot-decision.js';
import type { SlotRefusal } from './slot-refusals.js';

export interface OverbookInput {
  readonly reason: string;
}

export type OverbookRefusal = PlainRefusal<'OVERBOOKING_NOT_ALLOWED'>;

const SHORTEST_REASON = 3;
const LONGEST_REASON = 200;

const BAR_WORDS: Readonly<Record<OverbookBar, string>> = {
  KIND: 'Only a consultation or a follow-up is ever booked beside another visit. Choose a free time.',
  OTHER_KIND: 'Nothing is booked beside an infusion or a therapy session. Choose another time.',
  HELD: 'The time is held for a course at the moment. Choose another time, or wait until it is free again.',
  FULL: 'Two visits at once are the most that anybody has. Choose another time, or move one of them first.',
};

const notAllowed = (bar: OverbookBar): OverbookRefusal => ({
  code: 'OVERBOOKING_NOT_ALLOWED',
  message: BAR_WORDS[bar],
});

/** @throws BAD_INPUT naming the field; FORBIDDEN to whoever may not. */
export function parseOverbook(ctx: RequestContext, input: OverbookInput | null | undefined): Overbook | null {
  if (!input) return null;
  const reason = parseText(input.reason, 'overbook.reason', { max: LONGEST_REASON });
  // As the database counts: what JavaScript counts twice is one character.
  if ([...reason].length < SHORTEST_REASON)
    throw badInput('overbook.reason', `Say why in ${SHORTEST_REASON} to ${LONGEST_REASON} characters.`);
  if (ctx.actor.kind !== 'staff' || !mayOverbook(ctx))
    throw forbidden(
      'Only the front desk or a prescriber books beside another visit, in person. Ask one of them.',
    );
  return { reason, by: ctx.actor.staffId };
}

/** A place that is free but for the named staff member, and what they attend in its time. */
interface FreeBeside {
  readonly slot: Slot;
  readonly own: Assignment;
  readonly attended: readonly InTheWay[];
}

/**
 * Judges a start once the staff member beside whose visit it is to be is left out.
 * @throws BAD_INPUT where nobody is named.
 */
async function besideOthers(
  tx: Tx,
  facts: ScheduleFacts,
  query: ScheduleQuery,
  judge: (facts: ScheduleFacts) => Placement,
): Promise<Result<FreeBeside, SlotRefusal>> {
  const whom = besideWhom(query.wish);
  if (!whom) throw badInput('staff', 'Name the staff member beside whose other visit this is booked.');
  const slot = slotOf(judge(attendingNothing(facts, whom)), facts);
  if (!slot.ok) return slot;
  const own = slot.value.assignments.find(({ id }) => id === whom.staffId)!;
  const wanted = { kind: whom.part, id: whom.staffId, period: own.period };
  const attended = await findInTheWay(tx, [wanted], query);
  return ok({ slot: slot.value, own, attended });
}

/** In the lane that was found, or in all of them. */
function inPlace(kind: AppointmentKind, { slot, own, attended }: FreeBeside): Result<Slot, OverbookRefusal> {
  const place = placeBeside(kind, attended.map(attendedOf));
  if ('bar' in place) return refuse(notAllowed(place.bar));
  const lanes = place.lane === null ? own.lanes : [place.lane];
  return ok({
    ...slot,
    assignments: slot.assignments.map((each) => (each === own ? { ...own, lanes } : each)),
  });
}

/**
 * A place beside whom a visit stands already, or stood: as it was, overbooked or beside what was put there since. Null where it would be
 * overbooked that was not.
 */
export async function slotAsItStood(
  tx: Tx,
  facts: ScheduleFacts,
  query: ScheduleQuery,
  { overbook }: VisitState,
  judge: (facts: ScheduleFacts) => Placement,
): Promise<Slot | null> {
  if (!besideWhom(query.wish)) return null;
  const beside = await besideOthers(tx, facts, query, judge);
  if (!beside.ok) return null;
  const { kind } = query.wish;
  if (overbook) {
    const place = inPlace(kind, beside.value);
    return place.ok ? { ...place.value, overbook } : null;
  }
  const { slot, attended } = beside.value;
  if (!comesFirst(kind, attended.map(attendedOf))) return null;
  return {
    ...slot,
    aside: attended.flatMap((each) => (each.appointmentId && !each.isBeside ? [each.appointmentId] : [])),
  };
}

/**
 * Decides one start; where only the staff member is taken, beside the other visit: if that is meant, or the visit keeps to the time that
 * it has beside it. What is free is never overbooked.
 * @param stands the visit as it is, where it moves.
 * @throws what {@link decideSlot} and {@link besideOthers} throw
 */
export async function decideOverbooked(
  tx: Tx,
  facts: ScheduleFacts,
  query: ScheduleQuery,
  terms: SlotTerms,
  overbook: Overbook | null,
  stands: VisitState | null = null,
): Promise<Result<Slot, SlotRefusal | SpacingRefusal | OverbookRefusal>> {
  const { wish, firstStart } = query;
  if (overbook && !APPOINTMENT_KINDS[wish.kind].mayBeOverbooked) return refuse(notAllowed('KIND'));
  const slot = decideSlot(tx.ctx, facts, wish, firstStart, terms);
  if (slot.ok || slot.refusal.code !== 'SLOT_TAKEN') return slot;
  const judge = (free: ScheduleFacts): Placement => placementAt(free, wish, firstStart);
  if (overbook) {
    const beside = await besideOthers(tx, facts, query, judge);
    if (!beside.ok) return beside;
    const place = inPlace(wish.kind, beside.value);
    return place.ok ? ok({ ...place.value, overbook }) : place;
  }
  const to = { start: firstStart, end: plusMinutes(firstStart, facts.durationMinutes) };
  const kept =
    stands && keepsWithin(stands, wish, to) ? await slotAsItStood(tx, facts, query, stands, judge) : null;
  return kept ? ok(kept) : slot;
}
