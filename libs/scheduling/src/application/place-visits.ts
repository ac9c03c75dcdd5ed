import { type Instant, ok, overlaps, refuse, type Result } from '@kapstone/kernel';
import type { CareTeam } from '@kapstone/patients';
import { inPart, staleVersion, type StaleVersionRefusal, type Tx } from '@kapstone/platform';
import {
  type Held,
  heldAt,
  holding,
  movedVisit,
  type Reservation,
  reservationsFor,
  restorationAt,
  type ScheduleFacts,
  therapistsOf,
  type VisitState,
} from '../domain/index.js';
import type { AppointmentRecord } from '../persistence/appointment-record.js';
import { changeAppointment, freeReservations, stepAside } from '../persistence/appointment-writes.js';
import { factsOfVisitsIn } from '../persistence/facts-of-visits.js';
import type { ScheduleQuery } from '../persistence/schedule-facts.js';
import { sessionAlreadyBooked, type SessionAlreadyBookedRefusal } from './appointment-refusals.js';
import { careRefusal, type CareRefusal } from './care-refusal.js';
import type { MovedVisit } from './consequences.js';
import { slotAsItStood } from './overbooking.js';
import {
  decideSlot,
  type Slot,
  slotOf,
  spacingRefusal,
  type SpacingRefusal,
  termsOfMove,
  visitIn,
} from './slot-decision.js';
import type { Collision, SlotRefusal } from './slot-refusals.js';

/** A visit that exists, with the time, place and staff that it gets. */
export interface VisitToPlace {
  readonly appointment: AppointmentRecord;
  /** For its one start; without what all visits of the set hold. */
  readonly query: ScheduleQuery;
  /** How it was before, where it is put back; null where it moves on. */
  readonly before: VisitState | null;
}

/** Why a set could not be placed, and for which of its visits. */
export interface Unplaced {
  readonly visit: VisitToPlace;
  readonly refusal:
    SlotRefusal | SpacingRefusal | CareRefusal | SessionAlreadyBookedRefusal | StaleVersionRefusal;
  /** Where another visit of the set has what this one needs. */
  readonly collision: Collision | null;
}

/** A visit of the set that has its place, and what it takes. */
interface Placed {
  readonly appointment: AppointmentRecord;
  readonly facts: ScheduleFacts;
  readonly held: readonly Held[];
}

/** The resources that a set of visits is sure to take, to be locked before anything is read. */
export const resourcesOf = (
  queries: readonly ScheduleQuery[],
): Pick<Reservation, 'kind' | 'resourceId'>[] => {
  const all = queries.flatMap(({ patientId, wish }): Pick<Reservation, 'kind' | 'resourceId'>[] => [
    ...(patientId ? [{ kind: 'PATIENT' as const, resourceId: patientId }] : []),
    ...(wish.roomId ? [{ kind: 'ROOM' as const, resourceId: wish.roomId }] : []),
    ...wish.staff.flatMap(({ part, staffId }) => (part ? [{ kind: part, resourceId: staffId }] : [])),
  ]);
  return [...new Map(all.map((each) => [`${each.kind} ${each.resourceId}`, each])).values()];
};

const planOf = ({ wish, courseSessionId, durationMinutes, firstStart, lastStart }: ScheduleQuery) => ({
  courseSessionId,
  span: { start: firstStart, end: lastStart },
  durationMinutes: durationMinutes!,
  roomId: wish.roomId,
  staff: wish.staff.map(({ staffId }) => staffId),
});

/** Facts as they are once the visits of the set before this one are placed: what they take, and all infusions where they will be. */
function factsBeside(
  facts: ScheduleFacts,
  { appointment }: VisitToPlace,
  visits: readonly VisitToPlace[],
  held: readonly Held[],
): ScheduleFacts {
  const others = visits.flatMap(({ appointment: other, query }): Instant[] =>
    other.kind === 'INFUSION' && other.patientId === appointment.patientId && other.id !== appointment.id
      ? [query.firstStart]
      : [],
  );
  const isInfusion = appointment.kind === 'INFUSION';
  return {
    ...holding(facts, held, appointment.virtual),
    infusionStarts: isInfusion ? [...facts.infusionStarts, ...others] : facts.infusionStarts,
  };
}

const nameIn = ({ patient, rooms, staff }: ScheduleFacts, id: string): string =>
  [patient, ...rooms, ...staff].find((each) => each?.id === id)!.name;

/** What a visit that was placed before takes of what could not be had. */
function collisionOf(
  refusal: Unplaced['refusal'],
  facts: ScheduleFacts,
  isVirtual: boolean,
  before: readonly Placed[],
): Collision | null {
  if (refusal.code !== 'SLOT_TAKEN') return null;
  const here = facts.location.id;
  const isAway = ({ locationId }: Held): boolean => !isVirtual && locationId !== null && locationId !== here;
  for (const { kind, id, period } of refusal.by) {
    const isTaken = (each: Held): boolean =>
      each.resourceId === id && overlaps(each, period) && (each.kind === kind || isAway(each));
    for (const { appointment, facts: there, held } of before) {
      const taken = held.find(isTaken);
      if (!taken) continue;
      const resource = kind === 'ROOM' || kind === 'PATIENT' ? kind : 'STAFF';
      const other = {
        resource,
        name: nameIn(facts, id),
        startsAt: taken.start,
        endsAt: taken.end,
        locationName: resource === 'STAFF' && isAway(taken) ? there.location.name : null,
        patientId: appointment.patientId,
        patientName: there.patient!.name,
        bookedBy: null,
        bookedAt: null,
        resourceId: id,
        appointmentId: appointment.id,
        visitKind: appointment.kind,
        isBeside: false,
        isOverbooked: false,
        heldUntil: null,
      } as const;
      return { own: facts.patient!.name, other };
    }
  }
  return null;
}

