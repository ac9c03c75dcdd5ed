import type { AuditChange } from '@kapstone/platform';

const shown = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** The fields in which a record differs from what it was, with both values: for records without clinical content. */
export function changedFields<Content extends object>(
  before: Content | null,
  after: Partial<Content>,
): AuditChange[] {
  return Object.entries(after).flatMap(([field, value]) => {
    const from = shown(before?.[field as keyof Content]);
    const to = shown(value);
    return from === to ? [] : [{ field, from, to }];
  });
}
