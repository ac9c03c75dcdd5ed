import { Injectable } from '@nestjs/common';
import type {
  AppointmentId,
  CourseSessionId,
  Instant,
  LocationId,
  PatientId,
  StaffId,
} from '@kapstone/kernel';
import { badInput, parseId, type RequestContext } from '@kapstone/platform';
import type { AppointmentKind } from '../domain/index.js';
import { FreeTimesReader, type FreeTimesView } from './free-times.reader.js';
import { checkReach, parseWish } from './visit-input.js';

export interface FindFreeTimesInput {
  readonly kind: AppointmentKind;
  readonly locationId: string;
  readonly patientId?: string | null;
  readonly courseSessionId?: string | null;
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
  constructor(private readonly freeTimes: FreeTimesReader) {}

  /** @throws BAD_INPUT, NOT_FOUND */
  execute(ctx: RequestContext, input: FindFreeTimesInput): Promise<FreeTimesView> {
    const { kind, virtual, roomId, count, durationMinutes = null } = input;
    if (input.from && input.from > ctx.now) checkReach(input.from, ctx.now, 'from');
    if (count < 1 || count > MOST) throw badInput('count', `Ask for 1 to ${MOST} times.`);
    const staff = input.staffId
      ? [{ staffId: parseId<StaffId>(input.staffId, 'staff member', 'staffId'), part: null }]
      : [];
    return this.freeTimes.next(ctx, {
      locationId: parseId<LocationId>(input.locationId, 'location', 'locationId'),
      patientId: input.patientId ? parseId<PatientId>(input.patientId, 'patient', 'patientId') : null,
      courseSessionId: input.courseSessionId
        ? parseId<CourseSessionId>(input.courseSessionId, 'course session', 'courseSessionId')
        : null,
      wish: { ...parseWish({ kind, virtual, roomId, durationMinutes }), staff },
      durationMinutes,
      except: input.appointmentId
        ? [parseId<AppointmentId>(input.appointmentId, 'appointment', 'appointmentId')]
        : [],
      from: input.from ?? ctx.now,
      count,
    });
  }
}
