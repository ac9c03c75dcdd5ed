import { isId } from '@kapstone/kernel';
import { badInput, notFound } from './api-error.js';

/**
 * Reads an id. One of another form cannot exist, and is answered like any other that does not.
 * @throws NOT_FOUND
 */
export function parseId<Id extends string>(text: string, what: string, field = 'id'): Id {
  if (!isId(text)) throw notFound(what, field);
  return text.toLowerCase() as Id;
}

/** @throws BAD_INPUT unless the integer lies in the range. */
export function parseWhole(value: number, field: string, min: number, max: number): number {
  if (!Number.isInteger(value) || value < min || value > max) {
    throw badInput(field, `Choose a whole number from ${min} to ${max}.`);
  }
  return value;
}

/**
 * Reads what a person typed: trimmed, at most so many characters, and without NUL, which PostgreSQL cannot keep.
 * @throws BAD_INPUT naming the field.
 */
export function parseText(
  text: string,
  field: string,
  { min = 1, max }: { min?: number; max: number },
): string {
  const trimmed = text.trim();
  if (trimmed.includes('\0')) throw badInput(field, 'Text cannot contain NUL characters.');
  if (trimmed.length < min)
    throw badInput(field, min === 1 ? 'Fill this in.' : `Write at least ${min} characters.`);
  if (trimmed.length > max) throw badInput(field, `Write at most ${max.toLocaleString('en-US')} characters.`);
  return trimmed;
}
