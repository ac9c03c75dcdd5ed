import { Injectable } from '@nestjs/common';
import { type AppointmentId, groupBy, toIso } from '@kapstone/kernel';
import { loaderOf, type RequestContext, UnitOfWork } from '@kapstone/platform';
import type { Obstacle, ObstacleKind } from '../domain/index.js';
import { fallenVisits } from '../persistence/ground-facts.js';

/** An obstacle as it is answered: instants as ISO text. */
export interface ObstacleView {
  readonly kind: ObstacleKind;
  readonly id: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

export const obstacleView = ({ kind, id, during }: Obstacle): ObstacleView => ({
  kind,
  id,
  startsAt: during && toIso(during.start),
  endsAt: during && toIso(during.end),
});

/** Says which booked visits do not stand any more, and why. */
@Injectable()
export class ObstaclesReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** Why an appointment does not stand; null where it does, or has begun, or is past. */
  of(ctx: RequestContext, id: AppointmentId): Promise<ObstacleView | null> {
    return loaderOf<AppointmentId, ObstacleView>(ctx, 'obstacles of appointments', async (ids) => {
      const fallen = await this.uow.read(ctx, (tx) => fallenVisits(tx, { ids }));
      return new Map(fallen.map((visit) => [visit.id, obstacleView(visit.obstacle)]));
    }).load(id);
  }

  /** How many booked visits ahead do not stand any more because of one location, room or staff member. */
  async countBecauseOf(
    ctx: RequestContext,
    kind: 'locationIds' | 'roomIds' | 'staffIds',
    id: string,
  ): Promise<number> {
    const counted = loaderOf<string, number>(ctx, `fallen visits of ${kind}`, async (ids) => {
      const fallen = await this.uow.read(ctx, (tx) => fallenVisits(tx, { [kind]: ids }));
      const of = groupBy(fallen, ({ obstacle }) => obstacle.id);
      return new Map([...of].map(([because, visits]) => [because, visits.length]));
    });
    return (await counted.load(id)) ?? 0;
  }
}
