import { Injectable } from '@nestjs/common';
import type { ConsequenceCode } from '@kapstone/courses';
import { type AppointmentId, MINUTE_MS, ok, refuse, type Result } from '@kapstone/kernel';
import { CareTeam } from '@kapstone/patients';
import {
  forbidden,
  may,
  notFound,
  parseId,
  Permission,
  type PlainRefusal,
  type ReadTx,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import { type AppointmentChangeKind, isUndoable, timeFrom, type VisitState } from '../domain/index.js';
import {
  type ChangeRecord,
  changesTogether,
  findChanges,
  type PlacedSince,
  placedSince,
} from '../persistence/appointment-changes.js';
import { type AppointmentRecord, findAppointments } from '../persistence/appointment-record.js';
import { changeAppointment, lockResources } from '../persistence/appointment-writes.js';
import type { ScheduleQuery } from '../persistence/schedule-facts.js';
import type {
  NotAvailableRefusal,
  SessionAlreadyBookedRefusal,
  SlotTakenRefusal,
  WrongStatusRefusal,
} from './appointment-refusals.js';
import type { CareRefusal } from './care-refusal.js';
import {
  type BrokenCourse,
  brokenByMoves,
  type ConsequencesNotAcceptedRefusal,
  unaccepted,
} from './consequences.js';
import { inside } from './consequence-words.js';
import { disorderOf } from './impossible-order.js';
import { twice } from './lost-races.js';
import { placeVisits, resourcesOf, type Unplaced } from './place-visits.js';
import { isPrescriber, type SpacingRefusal } from './slot-decision.js';
import { type SlotRefusal, SlotRefusals } from './slot-refusals.js';

/** Something is placed by where the visit is now. */
export interface DependedUponRefusal extends PlainRefusal<'DEPENDED_UPON'> {
  readonly appointmentId: AppointmentId;
}

export type UndoRefusal =
  | SlotTakenRefusal
  | NotAvailableRefusal
  | StaleVersionRefusal
  | WrongStatusRefusal
  | SessionAlreadyBookedRefusal
  | SpacingRefusal
  | CareRefusal
  | ConsequencesNotAcceptedRefusal
  | DependedUponRefusal;

/** A change that may be undone now. */
interface Undoing {
  readonly appointment: AppointmentRecord;
  readonly before: VisitState;
}

/** What takes times back takes the same right as giving them. */
const NEEDS_SCHEDULE: ReadonlySet<AppointmentChangeKind> = new Set(['MOVED', 'CANCELLED']);

const tooLate = ({ state }: AppointmentRecord): WrongStatusRefusal => ({
  code: 'WRONG_STATUS',
  message:
    'Moves, check-ins, cancellations and the ride can be undone until midnight. Change the appointment as it is now instead.',
  status: state.status,
});

/** A change with what its appointment had before. */
interface Back {
  readonly change: ChangeRecord;
  readonly query: ScheduleQuery;
}

async function findBacks(tx: ReadTx, asked: ChangeRecord): Promise<Back[]> {
  const changes = await changesTogether(tx, asked);
  const except = changes.map(({ appointmentId }) => appointmentId);
  const appointments = await findAppointments(tx, except);
  return changes.map((change): Back => {
    const now = appointments.get(change.appointmentId);
    if (!now || !change.before) throw notFound('change', 'changeId');
    const { locationId, patientId, kind, virtual } = now;
    const { startsAt, endsAt, roomId, staff, courseSessionId = now.courseSessionId } = change.before;
    const query: ScheduleQuery = {
      locationId,
      patientId,
      courseSessionId,
      wish: { kind, virtual, roomId, staff },
      durationMinutes: (endsAt - startsAt) / MINUTE_MS,
      firstStart: startsAt,
      lastStart: startsAt,
      except,
    };
    return { change, query };
  });
}

/** The changes as they are now, in the same order; the first that may not be undone refuses all. */
async function findUndoable(
  tx: Tx,
  asked: readonly ChangeRecord[],
): Promise<Result<readonly Undoing[], StaleVersionRefusal | WrongStatusRefusal>> {
  const changes = await findChanges(
    tx,
    asked.map(({ id }) => id),
  );
  const appointments = await findAppointments(
    tx,
    asked.map(({ appointmentId }) => appointmentId),
  );
  const found: Undoing[] = [];
  for (const { id, appointmentId } of asked) {
    const [change, appointment] = [changes.get(id), appointments.get(appointmentId)];
    if (!change || !appointment) throw notFound('change', 'changeId');
    const { version, courseSessionId } = appointment;
    if (!change.before || !isUndoable(change, version, change.zone, tx.ctx.now)) {
      const isLate = change.versionAfter === version && !change.isBroken;
      return refuse(isLate ? tooLate(appointment) : staleVersion('appointment', version));
    }
    found.push({ appointment, before: { courseSessionId, ...change.before } });
  }
  return ok(found);
}

const OUTSIDE_WINDOW: ReadonlySet<ConsequenceCode> = new Set([
  'INTEGRATION_BEFORE_DOSE_ENDS',
  'INTEGRATION_TOO_LATE',
]);

/** An infusion or its integration session that was placed since, and would be left outside the 72 hours. */
function dependedUpon(
  { appointment, before }: Undoing,
  since: PlacedSince | undefined,
  courses: readonly BrokenCourse[],
): DependedUponRefusal | null {
  if (!since) return null;
  const isOutside = courses
    .flatMap(({ broken }) => broken)
    .some(({ code, visitId, byId }) => OUTSIDE_WINDOW.has(code) && [visitId, byId].includes(since.id));
  if (!isOutside) return null;
  const what = since.kind === 'INFUSION' ? 'The infusion' : 'The integration session';
  const when = timeFrom(since.startsAt, before.startsAt, appointment.zone);
  return {
    code: 'DEPENDED_UPON',
    message: `${what} was put to ${when} since, and would no longer be within 72 hours. Move that first.`,
    appointmentId: since.id,
  };
}

/** A visit beside which what is undone would be in an order that nobody can mean. */
function disorderedUpon(
  courses: readonly BrokenCourse[],
  undone: readonly AppointmentId[],
): DependedUponRefusal | null {
  const disorder = disorderOf(courses, undone);
  if (!disorder) return null;
  const { refusal, byId } = disorder;
  const other = courses.flatMap(({ places }) => places).find(({ id }) => id === byId)!;
  return {
    code: 'DEPENDED_UPON',
    message: `${refusal.reasons[0]!.message} Move ${inside(other)} first, then undo.`,
    appointmentId: byId,
  };
}

/** Puts appointments back to how they were before a move, a check-in, a cancellation or the record of a ride. */
@Injectable()
export class UndoAppointmentChange {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly slotRefusals: SlotRefusals,
    private readonly careTeam: CareTeam,
  ) {}

  /**
   * Undoes a change, and all that was changed as one with it.
   * @param acceptConsequences what of a course is broken by it on purpose: the keys that were shown.
   * @returns the appointment that was asked about.
   * @throws NOT_FOUND; FORBIDDEN to whoever may not move or cancel.
   */
  async execute(
    ctx: RequestContext,
    changeId: string,
    acceptConsequences?: readonly string[] | null,
  ): Promise<Result<AppointmentId, UndoRefusal>> {
    const id = parseId<string>(changeId, 'change', 'changeId');
    const change = (await this.uow.read(ctx, (tx) => findChanges(tx, [id]))).get(id);
    if (!change) throw notFound('change', 'changeId');
    if (!NEEDS_SCHEDULE.has(change.kind)) return this.uow.write(ctx, (tx) => this.keepingTimes(tx, change));
    if (!may(ctx.actor, Permission.ScheduleWrite)) {
      throw forbidden('Your roles do not include booking. Ask the front desk to undo this.');
    }
    return this.puttingBack(ctx, change, acceptConsequences);
  }

  private async keepingTimes(
    tx: Tx,
    change: ChangeRecord,
  ): Promise<Result<AppointmentId, StaleVersionRefusal | WrongStatusRefusal>> {
    const undoing = await findUndoable(tx, [change]);
    if (!undoing.ok) return undoing;
    const { appointment, before } = undoing.value[0]!;
    const restored = await changeAppointment(tx, 'UNDONE', appointment, before);
    return restored ? ok(appointment.id) : refuse(staleVersion('appointment', appointment.version + 1));
  }

  private async puttingBack(
    ctx: RequestContext,
    change: ChangeRecord,
    accepted?: readonly string[] | null,
  ): Promise<Result<AppointmentId, UndoRefusal>> {
    const backs = await this.uow.read(ctx, (tx) => findBacks(tx, change));
    let unplaced: Unplaced | null = null;
    const result = await twice(() =>
      this.uow.write<
        AppointmentId,
        Exclude<UndoRefusal, SlotTakenRefusal | NotAvailableRefusal> | SlotRefusal
      >(ctx, async (tx) => {
        unplaced = null;
        const queries = backs.map(({ query }) => query);
        await lockResources(
          tx,
          resourcesOf(queries),
          queries.map(({ patientId }) => patientId),
        );
        const changes = backs.map(({ change: each }) => each);
        const undoing = await findUndoable(tx, changes);
        if (!undoing.ok) return undoing;
        const visits = undoing.value.map((each, at) => ({ ...each, query: queries[at]! }));
        const placed = await placeVisits(tx, this.careTeam, visits, isPrescriber(ctx), null);
        if (!placed.ok) {
          unplaced = placed.refusal;
          return refuse(unplaced.refusal);
        }
        // As they are by now: a visit may be back in a session that it had left.
        const broken = await brokenByMoves(tx, placed.value);
        const since = await placedSince(
          tx,
          changes.map(({ id }) => id),
        );
        for (const [at, { id }] of changes.entries()) {
          const depends = dependedUpon(visits[at]!, since.get(id), broken);
          if (depends) return refuse(depends);
        }
        const depends = disorderedUpon(
          broken,
          visits.map(({ appointment }) => appointment.id),
        );
        if (depends) return refuse(depends);
        const unsaid = await unaccepted(tx, broken, accepted);
        return unsaid ? refuse(unsaid) : ok(change.appointmentId);
      }),
    );
    if (result.ok) return result;
    const { refusal } = result;
    if (refusal.code !== 'SLOT_TAKEN' && refusal.code !== 'NOT_AVAILABLE') return refuse(refusal);
    return refuse(await this.slotRefusals.describe(ctx, unplaced!.visit.query, refusal));
  }
}
