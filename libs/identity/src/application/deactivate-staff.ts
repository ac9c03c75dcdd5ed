import { Injectable, Optional } from '@nestjs/common';
import { ok, refuse, type Result, type StaffId } from '@kapstone/kernel';
import {
  notFound,
  type RequestContext,
  requirePerson,
  type StaleVersionRefusal,
  UnitOfWork,
} from '@kapstone/platform';
import { keepingAnAdmin, type LastAdmin, nextVersion } from './change-staff.js';
import {
  appointmentsAhead,
  type AppointmentsAheadRefusal,
  FutureAppointments,
} from './future-appointments.js';
import { endSessions, tellConsoles } from './sessions.js';

export type DeactivateStaffRefusal =
  StaleVersionRefusal | LastAdmin | AppointmentsAheadRefusal<'STAFF_HAS_APPOINTMENTS'>;

/** Takes away a staff member's access, and gives it back. Nobody is deleted: what they did stays theirs. */
@Injectable()
export class DeactivateStaff {
  constructor(
    private readonly uow: UnitOfWork,
    @Optional() private readonly appointments?: FutureAppointments,
  ) {}

  /** Ends sessions and tokens too. @throws NOT_FOUND */
  execute(
    ctx: RequestContext,
    { staffId, version }: { readonly staffId: StaffId; readonly version: number },
  ): Promise<Result<StaffId, DeactivateStaffRefusal>> {
    requirePerson(ctx);
    return keepingAnAdmin(ctx, () =>
      this.uow.write<StaffId, DeactivateStaffRefusal>(ctx, async (tx) => {
        const taken = await nextVersion(tx, staffId, version);
        if (!taken.ok) return taken;
        const ahead = (await this.appointments?.of(tx, { staffId })) ?? [];
        if (ahead.length > 0)
          return refuse(appointmentsAhead('STAFF_HAS_APPOINTMENTS', ahead, 'with them', 'Move or cancel'));
        const { practiceId } = tx.ctx.actor;
        await tx.query('update staff set active = false where practice_id = $1 and id = $2', [
          practiceId,
          staffId,
        ]);
        await tx.query(
          'update access_token set revoked_at = $3 where practice_id = $1 and staff_id = $2 and revoked_at is null',
          [practiceId, staffId, new Date(ctx.now)],
        );
        await endSessions(tx, staffId);
        await tx.audit({
          record: 'staff member',
          recordId: staffId,
          changes: [{ field: 'active', from: 'true', to: 'false' }],
        });
        return ok(staffId);
      }),
    );
  }

  /** @throws NOT_FOUND */
  async reactivate(ctx: RequestContext, staffId: StaffId): Promise<void> {
    requirePerson(ctx);
    await this.uow.write<null, never>(ctx, async (tx) => {
      const changed = await tx.query(
        `update staff set active = true, version = version + 1
         where practice_id = $1 and id = $2 and not active returning id`,
        [tx.ctx.actor.practiceId, staffId],
      );
      if (changed.length === 0) {
        const there = await tx.query('select id from staff where practice_id = $1 and id = $2', [
          tx.ctx.actor.practiceId,
          staffId,
        ]);
        if (there.length === 0) throw notFound('staff member', 'staffId');
        return ok(null);
      }
      await tellConsoles(tx, staffId, 'ROLES_CHANGED');
      await tx.audit({
        record: 'staff member',
        recordId: staffId,
        changes: [{ field: 'active', from: 'false', to: 'true' }],
      });
      return ok(null);
    });
  }
}
