import type { BoardColumns } from '../../gql/graphql.js';
import type { BoardColumnData } from './day-query.js';

type Column = Pick<BoardColumnData, 'id' | 'kind' | 'tags'>;

/** What a board is narrowed to; nothing is every column. */
export type ColumnChoice = readonly BoardColumns[];

/** A choice on offer. */
export interface ColumnGroup {
  value: string;
  label: string;
  choice: ColumnChoice;
}

const offered: readonly { label: string; choice: ColumnChoice }[] = [
  { label: 'Everyone', choice: [] },
  { label: 'Mine', choice: ['MINE'] },
  { label: 'Staff', choice: ['PRESCRIBERS', 'NURSES', 'THERAPISTS'] },
  { label: 'Rooms', choice: ['INFUSION_ROOMS', 'THERAPY_ROOMS'] },
  { label: 'Infusion rooms', choice: ['INFUSION_ROOMS'] },
  { label: 'Prescribers', choice: ['PRESCRIBERS'] },
  { label: 'Nurses', choice: ['NURSES'] },
  { label: 'Therapists', choice: ['THERAPISTS'] },
];

const has: Record<BoardColumns, (column: Column, me: string) => boolean> = {
  MINE: ({ id }, me) => id === me,
  PRESCRIBERS: ({ tags }) => tags.includes('PSYCHIATRIST'),
  NURSES: ({ tags }) => tags.includes('NURSE'),
  THERAPISTS: ({ tags }) => tags.includes('THERAPIST'),
  INFUSION_ROOMS: ({ kind, tags }) => kind === 'ROOM' && tags.includes('INFUSION'),
  THERAPY_ROOMS: ({ kind, tags }) => kind === 'ROOM' && !tags.includes('INFUSION'),
};

const shows = (choice: ColumnChoice, column: Column, me: string) =>
  choice.length === 0 || choice.some((each) => has[each](column, me));

/** Whether a choice shows a column; where it has none on this day, every column is shown. */
export function columnsIn(
  columns: readonly Column[],
  choice: ColumnChoice,
  me: string,
): (column: Column) => boolean {
  const chosen = (column: Column) => shows(choice, column, me);
  return columns.some(chosen) ? chosen : () => true;
}

/** By which name a choice goes in a form. */
export const valueOf = (choice: ColumnChoice): string => choice.toSorted().join(' ') || 'all';

/** Every column, the choices that have one on this day, and whatever is chosen already: the settings know more of them. */
export function groupsWith(columns: readonly Column[], choice: ColumnChoice, me: string): ColumnGroup[] {
  const value = valueOf(choice);
  const groups = offered
    .map((each) => ({ ...each, value: valueOf(each.choice) }))
    .filter(
      (each) =>
        each.choice.length === 0 ||
        each.value === value ||
        columns.some((column) => shows(each.choice, column, me)),
    );
  return groups.some((each) => each.value === value)
    ? groups
    : [...groups, { value, label: 'As chosen in settings', choice }];
}