/**
 * A visit put back: to a place of its own, or beside whom it was, or whom others were put beside since; who has its place by that goes
 * back beside it. Nothing is overbooked by it that
 * was not.
 */
async function putBack(
  tx: Tx,
  facts: ScheduleFacts,
  query: ScheduleQuery,
  before: VisitState,
): Promise<Result<Slot, SlotRefusal>> {
  const judge = (free: ScheduleFacts) => restorationAt(free, query.wish, query.firstStart);
  const alone = slotOf(judge(facts), facts);
  if (alone.ok || alone.refusal.code !== 'SLOT_TAKEN') return alone;
  // What the set had is free by now, and what of it is placed already may be whom this stood beside.
  const beside = await slotAsItStood(tx, facts, { ...query, except: [] }, before, judge);
  return beside && (await stepAside(tx, beside.aside ?? [])) ? ok(beside) : alone;
}

async function decide(
  tx: Tx,
  facts: ScheduleFacts,
  { appointment, query, before }: VisitToPlace,
  confirmSpacing: boolean,
  part: string,
): Promise<Result<Slot, Unplaced['refusal']>> {
  const { ctx } = tx;
  const { wish, firstStart } = query;
  const isCancelled = appointment.state.status === 'CANCELLED';
  const ended = !before || isCancelled ? careRefusal(facts) : null;
  if (ended) return refuse(ended);
  if (!before) {
    const terms = termsOfMove(appointment.state, firstStart, confirmSpacing);
    return inPart(part, () => decideSlot(ctx, facts, wish, firstStart, terms));
  }
  const other = facts.session?.liveAppointmentId;
  if (other && other !== appointment.id) return refuse(sessionAlreadyBooked(other));
  const slot = await putBack(tx, facts, query, before);
  if (!slot.ok) return slot;
  const close = spacingRefusal(ctx, facts, firstStart, confirmSpacing);
  return close ? refuse(close) : slot;
}

/** By their starts; who stood beside another comes after all whom that could have been. */
const inTurn = (visits: readonly VisitToPlace[]): VisitToPlace[] =>
  [...visits].sort(
    (a, b) =>
      Number(Boolean(a.before?.overbook)) - Number(Boolean(b.before?.overbook)) ||
      a.query.firstStart - b.query.firstStart,
  );

/**
 * Places visits that exist: all of them, or, with the refusal, none. Each is decided on facts that hold those before it, and may take
 * what another of them had. Whoever calls has locked their resources.
 * @param confirmSpacing less than 48 hours between infusions is meant; FORBIDDEN to whoever is no psychiatrist.
 * @param together the name of the set, where it is undone as one.
 * @throws the broken constraints of {@link changeAppointment}
 */
export async function placeVisits(
  tx: Tx,
  careTeam: CareTeam,
  visits: readonly VisitToPlace[],
  confirmSpacing: boolean,
  together: string | null,
): Promise<Result<readonly MovedVisit[], Unplaced>> {
  const ordered = inTurn(visits);
  await freeReservations(
    tx,
    visits.map(({ appointment }) => appointment.id),
  );
  const before: Placed[] = [];
  const placed: MovedVisit[] = [];
  const read = await factsOfVisitsIn(
    tx,
    visits.map(({ appointment, query }) => ({ appointment, ...planOf(query) })),
  );
  for (const visit of ordered) {
    const { appointment, query, before: back } = visit;
    const held = before.flatMap((each) => each.held);
    const facts = factsBeside(read(appointment.id, planOf(query).span), visit, visits, held);
    const slot = await decide(tx, facts, visit, confirmSpacing, `moves.${visits.indexOf(visit)}`);
    if (!slot.ok) {
      const collision = collisionOf(slot.refusal, facts, appointment.virtual, before);
      return refuse({ visit, refusal: slot.refusal, collision });
    }
    const to = visitIn(slot.value, facts);
    const after = back ?? movedVisit(appointment.state, to, appointment.zone);
    const reserved = reservationsFor(appointment.patientId, slot.value.stay, slot.value.assignments);
    before.push({ appointment, facts, held: heldAt(facts.location.id, appointment.virtual, reserved) });
    const kind = back ? 'UNDONE' : 'MOVED';
    const changed = await changeAppointment(tx, kind, appointment, after, reserved, together);
    if (!changed) {
      const refusal = staleVersion('appointment', appointment.version + 1);
      return refuse({ visit, refusal, collision: null });
    }
    placed.push({ appointment, after });
    if (!back) await careTeam.join(tx, appointment.patientId, therapistsOf(appointment.kind, to.staff));
  }
  return ok(placed);
}
