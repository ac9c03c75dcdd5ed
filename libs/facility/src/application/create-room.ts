import { Injectable } from '@nestjs/common';
import { type LocationId, newId, ok, type Result, type RoomId } from '@kapstone/kernel';
import {
  brokenConstraint,
  changedFields,
  notFound,
  parseId,
  parseText,
  parseWhole,
  refusedBy,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';
import type { RoomFitness } from '../domain/room-fitness.js';
import { RoomRow } from '../persistence/room.row.js';
import { duplicateName, type DuplicateNameRefusal } from './duplicate-name.js';
import { parseFitness, parseOptional } from './parse-facility.js';

export const MAX_TURNOVER_MINUTES = 120;

export interface CreateRoomInput {
  readonly locationId: string;
  readonly name: string;
  readonly detail?: string | null;
  readonly fitFor: readonly RoomFitness[];
  readonly turnoverMinutes: number;
}

/** Adds a room to a location. */
@Injectable()
export class CreateRoom {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(ctx: RequestContext, input: CreateRoomInput): Promise<Result<RoomId, DuplicateNameRefusal>> {
    const room = {
      locationId: parseId<LocationId>(input.locationId, 'location', 'locationId'),
      name: parseText(input.name, 'name', { max: 60 }),
      detail: parseOptional(input.detail, 'detail', 200) ?? null,
      fitFor: parseFitness(input.fitFor),
      turnoverMinutes: parseWhole(input.turnoverMinutes, 'turnoverMinutes', 0, MAX_TURNOVER_MINUTES),
    };
    try {
      return await this.uow.write(ctx, async (tx) => {
        const id = newId<RoomId>();
        await tx.em.insert(RoomRow, {
          practiceId: tx.ctx.actor.practiceId,
          id,
          ...room,
          active: true,
          version: 1,
        });
        await tx.audit({ record: 'room', recordId: id, changes: changedFields(null, room) });
        return ok(id);
      });
    } catch (error) {
      if (brokenConstraint(error) === 'fk_room_location') throw notFound('location', 'locationId');
      return refusedBy(ctx, error, { uq_room_name: duplicateName('room here', room.name) });
    }
  }
}
