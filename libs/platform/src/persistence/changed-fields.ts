import type { AuditChange } from './tx.js';

const shown = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/**
 * The fields in which a record differs from what it was, with both values: for the audit of records without clinical content.
 * @param before null for a new record.
 * @param after a field that is undefined or left out was not changed.
 */
export function changedFields<Content extends object>(
  before: Content | null,
  after: Partial<Content>,
): AuditChange[] {
  return Object.entries(after).flatMap(([field, value]) => {
    if (value === undefined) return [];
    const from = shown(before?.[field as keyof Content]);
    const to = shown(value);
    return from === to ? [] : [{ field, from, to }];
  });
}
