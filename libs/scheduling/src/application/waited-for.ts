import {
  dateAt,
  type Instant,
  type LocalDate,
  type PatientId,
  plusDays,
  type StaffId,
  type ZoneId,
} from '@kapstone/kernel';
import { badInput, notFound, parseId, type PlainRefusal, type ReadTx } from '@kapstone/platform';
import { APPOINTMENT_KINDS, type AppointmentKind, STAFF_DUTIES } from '../domain/index.js';
import type { WaitedFor } from '../persistence/wait-list-entries.js';
import { noCourseSession } from './appointment-refusals.js';
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
 * @param since the first date that may be named: today, or the one that an entry has.
 * @throws BAD_INPUT naming the field, for what no place could ever suit.
 */
export function parseWaitedFor(
  input: WaitedForInput,
  zone: ZoneId,
  now: Instant,
  since = dateAt(now, zone),
): WaitedFor {
  const { weekdays, hours } = parseWishes(input);
  const { lastDate = null } = input;
  const today = dateAt(now, zone);
  const firstDate = input.firstDate ?? today;
  if (input.kinds.length === 0) throw badInput('kinds', 'Name at least one kind of visit.');
  if (firstDate < since && firstDate < today)
    throw badInput('firstDate', 'The first date is today or later.');
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

/** Why there could be no visit of a kind that is waited for: it is a session of a course, and no course is going on. */
export async function noCourseFor(
  tx: ReadTx,
  patientId: PatientId,
  { kinds }: WaitedFor,
): Promise<PlainRefusal<'NO_COURSE_SESSION'> | null> {
  if (!kinds.some((kind) => APPOINTMENT_KINDS[kind].hasCourseSession)) return null;
  const [session] = await tx.query(
    `select from course_session_facts where practice_id = $1 and patient_id = $2 and course_status = 'ACTIVE' limit 1`,
    [tx.ctx.actor.practiceId, patientId],
  );
  return session ? null : noCourseSession;
}
