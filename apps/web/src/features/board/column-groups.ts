import type { BoardColumnData } from './day-query.js';

type Column = Pick<BoardColumnData, 'id' | 'kind' | 'tags'>;

/** Which columns a board may be narrowed to. The last four are what a narrow screen offers beside all. */
export const columnGroups = [
  { value: 'all', label: 'Everyone' },
  { value: 'mine', label: 'Mine' },
  { value: 'staff', label: 'Staff' },
  { value: 'all-rooms', label: 'Rooms' },
  { value: 'rooms', label: 'Infusion rooms' },
  { value: 'prescribers', label: 'Prescribers' },
  { value: 'nurses', label: 'Nurses' },
  { value: 'therapists', label: 'Therapists' },
] as const;

export type ColumnGroup = (typeof columnGroups)[number]['value'];

const has: Record<ColumnGroup, (column: Column, me: string) => boolean> = {
  all: () => true,
  mine: (column, me) => column.id === me,
  staff: (column) => column.kind === 'STAFF',
  'all-rooms': (column) => column.kind === 'ROOM',
  rooms: (column) => column.kind === 'ROOM' && column.tags.includes('INFUSION'),
  prescribers: (column) => column.tags.includes('PSYCHIATRIST'),
  nurses: (column) => column.tags.includes('NURSE'),
  therapists: (column) => column.tags.includes('THERAPIST'),
};

/** Whether a group shows a column; where it has none on this day, every column is shown. */
export function columnsIn(
  columns: readonly Column[],
  group: ColumnGroup,
  me: string,
): (column: Column) => boolean {
  const inGroup = (column: Column) => has[group](column, me);
  return columns.some(inGroup) ? inGroup : () => true;
}

/** The groups that have a column on this day. */
export function groupsWith(columns: readonly Column[], me: string) {
  return columnGroups.filter(({ value }) => columns.some((column) => has[value](column, me)));
}
