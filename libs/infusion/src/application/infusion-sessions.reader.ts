import { Injectable } from '@nestjs/common';
import { type AppointmentId, instant, type Instant, type StaffId } from '@kapstone/kernel';
import { type RequestContext, UnitOfWork } from '@kapstone/platform';
import { InfusionSessionRow } from '../persistence/infusion-session.row.js';

export interface InfusionSessionView {
  readonly id: string;
  readonly appointmentId: AppointmentId;
  readonly startedAt: Instant;
  readonly startedById: StaffId;
  readonly doseEndedAt: Instant | null;
  readonly completedAt: Instant | null;
  readonly version: number;
}

/** Reads what happened at infusions, where the chart is open to the caller. */
@Injectable()
export class InfusionSessionsReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** The session of an infusion appointment; null before it was started, and where the chart is closed. */
  async ofAppointment(
    ctx: RequestContext,
    appointmentId: AppointmentId,
  ): Promise<InfusionSessionView | null> {
    const row = await this.uow.read(ctx, (tx) =>
      tx.em.findOneBy(InfusionSessionRow, { practiceId: tx.ctx.actor.practiceId, appointmentId }),
    );
    if (!row) return null;
    ctx.notes.look([row.patientId], 'chart');
    const at = (date: Date | null) => date && instant(date.getTime());
    return {
      id: row.id,
      appointmentId,
      startedAt: instant(row.startedAt.getTime()),
      startedById: row.startedBy,
      doseEndedAt: at(row.doseEndedAt),
      completedAt: at(row.completedAt),
      version: row.version,
    };
  }
}
