import type { LocalDate } from '@kapstone/kernel';
import type { Tx } from '@kapstone/platform';
import { type EffectivePeriod, replacedPeriod } from '../domain/effective-period.js';

/** Whose hours: a table with what it says who they belong to. */
interface HoursOwner {
  readonly table: 'opening_hours' | 'staff_hours';
  readonly column: 'location_id' | 'staff_id';
  readonly id: string;
}

/**
 * Makes room for new hours: what counted before their period ends the day before, what counted in it goes. The caller holds what
 * keeps others from doing the same.
 * @param from the first date of the new hours; null for the period that counts today.
 * @returns the period in which the new hours count.
 */
export async function clearPeriod(
  tx: Tx,
  { table, column, id }: HoursOwner,
  from: LocalDate | null,
  today: LocalDate,
): Promise<EffectivePeriod> {
  const of = `practice_id = $1 and ${column} = $2`;
  const values = [tx.ctx.actor.practiceId, id];
  const periods = await tx.query<EffectivePeriod>(
    `select distinct effective_from as from, effective_until as until from ${table} where ${of}`,
    values,
  );
  const period = replacedPeriod(periods, from, today);
  await tx.query(`delete from ${table} where ${of} and effective_from between $3 and $4`, [
    ...values,
    period.from,
    period.until,
  ]);
  await tx.query(
    `update ${table} set effective_until = $3::date - 1 where ${of} and effective_from < $3 and effective_until >= $3`,
    [...values, period.from],
  );
  return period;
}
