import { isZone, type LocalDate, plusDays, type ZoneId } from '@kapstone/kernel';
import { badInput, parseText } from '@kapstone/platform';
import type { RoomFitness } from '../domain/room-fitness.js';
import { weeklySpansProblem, type WeeklySpan } from '../domain/weekly-spans.js';

/** @throws BAD_INPUT unless the time zone database has the name. */
export function parseZone(name: string, field = 'timeZone'): ZoneId {
  const zone = parseText(name, field, { max: 60 });
  if (!isZone(zone)) throw badInput(field, 'Use a name of the time zone database, such as America/New_York.');
  return zone as ZoneId;
}

/** An optional text: undefined leaves the record as it is; null and blank clear it. @throws BAD_INPUT */
export function parseOptional(
  text: string | null | undefined,
  field: string,
  max: number,
): string | null | undefined {
  if (text === undefined) return undefined;
  return text === null || text.trim() === '' ? null : parseText(text, field, { max });
}

/** @throws BAD_INPUT unless the text is of the form that the law gives the number. */
export function parseNumber(
  text: string | null | undefined,
  field: string,
  form: RegExp,
  hint: string,
): string | null | undefined {
  const number = parseOptional(text, field, 20);
  if (number && !form.test(number)) throw badInput(field, hint);
  return number;
}

/** @throws BAD_INPUT when the spans cannot be a weekly pattern. */
export function checkWeek(spans: readonly WeeklySpan[], field: string): void {
  const problem = weeklySpansProblem(spans);
  if (problem !== null) throw badInput(field, problem);
}

/** @throws BAD_INPUT when hours would begin in the past, for what was is not rewritten, or in more than a year. */
export function checkFrom(from: LocalDate | null, today: LocalDate, field: string): void {
  if (from !== null && from < today) throw badInput(field, 'New hours begin today or later.');
  if (from !== null && from > plusDays(today, 366)) throw badInput(field, 'New hours begin within a year.');
}

/** @throws BAD_INPUT when a room would be fit for nothing. */
export function parseFitness(fitFor: readonly RoomFitness[]): RoomFitness[] {
  if (fitFor.length === 0)
    throw badInput('fitFor', 'Say what the room is fit for: infusions, therapy or both.');
  return [...new Set(fitFor)];
}
