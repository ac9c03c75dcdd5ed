import { Injectable } from '@nestjs/common';
import {
  brokenBy,
  type Consequence,
  consequenceKey,
  disorderedBy,
  isImpossible,
  spacingFindings,
} from '@kapstone/courses';
import {
  type AppointmentId,
  type Instant,
  type Interval,
  ok,
  overlaps,
  plusMs,
  refuse,
  type Result,
  type RoomId,
} from '@kapstone/kernel';
import { notFound, OneSyncRead, parseId, type RequestContext, UnitOfWork } from '@kapstone/platform';
import {
  bySession,
  nextStatus,
  RescheduleScope,
  type StaffChoice,
  wallShift,
  whereAndWho,
} from '../domain/index.js';
import { type AppointmentRecord, findAppointment } from '../persistence/appointment-record.js';
import { visitsAround } from '../persistence/visits-of-courses.js';
import {
  type NotAvailableRefusal,
  type SlotTakenRefusal,
  wrongStatus,
  type WrongStatusRefusal,
} from './appointment-refusals.js';
import type { CareRefusal } from './care-refusal.js';
import { visitName } from './consequence-words.js';
import { consequenceView, type ConsequenceView } from './consequences.js';
import { disorderRefusal } from './impossible-order.js';
import { moveQuery } from './move-visits.js';
import { type CourseMember, idsOf, type Placed, placesWith, RescheduleSearch } from './reschedule-search.js';
import { type SlotRefusal, SlotRefusals } from './slot-refusals.js';
import { checkReach, checkStart, type StaffInput } from './visit-input.js';

export interface PreviewRescheduleInput {
  readonly appointmentId: string;
  readonly startsAt: Instant;
  readonly scope: RescheduleScope;
  readonly durationMinutes?: number | null;
  readonly roomId?: string | null;
  readonly staff?: readonly StaffInput[] | null;
}

export interface ProposedMove {
  readonly appointmentId: AppointmentId;
  readonly version: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly roomId: RoomId | null;
  readonly staff: readonly StaffChoice[];
}

export interface ReschedulePreview {
  readonly consequences: readonly ConsequenceView[];
  readonly moves: readonly ProposedMove[];
  readonly needsPrescriber: boolean;
}

export type PreviewRescheduleRefusal =
  SlotTakenRefusal | NotAvailableRefusal | WrongStatusRefusal | CareRefusal;

const staffKey = (staff: readonly StaffChoice[]): string =>
  staff
    .map(({ part, staffId }) => `${part} ${staffId}`)
    .sort()
    .join();

function isChanged({ appointment: { state }, slot }: Placed): boolean {
  const { roomId, staff } = whereAndWho(slot.assignments);
  return (
    state.startsAt !== slot.visit.start ||
    state.endsAt !== slot.visit.end ||
    state.roomId !== roomId ||
    staffKey(state.staff) !== staffKey(staff)
  );
}

/** Another room, or others than before; or, where it was asked for some, than asked for. */
function swaps(
  { appointment: { id, state }, slot, facts }: Placed,
  name: string,
  asked: Pick<PreviewRescheduleInput, 'roomId' | 'staff'>,
): ConsequenceView[] {
  const wantedRoom = asked.roomId ?? state.roomId;
  const { roomId, staff } = whereAndWho(slot.assignments);
  const of = (who: string | null, among: readonly { readonly id: string; readonly name: string }[]) =>
    among.find((each) => each.id === who)?.name ?? null;
  const words = (then: string | null, now: string | null) =>
    `${name}${then}${now ? ` instead of ${now}` : ''}.`;
  const found: ConsequenceView[] = [];
  if (roomId && roomId !== wantedRoom) {
    const message = words(of(roomId, facts.rooms), of(wantedRoom, facts.rooms));
    found.push({ code: 'ROOM_CHANGES', message, appointmentId: id, solved: true, key: null });
  }
  for (const { part, staffId } of staff) {
    const wanted = [...(asked.staff ?? []), ...state.staff].find((each) => each.part === part);
    if (!wanted || wanted.staffId === staffId) continue;
    const message = words(of(staffId, facts.staff), of(wanted.staffId, facts.staff));
    found.push({ code: 'STAFF_CHANGES', message, appointmentId: id, solved: true, key: null });
  }
  return found;
}

/** Whether a psychiatrist has to confirm: an infusion that moves comes within 48 hours of another, of whatever course (C2). */
function isTooClose(placed: readonly Placed[]): boolean {
  const infusions = placed.filter(({ appointment }) => appointment.kind === 'INFUSION');
  const moved = infusions.map(({ slot }) => slot.visit.start);
  return infusions.some(({ appointment, slot, facts }) => {
    if (slot.visit.start === appointment.state.startsAt) return false;
    const starts = [...new Set([...facts.infusionStarts, ...moved])];
    return spacingFindings(starts, facts.location.zone).some(
      (finding) =>
        finding.code === 'TOO_CLOSE' &&
        (finding.first === slot.visit.start || finding.second === slot.visit.start),
    );
  });
}

const stayWords = (each: CourseMember): string =>
  `${visitName(each)} finds no free time where it would fit, and stays.`;

interface Going {
  readonly moved: AppointmentRecord;
  /** The time that the visit is to have. */
  readonly wanted: Interval;
  readonly scope: RescheduleScope;
  readonly now: Instant;
}

/**
 * Which other visits go along, in the order of their sessions: those that are asked to, and of the others therapy sessions that would no
 * longer fit or have the very time. Another infusion moves only where it is asked to.
 */
