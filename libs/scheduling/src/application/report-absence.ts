import { Injectable } from '@nestjs/common';
import { AddStaffException, type StaffException } from '@kapstone/facility';
import { type AppointmentId, type Instant, ok, type Result } from '@kapstone/kernel';
import type { RequestContext } from '@kapstone/platform';
import { MoveVisits, type MoveVisitsInput, type MoveVisitsRefusal } from './move-visits.js';

export interface ReportAbsenceInput extends MoveVisitsInput {
  readonly staffId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export interface ReportedAbsence {
  readonly timeOff: StaffException;
  readonly appointmentIds: readonly AppointmentId[];
}

/** Says that a staff member is away and moves the visits that were chosen, as one: both or nothing. */
@Injectable()
export class ReportAbsence {
  constructor(
    private readonly addException: AddStaffException,
    private readonly moveVisits: MoveVisits,
  ) {}

  /** @throws BAD_INPUT, NOT_FOUND naming the field; FORBIDDEN when someone else than a psychiatrist confirms a short spacing. */
  async execute(
    ctx: RequestContext,
    input: ReportAbsenceInput,
  ): Promise<Result<ReportedAbsence, MoveVisitsRefusal>> {
    const { staffId, startsAt, endsAt } = input;
    const timeOff = { staffId, kind: 'TIME_OFF', startsAt, endsAt, reported: true } as const;
    // The moves are decided on a schedule that knows of the absence.
    const done = await this.moveVisits.after(
      ctx,
      input,
      async (tx) => (await this.addException.within(tx, timeOff)).id,
    );
    if (!done.ok) return done;
    const { id, ids } = done.value;
    return ok({
      timeOff: { id, kind: 'TIME_OFF', locationId: null, startsAt, endsAt, reason: null, reported: true },
      appointmentIds: ids,
    });
  }
}
