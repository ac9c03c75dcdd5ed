import { Injectable } from '@nestjs/common';
import { FutureAppointments } from '@kapstone/identity';
import { type AppointmentId, type StaffId, toIso } from '@kapstone/kernel';
import type { ReadTx } from '@kapstone/platform';

/** What has to be moved or cancelled before a staff member leaves. */
@Injectable()
export class StaffFutureAppointments extends FutureAppointments {
  override async of(tx: ReadTx, staffId: StaffId): Promise<readonly AppointmentId[]> {
    const rows = await tx.query<{ id: AppointmentId }>(
      `select distinct a.id, a.starts_at from appointment_staff t
       join appointment a on a.practice_id = t.practice_id and a.id = t.appointment_id
       where t.practice_id = $1 and t.staff_id = $2 and a.ends_at > $3
         and a.status not in ('COMPLETED', 'NO_SHOW', 'CANCELLED')
       order by a.starts_at, a.id`,
      [tx.ctx.actor.practiceId, staffId, toIso(tx.ctx.now)],
    );
    return rows.map(({ id }) => id);
  }
}
