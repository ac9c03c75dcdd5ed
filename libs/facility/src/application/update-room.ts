import { Injectable } from '@nestjs/common';
import { DAY_MS, ok, plusMs, refuse, type Result, type RoomId } from '@kapstone/kernel';
import {
  changedFields,
  notFound,
  parseId,
  parseText,
  parseWhole,
  refusedBy,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  UnitOfWork,
} from '@kapstone/platform';
import type { RoomFitness } from '../domain/room-fitness.js';
import { RoomRow } from '../persistence/room.row.js';
import { MAX_TURNOVER_MINUTES } from './create-room.js';
import { duplicateName, type DuplicateNameRefusal } from './duplicate-name.js';
import { parseFitness, parseOptional } from './parse-facility.js';
import { MOST_DAYS, publishDays } from './publish-days.js';

export interface UpdateRoomInput {
  readonly roomId: string;
  readonly version: number;
  readonly name?: string | null;
  readonly detail?: string | null;
  readonly fitFor?: readonly RoomFitness[] | null;
  readonly turnoverMinutes?: number | null;
  readonly active?: boolean | null;
}

/** What a day looks different by: the name is above its column. */
const SEEN_ON_BOARDS: ReadonlySet<string> = new Set(['name', 'fitFor', 'turnoverMinutes', 'active']);

/** Changes a room. What is booked in it stays: the schedule shows where it does not serve any more. */
@Injectable()
export class UpdateRoom {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(
    ctx: RequestContext,
    input: UpdateRoomInput,
  ): Promise<Result<RoomId, StaleVersionRefusal | DuplicateNameRefusal>> {
    const id = parseId<RoomId>(input.roomId, 'room', 'roomId');
    const change = {
      name: input.name == null ? undefined : parseText(input.name, 'name', { max: 60 }),
      detail: parseOptional(input.detail, 'detail', 200),
      fitFor: input.fitFor == null ? undefined : parseFitness(input.fitFor),
      turnoverMinutes:
        input.turnoverMinutes == null
          ? undefined
          : parseWhole(input.turnoverMinutes, 'turnoverMinutes', 0, MAX_TURNOVER_MINUTES),
      active: input.active ?? undefined,
    };
    try {
      return await this.uow.write(ctx, async (tx) => {
        const { practiceId } = tx.ctx.actor;
        const before = await tx.em.findOne(RoomRow, {
          where: { practiceId, id },
          lock: { mode: 'pessimistic_write' },
        });
        if (!before) throw notFound('room', 'roomId');
        if (before.version !== input.version) return refuse(staleVersion('room', before.version));
        await tx.em.update(RoomRow, { practiceId, id }, { ...change, version: before.version + 1 });
        const changes = changedFields<RoomRow>(before, change);
        if (changes.some(({ field }) => SEEN_ON_BOARDS.has(field))) {
          const start = tx.ctx.now;
          await publishDays(tx, { roomId: id }, { start, end: plusMs(start, MOST_DAYS * DAY_MS) });
        }
        await tx.audit({ record: 'room', recordId: id, changes });
        return ok(id);
      });
    } catch (error) {
      return refusedBy(ctx, error, { uq_room_name: duplicateName('room here', change.name!) });
    }
  }
}
