import { Injectable } from '@nestjs/common';
import { type LocalDate, newId, ok, type StaffId } from '@kapstone/kernel';
import {
  badInput,
  notFound,
  parseText,
  type RequestContext,
  requirePerson,
  UnitOfWork,
} from '@kapstone/platform';
import { licenceFlaw, LicenceKind } from '../domain/licence.js';

export interface AddLicenceInput {
  readonly staffId: StaffId;
  readonly kind: LicenceKind;
  readonly number: string;
  readonly state?: string | null;
  readonly expiresOn?: LocalDate | null;
}

/** What staff members may practise by. */
@Injectable()
export class Licences {
  constructor(private readonly uow: UnitOfWork) {}

  /** @returns the new licence's id @throws NOT_FOUND, or BAD_INPUT naming the field that cannot be right */
  async add(ctx: RequestContext, input: AddLicenceInput): Promise<string> {
    requirePerson(ctx);
    const { staffId, kind } = input;
    const number = parseText(input.number, 'number', { max: 40 }).toUpperCase();
    // An NPI is national and does not expire.
    const state = kind === LicenceKind.NPI ? null : input.state?.trim().toUpperCase() || null;
    const expiresOn = kind === LicenceKind.NPI ? null : (input.expiresOn ?? null);
    const flaw = licenceFlaw({ kind, number, state, expiresOn });
    if (flaw) throw badInput(flaw.field, flaw.message);
    const id = newId();
    await this.uow.write<null, never>(ctx, async (tx) => {
      const { practiceId } = tx.ctx.actor;
      const staff = await tx.query('select id from staff where practice_id = $1 and id = $2', [
        practiceId,
        staffId,
      ]);
      if (staff.length === 0) throw notFound('staff member', 'staffId');
      if (kind === LicenceKind.NPI) {
        const other = await tx.query(
          `select id from licence where practice_id = $1 and staff_id = $2 and kind = 'NPI' and removed_at is null`,
          [practiceId, staffId],
        );
        if (other.length > 0)
          throw badInput('kind', 'A person has one NPI. Remove the one that is there first.');
      }
      await tx.query(
        `insert into licence (practice_id, id, staff_id, kind, number, state, expires_on)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [practiceId, id, staffId, kind, number, state, expiresOn],
      );
      await tx.audit({
        record: 'licence',
        recordId: id,
        changes: Object.entries({ staffId, kind, number, state, expiresOn }).map(([field, to]) => ({
          field,
          to,
        })),
      });
      return ok(null);
    });
    return id;
  }

  /** @throws NOT_FOUND */
  async remove(ctx: RequestContext, id: string): Promise<void> {
    requirePerson(ctx);
    await this.uow.write<null, never>(ctx, async (tx) => {
      const removed = await tx.query(
        'update licence set removed_at = $3 where practice_id = $1 and id = $2 and removed_at is null returning id',
        [tx.ctx.actor.practiceId, id, new Date(ctx.now)],
      );
      if (removed.length === 0) throw notFound('licence');
      await tx.audit({
        record: 'licence',
        recordId: id,
        changes: [{ field: 'removed', from: 'false', to: 'true' }],
      });
      return ok(null);
    });
  }
}
