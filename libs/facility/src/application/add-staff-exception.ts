import { Injectable } from '@nestjs/common';
import {
  DAY_MS,
  type Instant,
  type LocationId,
  newId,
  ok,
  type StaffId,
  toIso,
  valueOf,
} from '@kapstone/kernel';
import { IsNull } from 'typeorm';
import {
  badInput,
  brokenConstraint,
  checkPeriod,
  idempotently,
  notFound,
  parseId,
  type RequestContext,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import { StaffExceptionRow } from '../persistence/staff-exception.row.js';
import { parseOptional } from './parse-facility.js';
import { publishDays } from './publish-days.js';
import type { StaffException } from './staff-exceptions.reader.js';

export interface AddStaffExceptionInput {
  readonly idempotencyKey?: string | null;
  readonly staffId: string;
  readonly kind: StaffException['kind'];
  readonly locationId?: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly reason?: string | null;
  /** Said by whoever moves visits, and not by those who manage hours. */
  readonly reported?: boolean;
}

/** Takes a staff member out of their week for a time, or adds hours to it. Appointments that are booked stay. */
@Injectable()
export class AddStaffException {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws BAD_INPUT, NOT_FOUND naming the field */
  async execute(ctx: RequestContext, input: AddStaffExceptionInput): Promise<StaffException> {
    const exception = parse(ctx, input);
    const id = valueOf(
      await this.uow.write<string, never>(ctx, (tx) =>
        idempotently<string, never>(tx, input.idempotencyKey, input, async () => {
          await insert(tx, exception);
          return ok(exception.id);
        }),
      ),
    );
    return { ...exception, id };
  }

  /** Within the caller's transaction, and its idempotency. @throws BAD_INPUT, NOT_FOUND naming the field */
  async within(tx: Tx, input: AddStaffExceptionInput): Promise<StaffException> {
    const exception = parse(tx.ctx, input);
    await insert(tx, exception);
    return exception;
  }
}

type NewException = StaffException & { readonly staffId: StaffId };

/** @throws BAD_INPUT naming the field */
function parse(ctx: RequestContext, input: AddStaffExceptionInput): NewException {
  const staffId = parseId<StaffId>(input.staffId, 'staff member', 'staffId');
  const { kind, startsAt, endsAt } = input;
  if (kind === 'EXTRA_HOURS' && !input.locationId)
    throw badInput('locationId', 'Say at which location the extra hours are worked.');
  if (kind === 'TIME_OFF' && input.locationId)
    throw badInput('locationId', 'Time off counts at every location: leave the location out.');
  checkPeriod({ start: startsAt, end: endsAt }, ctx.now);
  if (kind === 'EXTRA_HOURS' && endsAt - startsAt > DAY_MS)
    throw badInput('endsAt', 'Extra hours are of one day. Add each day by itself.');
  return {
    id: newId(),
    staffId,
    kind,
    locationId: input.locationId ? parseId<LocationId>(input.locationId, 'location', 'locationId') : null,
    startsAt,
    endsAt,
    reason: parseOptional(input.reason, 'reason', 120) ?? null,
    reported: input.reported ?? false,
  };
}

/**
 * Over the weekly hours of another location they stand: somebody helps out elsewhere for once.
 * @throws BAD_INPUT where extra hours are worked at another location then.
 */
async function checkPlace(
  tx: Tx,
  {
    staffId,
    locationId,
    startsAt,
    endsAt,
  }: Pick<NewException, 'staffId' | 'locationId' | 'startsAt' | 'endsAt'>,
): Promise<void> {
  const [other] = await tx.query<{ name: string }>(
    `select l.name from staff_exception e
     join location_facts l on l.practice_id = e.practice_id and l.id = e.location_id
     where e.practice_id = $1 and e.staff_id = $2 and e.kind = 'EXTRA_HOURS' and e.location_id <> $3
       and e.starts_at < $5 and e.ends_at > $4 limit 1`,
    [tx.ctx.actor.practiceId, staffId, locationId, toIso(startsAt), toIso(endsAt)],
  );
  if (other)
    throw badInput(
      'startsAt',
      `Nobody works at two locations at once: there are extra hours at ${other.name} then. End one before the other begins.`,
    );
}

/** @throws NOT_FOUND; BAD_INPUT naming the field for what is entered already. */
async function insert(tx: Tx, exception: NewException): Promise<void> {
  const { id, staffId, kind, locationId, startsAt, endsAt } = exception;
  const time = {
    practiceId: tx.ctx.actor.practiceId,
    staffId,
    kind,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
  };
  // Two who enter something of the same staff member follow each other.
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('staff-exceptions:' || $1, 0))`, [staffId]);
  if (await tx.em.existsBy(StaffExceptionRow, { ...time, locationId: locationId ?? IsNull() }))
    throw badInput(
      'startsAt',
      'This is entered already, for the same time. Leave it, or choose another time.',
    );
  if (kind === 'EXTRA_HOURS') await checkPlace(tx, exception);
  try {
    await tx.em.insert(StaffExceptionRow, { ...exception, ...time });
  } catch (error) {
    const constraint = brokenConstraint(error);
    if (constraint === 'fk_staff_exception_staff') throw notFound('staff member', 'staffId');
    if (constraint === 'fk_staff_exception_location') throw notFound('location', 'locationId');
    throw error;
  }
  await tx.audit({
    record: 'staff exception',
    recordId: id,
    changes: [
      { field: 'staffId', to: staffId },
      { field: 'kind', to: kind },
      { field: 'startsAt', to: toIso(startsAt) },
      { field: 'endsAt', to: toIso(endsAt) },
    ],
  });
  await publishDays(tx, {}, { start: startsAt, end: endsAt });
}
