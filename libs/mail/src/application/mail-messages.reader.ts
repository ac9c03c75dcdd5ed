import { Injectable } from '@nestjs/common';
import { type Instant, isId, type PatientId, type StaffId } from '@kapstone/kernel';
import {
  badInput,
  isCursorTime,
  keysetPage,
  notFound,
  type Page,
  type PageRequest,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';
import type { MailStatus } from '../domain/delivery.js';
import type { MailKind } from '../domain/mail-kind.js';

/** A message as the admin sees it. */
export interface MailMessageView {
  readonly id: string;
  readonly kind: MailKind;
  readonly recipient: string;
  readonly patientId: PatientId | null;
  readonly staffId: StaffId | null;
  readonly status: MailStatus;
  readonly attempts: number;
  readonly createdAt: Instant;
  readonly settledAt: Instant | null;
  readonly subject: string | null;
  readonly body: string | null;
  readonly failure: string | null;
}

const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)::int8`;

const MESSAGES = `
  select id, kind, recipient, patient_id as "patientId", staff_id as "staffId", status, attempts, ${ms('created_at')} as "createdAt",
         ${ms('settled_at')} as "settledAt", subject, body, failure
  from mail_message where practice_id = $1`;

/** Reads what was sent to whom, and what became of it. */
@Injectable()
export class MailMessagesReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** Newest first. */
  async page(ctx: RequestContext, request: PageRequest): Promise<Page<MailMessageView>> {
    const [createdAt, id] = request.after ?? [null, null];
    if (request.after && !(isCursorTime(createdAt) && isId(String(id)))) {
      throw badInput('after', 'This is not a cursor of this list. Use the endCursor of the page before.');
    }
    const rows = await this.uow.read(ctx, (tx) =>
      tx.query<MailMessageView>(
        `${MESSAGES} and ($2::int8 is null
           or (created_at, id) < (timestamptz 'epoch' + $2::int8 * interval '1 millisecond', $3::uuid))
         order by created_at desc, id desc limit $4`,
        [tx.ctx.actor.practiceId, createdAt, id, request.first + 1],
      ),
    );
    return this.seen(
      ctx,
      keysetPage(rows, request, (message) => [message.createdAt, message.id]),
    );
  }

  async byId(ctx: RequestContext, id: string): Promise<MailMessageView> {
    const [message] = await this.uow.read(ctx, (tx) =>
      tx.query<MailMessageView>(`${MESSAGES} and id = $2`, [tx.ctx.actor.practiceId, id]),
    );
    if (!message) throw notFound('message');
    return message;
  }

  private seen(ctx: RequestContext, page: Page<MailMessageView>): Page<MailMessageView> {
    ctx.notes.look(
      page.nodes.flatMap(({ patientId }) => patientId ?? []),
      'demographics',
      'schedule',
    );
    return page;
  }
}
