import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '@kapstone/kernel';
import {
  badInput,
  changedFields,
  inPractice,
  parseWhole,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  UnitOfWork,
} from '@kapstone/platform';
import {
  APPOINTMENT_KINDS,
  type AppointmentKind,
  type KindSettings,
  MOST_CANCELLATION_HOURS,
  MOST_NOTICE_HOURS,
  MOST_PREPARATION_MINUTES,
  MOST_RECOVERY_MINUTES,
  MOST_TURNOVER_MINUTES,
} from '../domain/index.js';
import { storedKinds } from './appointment-kinds.reader.js';

export type UpdateAppointmentKindInput = {
  readonly kind: AppointmentKind;
  readonly version: number;
} & { readonly [Field in keyof KindSettings]?: KindSettings[Field] | null };

/** What was said of the settings, each within its bounds. @throws BAD_INPUT naming the field */
function parseChange(input: UpdateAppointmentKindInput): Partial<KindSettings> {
  const { minimumMinutes, maximumMinutes, doseMinutes } = APPOINTMENT_KINDS[input.kind];
  const bounds: Readonly<Record<keyof KindSettings, readonly [number, number]>> = {
    durationMinutes: [minimumMinutes, maximumMinutes],
    doseMinutes: [1, maximumMinutes],
    preparationMinutes: [0, MOST_PREPARATION_MINUTES],
    recoveryMinutes: [0, MOST_RECOVERY_MINUTES],
    turnoverMinutes: [0, MOST_TURNOVER_MINUTES],
    noticeHours: [0, MOST_NOTICE_HOURS],
    cancellationHours: [0, MOST_CANCELLATION_HOURS],
  };
  if (input.doseMinutes != null && doseMinutes === null)
    throw badInput('doseMinutes', 'Only an infusion has a dose.');
  return Object.fromEntries(
    Object.entries(bounds).flatMap(([field, [least, most]]) => {
      const value = input[field as keyof KindSettings];
      return value == null ? [] : [[field, parseWhole(value, field, least, most)]];
    }),
  );
}

/** Changes what a practice sets for a kind of visit. What is booked keeps its times; what is moved is judged anew. */
@Injectable()
export class UpdateAppointmentKind {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws BAD_INPUT naming the field */
  execute(
    ctx: RequestContext,
    input: UpdateAppointmentKindInput,
  ): Promise<Result<AppointmentKind, StaleVersionRefusal>> {
    const { kind } = input;
    const { practiceId } = inPractice(ctx).actor;
    const change = parseChange(input);
    return this.uow.write(ctx, async (tx) => {
      const [stored] = await storedKinds(tx, kind, 'for update');
      const { version, kind: _, ...before } = stored!;
      if (version !== input.version) return refuse(staleVersion('kind of visit', version));
      const after: KindSettings = { ...before, ...change };
      if (after.doseMinutes !== null && after.doseMinutes > after.durationMinutes)
        throw badInput('doseMinutes', 'The dose ends within the visit.');
      await tx.query(
        `update appointment_kind set (duration_minutes, dose_minutes, preparation_minutes, recovery_minutes, turnover_minutes,
           notice_hours, cancellation_hours, version) = ($3, $4, $5, $6, $7, $8, $9, version + 1)
         where practice_id = $1 and kind = $2`,
        [
          practiceId,
          kind,
          after.durationMinutes,
          after.doseMinutes,
          after.preparationMinutes,
          after.recoveryMinutes,
          after.turnoverMinutes,
          after.noticeHours,
          after.cancellationHours,
        ],
      );
      await tx.audit({
        record: 'appointment kind',
        recordId: practiceId,
        changes: [{ field: 'kind', from: kind, to: kind }, ...changedFields<KindSettings>(before, change)],
      });
      return ok(kind);
    });
  }
}
