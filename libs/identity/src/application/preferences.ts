import { Injectable } from '@nestjs/common';
import { type LocationId, ok, type StaffId, valueOf } from '@kapstone/kernel';
import {
  badInput,
  brokenConstraint,
  changedFields,
  notFound,
  parseId,
  type ReadTx,
  type RequestContext,
  requireMember,
  requirePerson,
  UnitOfWork,
} from '@kapstone/platform';

export type Theme = 'AUTO' | 'LIGHT' | 'DARK';
export type Density = 'COMFORTABLE' | 'COMPACT';
export type BoardColumns =
  'MINE' | 'PRESCRIBERS' | 'NURSES' | 'THERAPISTS' | 'INFUSION_ROOMS' | 'THERAPY_ROOMS';

/** The heights of an hour on the board that the console draws, in pixels. */
export const HOUR_HEIGHTS: readonly number[] = [96, 120, 160];

/** How a staff member wants their console. */
export interface PreferencesView {
  readonly theme: Theme;
  readonly density: Density;
  readonly letterKeys: boolean;
  readonly defaultLocationId: LocationId | null;
  readonly boardColumns: readonly BoardColumns[];
  readonly hourHeight: number;
}

/** What is left out stays as it is. */
export interface SavePreferencesInput {
  readonly theme?: Theme | null;
  readonly density?: Density | null;
  readonly letterKeys?: boolean | null;
  /** Null takes it away. */
  readonly defaultLocationId?: string | null;
  readonly boardColumns?: readonly BoardColumns[] | null;
  readonly hourHeight?: number | null;
}

/** As everybody finds it on their first day; the table's defaults say the same. */
const UNTOUCHED: PreferencesView = {
  theme: 'AUTO',
  density: 'COMFORTABLE',
  letterKeys: true,
  defaultLocationId: null,
  boardColumns: [],
  hourHeight: 96,
};

async function preferencesOf(tx: ReadTx, staffId: StaffId): Promise<PreferencesView> {
  const [row] = await tx.query<PreferencesView>(
    `select theme, density, letter_keys as "letterKeys", default_location_id as "defaultLocationId",
            board_columns as "boardColumns", hour_height as "hourHeight"
     from staff_preference where practice_id = $1 and staff_id = $2`,
    [tx.ctx.actor.practiceId, staffId],
  );
  return row ?? UNTOUCHED;
}

/** One's own console: theme, density, keys, and how the day opens. */
@Injectable()
export class Preferences {
  constructor(private readonly uow: UnitOfWork) {}

  /** The caller's own. */
  current(ctx: RequestContext): Promise<PreferencesView> {
    const { actor } = requireMember(ctx);
    return this.uow.read(ctx, (tx) => preferencesOf(tx, actor.staffId));
  }

  /** @throws NOT_FOUND for a location that the practice does not have, BAD_INPUT naming the field */
  async save(ctx: RequestContext, input: SavePreferencesInput): Promise<PreferencesView> {
    const { actor } = requirePerson(ctx);
    const change = parse(input);
    try {
      return valueOf(
        await this.uow.write<PreferencesView, never>(ctx, async (tx) => {
          // Two choices made in quick succession must not undo each other: each is laid over what is there.
          await tx.query(`select pg_advisory_xact_lock(hashtextextended('preferences:' || $1, 0))`, [
            actor.staffId,
          ]);
          const before = await preferencesOf(tx, actor.staffId);
          const after = { ...before, ...change };
          await tx.query(
            `insert into staff_preference (practice_id, staff_id, theme, density, letter_keys, default_location_id,
                                           board_columns, hour_height)
             values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict (practice_id, staff_id) do update set
               theme = excluded.theme, density = excluded.density, letter_keys = excluded.letter_keys,
               default_location_id = excluded.default_location_id, board_columns = excluded.board_columns,
               hour_height = excluded.hour_height`,
            [
              actor.practiceId,
              actor.staffId,
              after.theme,
              after.density,
              after.letterKeys,
              after.defaultLocationId,
              after.boardColumns,
              after.hourHeight,
            ],
          );
          await tx.audit({
            record: 'preferences',
            recordId: actor.staffId,
            changes: changedFields(before, after),
          });
          return ok(after);
        }),
      );
    } catch (error) {
      if (brokenConstraint(error) === 'fk_staff_preference_location')
        throw notFound('location', 'defaultLocationId');
      throw error;
    }
  }
}

/** What is given, without what is left out: only a location can be taken away. */
function parse(input: SavePreferencesInput): Partial<PreferencesView> {
  const { theme, density, letterKeys, defaultLocationId, boardColumns, hourHeight } = input;
  if (hourHeight && !HOUR_HEIGHTS.includes(hourHeight))
    throw badInput('hourHeight', `An hour is ${HOUR_HEIGHTS.join(', ')} pixels high.`);
  return {
    ...(theme ? { theme } : {}),
    ...(density ? { density } : {}),
    ...(typeof letterKeys === 'boolean' ? { letterKeys } : {}),
    ...(defaultLocationId === undefined
      ? {}
      : {
          defaultLocationId:
            defaultLocationId === null
              ? null
              : parseId<LocationId>(defaultLocationId, 'location', 'defaultLocationId'),
        }),
    ...(boardColumns ? { boardColumns: [...new Set(boardColumns)] } : {}),
    ...(hourHeight ? { hourHeight } : {}),
  };
}
