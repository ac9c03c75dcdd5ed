import { Injectable } from '@nestjs/common';
import { FutureAppointments, type Whose } from '@kapstone/identity';
import { type AppointmentId, type StaffId, toIso } from '@kapstone/kernel';
import type { ReadTx, Tx } from '@kapstone/platform';
import { publishStaffScheduleChange } from './publish-schedule-change.js';

/** What has to be gone before a staff member or a patient leaves, a course ends, or a location is given up. */
@Injectable()
export class BookedAhead extends FutureAppointments {
  override async of(tx: ReadTx, whose: Whose): Promise<readonly AppointmentId[]> {
    const [where, id] =
      'staffId' in whose
        ? [
            'a.id in (select t.appointment_id from appointment_staff t where t.practice_id = $1 and t.staff_id = $2)',
            whose.staffId,
          ]
        : 'patientId' in whose
          ? ['a.patient_id = $2', whose.patientId]
          : 'locationId' in whose
            ? ['a.location_id = $2', whose.locationId]
            : [
                'a.course_session_id in (select s.id from course_session_facts s where s.practice_id = $1 and s.course_id = $2)',
                whose.courseId,
              ];
    const rows = await tx.query<{ id: AppointmentId }>(
      `select a.id from appointment a
       where a.practice_id = $1 and ${where} and a.ends_at > $3
         and a.status not in ('COMPLETED', 'NO_SHOW', 'CANCELLED')
       order by a.starts_at, a.id`,
      [tx.ctx.actor.practiceId, id, toIso(tx.ctx.now)],
    );
    return rows.map(({ id: found }) => found);
  }

  override announce(tx: Tx, staffId: StaffId): Promise<void> {
    return publishStaffScheduleChange(tx, staffId);
  }
}
