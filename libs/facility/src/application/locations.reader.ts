import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { type LocalDate, type LocationId, toIso, type ZoneId } from '@kapstone/kernel';
import { loaderOf, type ReadTx, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { FIRST_DATE, LAST_DATE } from '../domain/effective-period.js';

/** A span of a weekday in minutes after midnight. */
export interface OpeningHours {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly opens: number;
  readonly closes: number;
}

/** Opening hours with the dates on which they count; null for no bound. */
export interface DatedOpeningHours extends OpeningHours {
  readonly effectiveFrom: LocalDate | null;
  readonly effectiveUntil: LocalDate | null;
}

/** Dates, both included, on which a location is closed. */
export interface Closure {
  readonly id: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly reason: string;
}

export interface LocationView {
  readonly id: LocationId;
  readonly name: string;
  readonly timeZone: ZoneId;
  readonly address: string;
  readonly phone: string | null;
  readonly active: boolean;
  readonly keepsFederalHolidays: boolean;
  readonly version: number;
  /** Those that count today. */
  readonly hours: readonly DatedOpeningHours[];
  /** Those that begin later. */
  readonly plannedHours: readonly DatedOpeningHours[];
  /** Past ones included, in order. */
  readonly closures: readonly Closure[];
}

const hoursSql = (condition: string): string => `
    (select coalesce(json_agg(json_build_object('weekday', h.weekday, 'opens', h.opens_minute, 'closes', h.closes_minute,
        'effectiveFrom', nullif(h.effective_from, '${FIRST_DATE}'), 'effectiveUntil', nullif(h.effective_until, '${LAST_DATE}'))
      order by h.effective_from, h.weekday, h.opens_minute), '[]')
     from opening_hours h where h.practice_id = l.practice_id and h.location_id = l.id and ${condition})`;

const LOCATIONS_SQL = `
  select l.id, l.name, l.time_zone as "timeZone", l.address, l.phone, l.active, l.version,
    l.keeps_federal_holidays as "keepsFederalHolidays",
    ${hoursSql('h.effective_from <= today.date and h.effective_until >= today.date')} as hours,
    ${hoursSql('h.effective_from > today.date')} as "plannedHours",
    (select coalesce(json_agg(json_build_object('id', c.id, 'startsOn', c.starts_on, 'endsOn', c.ends_on, 'reason', c.reason)
                              order by c.starts_on, c.id), '[]')
     from closure c where c.practice_id = l.practice_id and c.location_id = l.id) as closures
  from location l cross join lateral (select ($2::timestamptz at time zone l.time_zone)::date as date) today
  where l.practice_id = $1`;

/** Reads the practice's locations with their hours and closures. */
@Injectable()
export class LocationsReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** All of them, those in use first. */
  all(ctx: RequestContext): Promise<LocationView[]> {
    return this.uow.read(ctx, (tx) =>
      tx.query(`${LOCATIONS_SQL} order by l.active desc, l.name`, practiceToday(tx)),
    );
  }

  async byIds(
    ctx: RequestContext,
    ids: readonly LocationId[],
  ): Promise<ReadonlyMap<LocationId, LocationView>> {
    const found = await this.uow.read(ctx, (tx) =>
      tx.query<LocationView>(`${LOCATIONS_SQL} and l.id = any ($3)`, [...practiceToday(tx), ids]),
    );
    return new Map(found.map((location) => [location.id, location]));
  }

  loader(ctx: RequestContext): DataLoader<LocationId, LocationView | null> {
    return loaderOf<LocationId, LocationView>(ctx, LocationsReader, (ids) => this.byIds(ctx, ids));
  }

  /** As it is now, also after a change in the same request. */
  refreshed(ctx: RequestContext, id: LocationId): Promise<LocationView | null> {
    return this.loader(ctx).clear(id).load(id);
  }
}

const practiceToday = (tx: ReadTx) => [tx.ctx.actor.practiceId, toIso(tx.ctx.now)];
