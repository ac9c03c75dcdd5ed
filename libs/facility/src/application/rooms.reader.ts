import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { groupBy, type Instant, type LocationId, type RoomId } from '@kapstone/kernel';
import { loaderOf, type RequestContext, UnitOfWork } from '@kapstone/platform';
import type { RoomFitness } from '../domain/room-fitness.js';

/** A period in which a room cannot be used. */
export interface OutOfService {
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly reason: string;
}

export interface RoomView {
  readonly id: RoomId;
  readonly locationId: LocationId;
  readonly name: string;
  readonly detail: string | null;
  readonly fitFor: readonly RoomFitness[];
  /** After each visit, before the next one. */
  readonly turnoverMinutes: number;
  readonly active: boolean;
  readonly version: number;
  /** Past ones included, in order. */
  readonly outOfService: readonly OutOfService[];
}

const ROOMS_SQL = `
  select r.id, r.location_id as "locationId", r.name, r.detail, r.fit_for as "fitFor",
    r.turnover_minutes as "turnoverMinutes", r.active, r.version,
    (select coalesce(json_agg(json_build_object(
              'id', o.id, 'startsAt', (extract(epoch from o.starts_at) * 1000)::int8,
              'endsAt', (extract(epoch from o.ends_at) * 1000)::int8, 'reason', o.reason) order by o.starts_at, o.id), '[]')
     from room_out_of_service o where o.practice_id = r.practice_id and o.room_id = r.id) as "outOfService"
  from room r where r.practice_id = $1`;

/** Reads rooms with the times when they are out of service. */
@Injectable()
export class RoomsReader {
  constructor(private readonly uow: UnitOfWork) {}

  async byIds(ctx: RequestContext, ids: readonly RoomId[]): Promise<ReadonlyMap<RoomId, RoomView>> {
    const rooms = await this.select(ctx, 'r.id', ids);
    return new Map(rooms.map((room) => [room.id, room]));
  }

  /** The rooms of each location, those in use first. */
  async ofLocations(
    ctx: RequestContext,
    ids: readonly LocationId[],
  ): Promise<ReadonlyMap<LocationId, readonly RoomView[]>> {
    return groupBy(await this.select(ctx, 'r.location_id', ids), (room) => room.locationId);
  }

  loader(ctx: RequestContext): DataLoader<RoomId, RoomView | null> {
    return loaderOf<RoomId, RoomView>(ctx, RoomsReader, (ids) => this.byIds(ctx, ids));
  }

  /** As it is now, also after a change in the same request. */
  refreshed(ctx: RequestContext, id: RoomId): Promise<RoomView | null> {
    return this.loader(ctx).clear(id).load(id);
  }

  private select(
    ctx: RequestContext,
    column: 'r.id' | 'r.location_id',
    ids: readonly string[],
  ): Promise<RoomView[]> {
    return this.uow.read(ctx, (tx) =>
      tx.query<RoomView>(`${ROOMS_SQL} and ${column} = any ($2) order by r.active desc, r.name, r.id`, [
        tx.ctx.actor.practiceId,
        ids,
      ]),
    );
  }
}
