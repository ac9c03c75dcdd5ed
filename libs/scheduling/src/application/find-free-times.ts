import { Injectable } from '@nestjs/common';
import { type AppointmentId, DAY_MS, type Instant, plusMs, type StaffId } from '@kapstone/kernel';
import { badInput, notFound, parseId, type RequestContext, UnitOfWork } from '@kapstone/platform';
import type { AppointmentKind } from '../domain/index.js';
import { type AppointmentRecord, findAppointment } from '../persistence/appointment-record.js';
import { courseRefusal } from './course-refusal.js';
import { type FreeTimesQuery, FreeTimesReader, type FreeTimesView } from './free-times.reader.js';
import { checkAsked, parseWhose, type WhoseInput } from './search-input.js';
import { checkReach, parseWish } from './visit-input.js';

export interface FindFreeTimesInput extends WhoseInput {
  readonly kind: AppointmentKind;
  readonly from?: Instant | null;
  readonly count: number;
  readonly staffId?: string | null;
  readonly roomId?: string | null;
  readonly appointmentId?: string | null;
  readonly virtual: boolean;
  readonly durationMinutes?: number | null;
}

const MOST = 20;

/** Answers the desk's question: when next? */
@Injectable()
export class FindFreeTimes {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly freeTimes: FreeTimesReader,
  ) {}

  /** @throws BAD_INPUT, NOT_FOUND naming the field, also where nothing is planned for the patient or in the course. */
  async execute(ctx: RequestContext, input: FindFreeTimesInput): Promise<FreeTimesView> {
    const { kind, virtual, roomId, count, durationMinutes = null } = input;
    const from = input.from ?? ctx.now;
    checkReach(from, ctx.now, 'from');
    // A day that has begun is asked for from its start.
    if (from < plusMs(ctx.now, -DAY_MS)) throw badInput('from', 'Choose a time that is still to come.');
    if (count < 1 || count > MOST) throw badInput('count', `Ask for 1 to ${MOST} times.`);
    const moving = input.appointmentId ? await this.moving(ctx, input.appointmentId) : null;
    const wished = parseWish({ kind, virtual, roomId, durationMinutes });
    const staffIds = input.staffId ? [parseId<StaffId>(input.staffId, 'staff member', 'staffId')] : [];
    const query: FreeTimesQuery = {
      ...parseWhose({
        locationId: input.locationId,
        patientId: input.patientId ?? moving?.patientId,
        courseSessionId: input.courseSessionId ?? moving?.courseSessionId,
      }),
      wish: wished,
      preferredStaff: staffIds,
      durationMinutes,
      except: moving ? [moving.id] : [],
      from,
      count,
    };
    const found = await this.freeTimes.search(ctx, query, (facts) => {
      const roomIds = wished.roomId ? [wished.roomId] : [];
      checkAsked(facts, kind, { staffIds, roomIds }, { staff: 'staffId', room: 'roomId' });
      if (query.patientId === null) return null;
      ctx.notes.look([query.patientId], 'schedule');
      return courseRefusal(facts, query);
    });
    if (found.ok) return found.value;
    const { code, message } = found.refusal;
    throw badInput(code === 'PATIENT_INACTIVE' ? 'patientId' : 'courseSessionId', message);
  }

  private async moving(ctx: RequestContext, asked: string): Promise<AppointmentRecord> {
    const id = parseId<AppointmentId>(asked, 'appointment', 'appointmentId');
    const appointment = await this.uow.read(ctx, (tx) => findAppointment(tx, id));
    if (!appointment) throw notFound('appointment', 'appointmentId');
    return appointment;
  }
}
