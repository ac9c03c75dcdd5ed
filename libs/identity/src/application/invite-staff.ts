import { Injectable } from '@nestjs/common';
import { newId, ok, type StaffId, valueOf } from '@kapstone/kernel';
import {
  badInput,
  brokenConstraint,
  idempotently,
  parseText,
  type RequestContext,
  requirePerson,
  type Role,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import { parseEmail, parseOptional, parseRoles } from './parse-staff.js';
import { sendLink, type SentLink } from './send-link.js';

export interface InviteStaffInput {
  readonly idempotencyKey?: string | null;
  readonly name: string;
  readonly title?: string | null;
  readonly credentials?: string | null;
  readonly email: string;
  readonly roles: readonly Role[];
}

/**
 * Adds a staff member and sends them the link by which they set their password. An address that somebody of another practice has
 * answers like any other, and its link leads nowhere: nobody learns who works elsewhere.
 */
@Injectable()
export class InviteStaff {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws BAD_INPUT naming the field; for `email` also when a colleague has the address */
  async execute(ctx: RequestContext, input: InviteStaffInput): Promise<SentLink> {
    requirePerson(ctx);
    const { idempotencyKey, ...given } = input;
    const staff = {
      name: parseText(given.name, 'name', { max: 200 }),
      title: parseOptional(given.title, 'title'),
      credentials: parseOptional(given.credentials, 'credentials'),
      email: parseEmail(given.email),
      roles: parseRoles(given.roles),
    };
    try {
      const result = await this.uow.write<StaffId, never>(ctx, (tx) =>
        // A replay sends no second message.
        idempotently<StaffId, never>(tx, idempotencyKey, staff, async () => {
          const staffId = await this.add(tx, staff);
          await sendLink(tx, { staffId, recipient: staff.email }, 'INVITATION');
          return ok(staffId);
        }),
      );
      return { staffId: valueOf(result), recipient: staff.email };
    } catch (error) {
      if (brokenConstraint(error) === 'uq_staff_email') {
        throw badInput('email', 'A staff member of your practice has this address already.');
      }
      throw error;
    }
  }

  private async add(
    tx: Tx,
    {
      name,
      title,
      credentials,
      email,
      roles,
    }: {
      name: string;
      title: string | null;
      credentials: string | null;
      email: string;
      roles: readonly Role[];
    },
  ): Promise<StaffId> {
    const { practiceId } = tx.ctx.actor;
    const id = newId<StaffId>();
    await tx.query(
      'insert into staff (practice_id, id, name, title, credentials, email) values ($1, $2, $3, $4, $5, $6)',
      [practiceId, id, name, title, credentials, email],
    );
    await tx.query('insert into staff_role (practice_id, staff_id, role) select $1, $2, unnest($3::text[])', [
      practiceId,
      id,
      roles,
    ]);
    await tx.query('select claim_email($1, $2)', [id, email]);
    await tx.audit({
      record: 'staff member',
      recordId: id,
      changes: [
        { field: 'name', to: name },
        { field: 'email', to: email },
        { field: 'roles', to: roles.join(' ') },
      ],
    });
    return id;
  }
}
