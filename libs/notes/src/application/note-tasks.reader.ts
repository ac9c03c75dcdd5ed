import { Injectable } from '@nestjs/common';
import type { AppointmentId, PatientId } from '@kapstone/kernel';
import { type RequestContext, requireMember, UnitOfWork } from '@kapstone/platform';

/** How many sessions a work list shows. */
const MOST_TASKS = 100;

/**
 * Integration sessions that the caller holds, with the state of their notes: what a therapist still has to write or sign.
 */
@Injectable()
export class NoteTasksReader {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * The caller's sessions that have begun, the latest first.
   * @param unsignedOnly leaves out those whose note is signed.
   */
  async mine(ctx: RequestContext, unsignedOnly: boolean): Promise<AppointmentId[]> {
    const { practiceId, staffId } = requireMember(ctx).actor;
    const rows = await this.uow.read(ctx, (tx) =>
      tx.query<{ id: AppointmentId; patient_id: PatientId }>(
        `select a.id, a.patient_id
         from appointment_staff_facts s
         join appointment_facts a on a.practice_id = s.practice_id and a.id = s.appointment_id
         left join integration_note n on n.practice_id = a.practice_id and n.appointment_id = a.id
         where s.practice_id = $1 and s.staff_id = $2 and s.part = 'ATTENDING'
           and a.kind = 'INTEGRATION' and a.status in ('CHECKED_IN', 'IN_PROGRESS', 'COMPLETED')
           and (not $3 or n.state is distinct from 'SIGNED')
         order by a.starts_at desc, a.id desc limit ${MOST_TASKS}`,
        [practiceId, staffId, unsignedOnly],
      ),
    );
    ctx.notes.look(
      rows.map((row) => row.patient_id),
      'schedule',
    );
    return rows.map(({ id }) => id);
  }
}
