import { Injectable } from '@nestjs/common';
import { ok, type StaffId, valueOf } from '@kapstone/kernel';
import { postMessage } from '@kapstone/mail';
import {
  badInput,
  notFound,
  type ReadTx,
  type RequestContext,
  requirePerson,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import type { LinkPurpose } from '../persistence/identity-lookups.js';
import { LINKS } from './one-time-link.js';

/** A link that is on its way to a staff member. Nobody else sees it. */
export interface SentLink {
  readonly staffId: StaffId;
  readonly recipient: string;
}

/** Sends a link. It is made when its message is due, so that it is in no row before, and lives from then on. */
export async function sendLink(
  tx: Tx,
  { staffId, recipient }: SentLink,
  purpose: LinkPurpose,
): Promise<SentLink> {
  await postMessage(tx, { kind: LINKS[purpose].mail, recipient, to: { staffId } });
  await tx.audit({
    record: 'staff member',
    recordId: staffId,
    changes: [{ field: LINKS[purpose].field, to: 'by mail' }],
  });
  return { staffId, recipient };
}

/** The address of a staff member who can be given a link. @throws NOT_FOUND, or BAD_INPUT when they are deactivated */
export async function addressOf(tx: ReadTx, staffId: StaffId): Promise<string> {
  const [staff] = await tx.query<{ active: boolean; email: string }>(
    'select active, email from staff where practice_id = $1 and id = $2',
    [tx.ctx.actor.practiceId, staffId],
  );
  if (!staff) throw notFound('staff member', 'staffId');
  if (!staff.active) throw badInput('staffId', 'This staff member is deactivated. Reactivate them first.');
  return staff.email;
}

/** Sends a new invitation or a reset link to a staff member. */
@Injectable()
export class SendLink {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND, or BAD_INPUT when the staff member is deactivated */
  async execute(ctx: RequestContext, staffId: StaffId, purpose: LinkPurpose): Promise<SentLink> {
    requirePerson(ctx);
    const result = await this.uow.write<SentLink, never>(ctx, async (tx) =>
      ok(await sendLink(tx, { staffId, recipient: await addressOf(tx, staffId) }, purpose)),
    );
    return valueOf(result);
  }
}
