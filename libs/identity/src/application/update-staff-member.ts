import { Injectable } from '@nestjs/common';
import { ok, type Result, type StaffId } from '@kapstone/kernel';
import {
  parseText,
  type RequestContext,
  requirePerson,
  type StaleVersionRefusal,
  UnitOfWork,
} from '@kapstone/platform';
import { nextVersion } from './change-staff.js';
import { parseOptional } from './parse-staff.js';

export interface UpdateStaffMemberInput {
  readonly staffId: StaffId;
  readonly version: number;
  readonly name?: string | null;
  /** Undefined leaves it, null takes it away. */
  readonly title?: string | null;
  readonly credentials?: string | null;
}

/** Changes how a staff member is called. */
@Injectable()
export class UpdateStaffMember {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND, or BAD_INPUT naming the field */
  async execute(
    ctx: RequestContext,
    input: UpdateStaffMemberInput,
  ): Promise<Result<StaffId, StaleVersionRefusal>> {
    requirePerson(ctx);
    const { staffId, version, name, title, credentials } = input;
    const change = {
      ...(name === undefined || name === null ? {} : { name: parseText(name, 'name', { max: 200 }) }),
      ...(title === undefined ? {} : { title: parseOptional(title, 'title') }),
      ...(credentials === undefined ? {} : { credentials: parseOptional(credentials, 'credentials') }),
    };
    return this.uow.write<StaffId, StaleVersionRefusal>(ctx, async (tx) => {
      const taken = await nextVersion(tx, staffId, version);
      if (!taken.ok) return taken;
      const [before] = await tx.query<Record<string, string | null>>(
        `select name, title, credentials from staff where practice_id = $1 and id = $2`,
        [tx.ctx.actor.practiceId, staffId],
      );
      const after = { ...before!, ...change };
      await tx.query(
        'update staff set name = $3, title = $4, credentials = $5 where practice_id = $1 and id = $2',
        [tx.ctx.actor.practiceId, staffId, after['name'], after['title'], after['credentials']],
      );
      await tx.audit({
        record: 'staff member',
        recordId: staffId,
        changes: Object.entries(change).map(([field, to]) => ({ field, from: before![field], to })),
      });
      return ok(staffId);
    });
  }
}