function goAlong(
  course: readonly CourseMember[],
  { moved, wanted, scope, now }: Going,
  broken: readonly Consequence[],
): CourseMember[] {
  const own = course.findIndex(({ appointment }) => appointment.id === moved.id);
  return course.filter(({ appointment, kind }, at) => {
    const { status, startsAt, endsAt } = appointment.state;
    if (at === own || status !== 'BOOKED' || startsAt <= now) return false;
    if (scope === 'ALL' || (scope === 'FOLLOWING' && at > own)) return true;
    if (kind === 'INFUSION' || moved.kind !== 'INFUSION') return false;
    return (
      overlaps({ start: startsAt, end: endsAt }, wanted) ||
      broken.some(({ visitId }) => visitId === appointment.id)
    );
  });
}

/** Shows what moving a visit breaks before anything is written, and proposes moves of other visits of its course that put it right. */
@Injectable()
export class PreviewReschedule {
  constructor(
    private readonly oneSync: OneSyncRead,
    private readonly uow: UnitOfWork,
    private readonly slotRefusals: SlotRefusals,
  ) {}

  /** @throws BAD_INPUT, NOT_FOUND */
  async execute(
    ctx: RequestContext,
    input: PreviewRescheduleInput,
  ): Promise<Result<ReschedulePreview, PreviewRescheduleRefusal>> {
    const id = parseId<AppointmentId>(input.appointmentId, 'appointment', 'appointmentId');
    checkReach(input.startsAt, ctx.now);
    checkStart(input.startsAt, false, ctx.now);
    const [moved, course] = await this.read(ctx, id);
    ctx.notes.look([moved.patientId], 'schedule');
    const { kind, zone, state } = moved;
    const status = nextStatus({ kind, zone, ...state }, 'MOVE', ctx.now);
    if (!status.ok) return refuse(wrongStatus(status.refusal, state.status));

    const search = new RescheduleSearch(this.oneSync, ctx, moved, input, course);
    // The next free times are those of a visit whose course moves with it as far as it was asked to.
    const refused = async (refusal: SlotRefusal, along: readonly CourseMember[]) =>
      refuse(await this.slotRefusals.describe(ctx, moveQuery(moved, input, idsOf(along)), refusal));
    const wanted = { start: input.startsAt, end: plusMs(input.startsAt, state.endsAt - state.startsAt) };
    const never = await search.never();
    if (never) return never.code === 'NOT_AVAILABLE' ? refused(never, []) : refuse(never);
    const go = { moved, wanted, scope: input.scope, now: ctx.now };
    const asked = goAlong(course, go, []);
    const first = await search.anchor(asked);
    if (!first.ok) return refused(first.refusal, asked);
    const before = placesWith(course, []);
    const alone = placesWith(course, [first.value]);
    const broken = brokenBy(before, alone, zone);
    const along = goAlong(course, go, broken);
    const settled = await search.settle(along, wallShift(state.startsAt, input.startsAt, zone));
    if (!settled.ok) return refused(settled.refusal, along);
    const placed = settled.value;
    const after = placesWith(course, placed);
    const isPlaced = ({ appointment }: CourseMember): boolean =>
      placed.some((each) => each.appointment.id === appointment.id);
    const staying = along.filter((each) => !isPlaced(each));
    const disordered = disorderedBy(before, after, zone);
    if (disordered.length > 0) {
      const { reasons, ...refusal } = disorderRefusal(disordered, { places: after, zone });
      const stay = staying.map((each) => ({ code: 'NOBODY_FREE' as const, message: stayWords(each) }));
      return refused({ ...refusal, reasons: [...reasons, ...stay] }, along);
    }
    const left = brokenBy(before, after, zone).filter((each) => !isImpossible(each));
    const stillBroken = new Set(left.map(consequenceKey));
    const nameOf = ({ appointment }: Placed): string => {
      const member = course.find((each) => each.appointment.id === appointment.id);
      return member ? `${visitName(member)}: ` : '';
    };
    const moves = placed.filter(isChanged);
    return ok({
      consequences: [
        ...left.map((each) => consequenceView(each, { places: after, zone })),
        ...staying.map((each): ConsequenceView => ({
          code: 'NO_TIME_FOUND',
          message: stayWords(each),
          appointmentId: each.appointment.id,
          solved: false,
          key: null,
        })),
        ...broken
          .filter((each) => !stillBroken.has(consequenceKey(each)))
          .map((each) => consequenceView(each, { places: alone, zone }, true)),
        ...moves.flatMap((each) => swaps(each, nameOf(each), each.appointment.id === id ? input : {})),
      ],
      moves: moves.map(({ appointment, slot }) => ({
        appointmentId: appointment.id,
        version: appointment.version,
        startsAt: slot.visit.start,
        endsAt: slot.visit.end,
        ...whereAndWho(slot.assignments),
      })),
      needsPrescriber: isTooClose(placed),
    });
  }

  /** The visit, and those of its course in the order of their sessions; none for what is no session of one. */
  private read(ctx: RequestContext, id: AppointmentId): Promise<[AppointmentRecord, CourseMember[]]> {
    return this.uow.read(ctx, async (tx) => {
      const moved = await findAppointment(tx, id);
      if (!moved) throw notFound('appointment', 'appointmentId');
      const found = moved.courseSessionId ? await visitsAround(tx, [id]) : [];
      const course = found.map(({ appointment, session: { kind, number } }): CourseMember => ({
        kind,
        number,
        appointment,
      }));
      return [moved, course.sort(bySession)];
    });
  }
}
