import { Injectable } from '@nestjs/common';
import {
  type AppointmentId,
  type IntegrationNoteId,
  newId,
  ok,
  type PatientId,
  refuse,
  type Result,
} from '@kapstone/kernel';
import {
  badInput,
  brokenConstraint,
  forbidden,
  notFound,
  parseId,
  type RequestContext,
  requireMember,
  UnitOfWork,
} from '@kapstone/platform';
import type { AppointmentKind, AppointmentStatus, WrongStatusRefusal } from '@kapstone/scheduling';
import { IntegrationNoteRow } from '../persistence/integration-note.row.js';
import type { NoteExistsRefusal } from './note-refusals.js';

export type StartIntegrationNoteRefusal = NoteExistsRefusal | WrongStatusRefusal;

/** A note is begun once its session has. */
const BEGUN: readonly AppointmentStatus[] = ['CHECKED_IN', 'IN_PROGRESS', 'COMPLETED'];

interface Session {
  patient_id: PatientId;
  kind: AppointmentKind;
  status: AppointmentStatus;
  chart_open: boolean;
}

/** Begins the one integration note of an integration session, as the caller's draft. */
@Injectable()
export class StartIntegrationNote {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws FORBIDDEN where the chart is closed to the caller; BAD_INPUT for a visit of another kind. */
  execute(
    ctx: RequestContext,
    appointment: string,
  ): Promise<Result<IntegrationNoteId, StartIntegrationNoteRefusal>> {
    const authorId = requireMember(ctx).actor.staffId;
    const appointmentId = parseId<AppointmentId>(appointment, 'appointment', 'appointmentId');
    return this.uow.write<IntegrationNoteId, StartIntegrationNoteRefusal>(ctx, async (tx) => {
      const { practiceId } = tx.ctx.actor;
      const [session] = await tx.query<Session>(
        `select patient_id, kind, status, may_open_chart(patient_id) as chart_open from appointment_facts
         where practice_id = $1 and id = $2`,
        [practiceId, appointmentId],
      );
      if (!session) throw notFound('appointment', 'appointmentId');
      const { patient_id: patientId, kind, status } = session;
      ctx.notes.look([patientId], 'schedule');
      if (kind !== 'INTEGRATION') {
        throw badInput('appointmentId', 'Only an integration session has an integration note.');
      }
      if (!session.chart_open) {
        throw forbidden('This chart is closed to you. Join the care team, or break the glass with a reason.');
      }
      if (!BEGUN.includes(status)) {
        return refuse({
          code: 'WRONG_STATUS',
          message: 'A note is begun once the patient is here. Check the patient in first.',
          status,
        });
      }
      const id = newId<IntegrationNoteId>();
      const now = new Date(ctx.now);
      try {
        await tx.em.insert(IntegrationNoteRow, {
          practiceId,
          id,
          appointmentId,
          patientId,
          authorId,
          createdAt: now,
          savedAt: now,
        });
      } catch (error) {
        if (brokenConstraint(error) !== 'uq_integration_note_appointment') throw error;
        return refuse({
          code: 'NOTE_EXISTS',
          message:
            'This session has its note already. Its author finishes it, and adds to it once it is signed.',
        });
      }
      await tx.audit({
        record: 'integration note',
        recordId: id,
        patientId,
        changes: [{ field: 'appointment', to: appointmentId }],
      });
      return ok(id);
    });
  }
}
