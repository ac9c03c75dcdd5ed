import { Injectable } from '@nestjs/common';
import {
  type AppointmentId,
  type Instant,
  MINUTE_MS,
  newId,
  ok,
  refuse,
  type Result,
} from '@kapstone/kernel';
import { CareTeam } from '@kapstone/patients';
import {
  badInput,
  idempotently,
  inPart,
  notFound,
  parseId,
  type ReadTx,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import { APPOINTMENT_KINDS, nextStatus } from '../domain/index.js';
import { type AppointmentRecord, findAppointments } from '../persistence/appointment-record.js';
import { lockResources } from '../persistence/appointment-writes.js';
import type { ScheduleQuery } from '../persistence/schedule-facts.js';
import {
  type NotAvailableRefusal,
  type SessionAlreadyBookedRefusal,
  type SlotTakenRefusal,
  wrongStatus,
  type WrongStatusRefusal,
} from './appointment-refusals.js';
import type { CareRefusal } from './care-refusal.js';
import { brokenByMoves, type ConsequencesNotAcceptedRefusal, unaccepted } from './consequences.js';
import { disorderOf } from './impossible-order.js';
import { twice } from './lost-races.js';
import { placeVisits, resourcesOf, type Unplaced } from './place-visits.js';
import type { SpacingRefusal } from './slot-decision.js';
import { SlotRefusals } from './slot-refusals.js';
import { checkReach, checkStart, parseWish, type StaffInput } from './visit-input.js';

export interface VisitMoveInput {
  readonly appointmentId: string;
  readonly version: number;
  readonly startsAt: Instant;
  readonly durationMinutes?: number | null;
  readonly roomId?: string | null;
  readonly staff?: readonly StaffInput[] | null;
}

export interface MoveVisitsInput {
  readonly idempotencyKey?: string | null;
  readonly moves: readonly VisitMoveInput[];
  readonly confirmSpacing: boolean;
  /** What of the course is broken on purpose: the keys that were shown. */
  readonly acceptConsequences?: readonly string[] | null;
}

export type MoveVisitsRefusal =
  | SlotTakenRefusal
  | NotAvailableRefusal
  | StaleVersionRefusal
  | WrongStatusRefusal
  | SpacingRefusal
  | SessionAlreadyBookedRefusal
  | CareRefusal
  | ConsequencesNotAcceptedRefusal;

/** As many as a staff member who leaves may have ahead of them. */
export const MOST_MOVES = 250;

const MOVE_SOME = `Move 1 to ${MOST_MOVES} visits at once.`;

/** What a visit takes where it is moved to; whoever is not named stays. A room that the kind does not need is given up with null. */
export function moveQuery(
  { id, kind, virtual, locationId, patientId, courseSessionId, state }: AppointmentRecord,
  to: Omit<VisitMoveInput, 'appointmentId' | 'version'>,
  except: readonly AppointmentId[],
): ScheduleQuery {
  const asked = parseWish({ ...to, kind, virtual });
  const stays = state.staff.filter(({ part }) => !asked.staff.some((named) => named.part === part));
  const goes = to.roomId === null && APPOINTMENT_KINDS[kind].room === null;
  const roomId = asked.roomId ?? (goes ? null : state.roomId);
  return {
    locationId,
    patientId,
    courseSessionId,
    wish: { ...asked, roomId, staff: [...asked.staff, ...stays] },
    durationMinutes: to.durationMinutes ?? (state.endsAt - state.startsAt) / MINUTE_MS,
    firstStart: to.startsAt,
    lastStart: to.startsAt,
    except: [...new Set([...except, id])],
  };
}

/** Moves several visits as one change: all of them or none, and undone as one. One may take the time that another leaves. */
@Injectable()
export class MoveVisits {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly slotRefusals: SlotRefusals,
    private readonly careTeam: CareTeam,
  ) {}

  /**
   * @returns the appointments, in the order in which they were named.
   * @throws BAD_INPUT, NOT_FOUND; FORBIDDEN when someone else than a psychiatrist confirms a short spacing.
   */
  async execute(
    ctx: RequestContext,
    input: MoveVisitsInput,
  ): Promise<Result<readonly AppointmentId[], MoveVisitsRefusal>> {
    if (input.moves.length === 0) throw badInput('moves', MOVE_SOME);
    const moved = await this.after(ctx, input, () => Promise.resolve(null));
    return moved.ok ? ok(moved.value.ids) : moved;
  }

  /**
   * The same once something else is done in the same transaction, which is undone with it: also with no visit to move.
   * @param first gives the id of what it did, which a repetition gets again.
   */
  async after(
    ctx: RequestContext,
    input: MoveVisitsInput,
    first: (tx: Tx) => Promise<string | null>,
  ): Promise<Result<{ readonly id: string; readonly ids: readonly AppointmentId[] }, MoveVisitsRefusal>> {
    const ids = this.parseIds(ctx, input);
    const queries = await this.uow.read(ctx, (tx) => this.queries(tx, ids, input));
    let unplaced: Unplaced | null = null;

    const move = async (
      tx: Tx,
    ): Promise<Result<string, Unplaced['refusal'] | WrongStatusRefusal | ConsequencesNotAcceptedRefusal>> => {
      const id = await first(tx);
      const visits = [];
      const found = await findAppointments(tx, ids);
      for (const [at, visitId] of ids.entries()) {
        const { version, startsAt } = input.moves[at]!;
        inPart(`moves.${at}`, () => checkStart(startsAt, false, ctx.now));
        const appointment = found.get(visitId);
        if (!appointment) throw notFound('appointment', `moves.${at}.appointmentId`);
        if (appointment.version !== version) return refuse(staleVersion('appointment', appointment.version));
        const { kind, zone, state } = appointment;
        const status = nextStatus({ kind, zone, ...state }, 'MOVE', ctx.now);
        if (!status.ok) return refuse(wrongStatus(status.refusal, state.status));
        visits.push({ appointment, query: queries[at]!, before: null });
      }
      const together = visits.length > 1 ? newId<string>() : null;
      const placed = await placeVisits(tx, this.careTeam, visits, input.confirmSpacing, together);
      if (!placed.ok) {
        unplaced = placed.refusal;
        return refuse(unplaced.refusal);
      }
      const broken = await brokenByMoves(tx, placed.value);
      const disorder = disorderOf(broken, ids);
      if (disorder) {
        const visit = visits.find(({ appointment }) => appointment.id === disorder.visitId)!;
        unplaced = { visit, refusal: disorder.refusal, collision: null };
        return refuse(disorder.refusal);
      }
      const unsaid = await unaccepted(tx, broken, input.acceptConsequences);
      return unsaid ? refuse(unsaid) : ok(id ?? ids[0]!);
    };

    const result = await twice(() =>
      this.uow.write(ctx, async (tx) => {
        unplaced = null;
        await lockResources(
          tx,
          resourcesOf(queries),
          queries.map(({ patientId }) => patientId),
        );
        return idempotently(tx, input.idempotencyKey, input, () => move(tx));
      }),
    );
    if (result.ok) return ok({ id: result.value, ids });
    const { refusal } = result;
    if (refusal.code !== 'SLOT_TAKEN' && refusal.code !== 'NOT_AVAILABLE') return refuse(refusal);
    const { visit, collision } = unplaced!;
    const described = await this.slotRefusals.describe(ctx, visit.query, refusal, null, collision);
    const otherAppointmentId = collision?.other.appointmentId ?? undefined;
    return refuse({ ...described, appointmentId: visit.appointment.id, otherAppointmentId });
  }

  private parseIds(ctx: RequestContext, { moves }: MoveVisitsInput): AppointmentId[] {
    if (moves.length > MOST_MOVES) throw badInput('moves', MOVE_SOME);
    const ids = moves.map(({ appointmentId, startsAt }, at) =>
      inPart(`moves.${at}`, () => {
        checkReach(startsAt, ctx.now);
        return parseId<AppointmentId>(appointmentId, 'appointment', 'appointmentId');
      }),
    );
    if (new Set(ids).size < ids.length) throw badInput('moves', 'Name each visit once.');
    return ids;
  }

  private async queries(
    tx: ReadTx,
    ids: readonly AppointmentId[],
    { moves }: MoveVisitsInput,
  ): Promise<ScheduleQuery[]> {
    const found = await findAppointments(tx, ids);
    return ids.map((id, at) => {
      const appointment = found.get(id);
      if (!appointment) throw notFound('appointment', `moves.${at}.appointmentId`);
      return inPart(`moves.${at}`, () => moveQuery(appointment, moves[at]!, ids));
    });
  }
}
