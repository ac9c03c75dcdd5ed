import type { DrawnColumn } from './day.js';

/** The groups in which a narrow screen shows the columns. */
export const columnGroups = [
  {
    value: 'rooms',
    label: 'Infusion rooms',
    has: (column: Pick<DrawnColumn, 'kind' | 'tags'>) =>
      column.kind === 'ROOM' && column.tags.includes('INFUSION'),
  },
  {
    value: 'prescribers',
    label: 'Prescribers',
    has: (column: Pick<DrawnColumn, 'kind' | 'tags'>) => column.tags.includes('PSYCHIATRIST'),
  },
  {
    value: 'nurses',
    label: 'Nurses',
    has: (column: Pick<DrawnColumn, 'kind' | 'tags'>) => column.tags.includes('NURSE'),
  },
  {
    value: 'therapists',
    label: 'Therapists',
    has: (column: Pick<DrawnColumn, 'kind' | 'tags'>) => column.tags.includes('THERAPIST'),
  },
] as const;

export type ColumnGroup = (typeof columnGroups)[number]['value'] | 'all';

/** The columns of a group; all of them where the group is empty. */
export function columnsIn<Column extends Pick<DrawnColumn, 'kind' | 'tags'>>(
  columns: readonly Column[],
  group: ColumnGroup,
): readonly Column[] {
  const found = columns.filter((column) => columnGroups.find(({ value }) => value === group)?.has(column));
  return found.length > 0 ? found : columns;
}
