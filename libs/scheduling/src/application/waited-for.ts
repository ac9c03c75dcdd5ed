import { dateAt, type Instant, type LocalDate, plusDays, type StaffId, type ZoneId } from '@kapstone/kernel';
import { badInput, notFound, parseId, type ReadTx } from '@kapstone/platform';
import { APPOINTMENT_KINDS, type AppointmentKind, STAFF_DUTIES } from '../domain/index.js';
import type { WaitedFor } from '../persistence/wait-list-entries.js';
import { parseWishes } from './parse-wishes.js';

/** What somebody waits for, as it is asked; what is left out is any. */
export interface WaitedForInput {
  readonly kinds: readonly AppointmentKind[];
  readonly weekdays?: readonly number[] | null;
  readonly hours?: { readonly from: number; readonly until: number } | null;
  readonly firstDate?: LocalDate | null;
  readonly lastDate?: LocalDate | null;
  readonly staffId?: string | null;
}

const FURTHEST_DAYS = 366;

/**
 * Reads what somebody waits for.
 * @throws BAD_INPUT naming the field, for what no place could ever suit.
 */
export function parseWaitedFor(input: WaitedForInput, zone: ZoneId, now: Instant): WaitedFor {
  const { weekdays, hours } = parseWishes(input);
  const { lastDate = null } = input;
  const today = dateAt(now, zone);
  const firstDate = input.firstDate ?? today;
  if (input.kinds.length === 0) throw badInput('kinds', 'Name at least one kind of visit.');
  if (firstDate > plusDays(today, FURTHEST_DAYS))
    throw badInput('firstDate', 'Choose a date within a year from now.');
  if (lastDate !== null && lastDate < (firstDate > today ? firstDate : today))
    throw badInput('lastDate', 'The last date is today or later, and not before the first.');
  if (lastDate !== null && lastDate > plusDays(today, FURTHEST_DAYS))
    throw badInput('lastDate', 'Choose a date within a year from now.');
  return {
    kinds: [...new Set(input.kinds)],
    weekdays: weekdays ? [...new Set(weekdays)].sort() : null,
    hours,
    firstDate,
    lastDate,
    staffId: input.staffId ? parseId<StaffId>(input.staffId, 'staff member', 'staffId') : null,
  };
}

/**
 * Whoever is waited for takes one of the kinds.
 * @throws NOT_FOUND, BAD_INPUT naming the field
 */
export async function checkStaffWaitedFor(tx: ReadTx, { staffId, kinds }: WaitedFor): Promise<void> {
  if (staffId === null) return;
  const roles = kinds.flatMap((kind) => APPOINTMENT_KINDS[kind].staff.map((duty) => STAFF_DUTIES[duty].role));
  const [person] = await tx.query<{ able: boolean }>(
    `select s.active and s.kinds && $4::text[] and exists (select from staff_role_facts r
       where r.practice_id = $1 and r.staff_id = s.id and r.role = any ($3)) as able
     from staff_facts s where s.practice_id = $1 and s.id = $2`,
    [tx.ctx.actor.practiceId, staffId, roles, kinds],
  );
  if (!person) throw notFound('staff member', 'staffId');
  if (!person.able) throw badInput('staffId', 'This staff member takes none of these kinds of visits.');
}
