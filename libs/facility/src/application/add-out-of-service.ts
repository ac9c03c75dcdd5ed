import { Injectable } from '@nestjs/common';
import { type Instant, newId, ok, type RoomId, toIso, valueOf } from '@kapstone/kernel';
import {
  badInput,
  checkPeriod,
  notFound,
  parseId,
  parseText,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';
import { OutOfServiceRow } from '../persistence/out-of-service.row.js';
import { RoomRow } from '../persistence/room.row.js';
import { publishDays } from './publish-days.js';
import type { OutOfService } from './rooms.reader.js';

export interface AddOutOfServiceInput {
  readonly roomId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly reason: string;
}

/** Takes a room out of service for a period. Appointments in it stay: the schedule shows them as in the way. */
@Injectable()
export class AddOutOfService {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(ctx: RequestContext, input: AddOutOfServiceInput): Promise<OutOfService> {
    const roomId = parseId<RoomId>(input.roomId, 'room', 'roomId');
    const { startsAt, endsAt } = input;
    checkPeriod({ start: startsAt, end: endsAt }, ctx.now);
    const period = { id: newId(), startsAt, endsAt, reason: parseText(input.reason, 'reason', { max: 120 }) };
    return valueOf(
      await this.uow.write<OutOfService, never>(ctx, async (tx) => {
        const { practiceId } = tx.ctx.actor;
        // Two who take the same room out follow each other.
        const room = await tx.em.findOne(RoomRow, {
          where: { practiceId, id: roomId },
          lock: { mode: 'for_no_key_update' },
        });
        if (!room) throw notFound('room', 'roomId');
        const out = { practiceId, roomId, startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
        if (await tx.em.existsBy(OutOfServiceRow, out))
          throw badInput('startsAt', 'The room is out of service then already. Choose another time.');
        await tx.em.insert(OutOfServiceRow, { ...period, ...out });
        await tx.audit({
          record: 'out of service',
          recordId: period.id,
          changes: [
            { field: 'roomId', to: roomId },
            { field: 'startsAt', to: toIso(startsAt) },
            { field: 'endsAt', to: toIso(endsAt) },
            { field: 'reason', to: period.reason },
          ],
        });
        await publishDays(tx, { roomId }, { start: startsAt, end: endsAt });
        return ok(period);
      }),
    );
  }
}
