import { Injectable } from '@nestjs/common';
import type { AppointmentId, Instant } from '@kapstone/kernel';
import { loaderOf, type ReadTx, type RequestContext, UnitOfWork } from '@kapstone/platform';
import {
  APPOINTMENT_KINDS,
  type AppointmentKind,
  inTimeUntil,
  type KindNeed,
  type KindSettings,
  needsOf,
} from '../domain/index.js';

export interface StoredKind extends KindSettings {
  readonly kind: AppointmentKind;
  readonly version: number;
}

/** A kind of visit as the practice has set it, within what is fixed. */
export interface AppointmentKindView extends StoredKind {
  readonly minimumMinutes: number;
  readonly maximumMinutes: number;
  readonly needs: readonly KindNeed[];
}

/** The stored settings of a kind, or of all. */
export const storedKinds = (
  tx: ReadTx,
  kind: AppointmentKind | null,
  lock: '' | 'for update' = '',
): Promise<StoredKind[]> =>
  tx.query<StoredKind>(
    `select kind, version, duration_minutes as "durationMinutes", dose_minutes as "doseMinutes",
            preparation_minutes as "preparationMinutes", recovery_minutes as "recoveryMinutes",
            turnover_minutes as "turnoverMinutes", notice_hours as "noticeHours", cancellation_hours as "cancellationHours"
     from appointment_kind where practice_id = $1 and ($2::text is null or kind = $2) ${lock}`,
    [tx.ctx.actor.practiceId, kind],
  );

/** With how much notice a patient cancels an appointment in time; 0 for an appointment that does not exist. */
export async function cancellationHoursOf(tx: ReadTx, id: AppointmentId): Promise<number> {
  const [row] = await tx.query<{ hours: number }>(
    `select k.cancellation_hours as hours from appointment a
     join appointment_kind k on k.practice_id = a.practice_id and k.kind = a.kind
     where a.practice_id = $1 and a.id = $2`,
    [tx.ctx.actor.practiceId, id],
  );
  return row?.hours ?? 0;
}

/** Reads what a practice has set for its kinds of visits. */
@Injectable()
export class AppointmentKindsReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** All of them, in the order in which a course has them. */
  async all(ctx: RequestContext): Promise<readonly AppointmentKindView[]> {
    const stored = await this.uow.read(ctx, (tx) => storedKinds(tx, null));
    return (Object.keys(APPOINTMENT_KINDS) as AppointmentKind[]).map((kind) => {
      const { minimumMinutes, maximumMinutes } = APPOINTMENT_KINDS[kind];
      const settings = stored.find((each) => each.kind === kind)!;
      return { ...settings, minimumMinutes, maximumMinutes, needs: needsOf(kind) };
    });
  }

  async of(ctx: RequestContext, kind: AppointmentKind): Promise<AppointmentKindView> {
    return (await this.all(ctx)).find((each) => each.kind === kind)!;
  }

  /** The last instant at which the patient cancels an appointment in time, as the practice has set its kind. */
  async inTimeUntil(
    ctx: RequestContext,
    { kind, startsAt }: { readonly kind: AppointmentKind; readonly startsAt: Instant },
  ): Promise<Instant> {
    const loader = loaderOf<AppointmentKind, StoredKind>(ctx, 'kinds of appointments', async () => {
      const stored = await this.uow.read(ctx, (tx) => storedKinds(tx, null));
      return new Map(stored.map((each) => [each.kind, each]));
    });
    return inTimeUntil(startsAt, (await loader.load(kind))!.cancellationHours);
  }
}
