import { Injectable, Optional } from '@nestjs/common';
import { ok, type Result, type StaffId } from '@kapstone/kernel';
import {
  type RequestContext,
  requirePerson,
  type Role,
  type StaleVersionRefusal,
  UnitOfWork,
} from '@kapstone/platform';
import { keepingAnAdmin, type LastAdmin, nextVersion } from './change-staff.js';
import { FutureAppointments } from './future-appointments.js';
import { parseRoles } from './parse-staff.js';
import { tellConsoles } from './sessions.js';

export interface SetStaffRolesInput {
  readonly staffId: StaffId;
  readonly version: number;
  readonly roles: readonly Role[];
}

export type SetStaffRolesRefusal = StaleVersionRefusal | LastAdmin;

/** Gives a staff member exactly these roles, from their next request on. */
@Injectable()
export class SetStaffRoles {
  constructor(
    private readonly uow: UnitOfWork,
    @Optional() private readonly appointments?: FutureAppointments,
  ) {}

  /** @throws NOT_FOUND, or BAD_INPUT for no role */
  execute(ctx: RequestContext, input: SetStaffRolesInput): Promise<Result<StaffId, SetStaffRolesRefusal>> {
    requirePerson(ctx);
    const { staffId, version } = input;
    const roles = parseRoles(input.roles);
    return keepingAnAdmin(ctx, () =>
      this.uow.write<StaffId, SetStaffRolesRefusal>(ctx, async (tx) => {
        const taken = await nextVersion(tx, staffId, version);
        if (!taken.ok) return taken;
        const { practiceId } = tx.ctx.actor;
        const before = await tx.query<{ role: Role }>(
          'select role from staff_role where practice_id = $1 and staff_id = $2 order by role',
          [practiceId, staffId],
        );
        await tx.query(
          'delete from staff_role where practice_id = $1 and staff_id = $2 and role <> all ($3::text[])',
          [practiceId, staffId, roles],
        );
        await tx.query(
          `insert into staff_role (practice_id, staff_id, role) select $1, $2, unnest($3::text[]) on conflict do nothing`,
          [practiceId, staffId, roles],
        );
        await tellConsoles(tx, staffId, 'ROLES_CHANGED');
        await this.appointments?.announce(tx, staffId);
        await tx.audit({
          record: 'staff member',
          recordId: staffId,
          changes: [
            {
              field: 'roles',
              from: before.map(({ role }) => role).join(' '),
              to: [...roles].sort().join(' '),
            },
          ],
        });
        return ok(staffId);
      }),
    );
  }
}
