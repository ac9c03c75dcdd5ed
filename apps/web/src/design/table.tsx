import type { KeyboardEvent, ReactNode } from 'react';
import styles from './table.module.css';

export interface Column<Row> {
  /** The header; an empty one is read as `Actions`. */
  title: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the right. */
  align?: 'right';
  /** A date or a time is read as one word: it never breaks over two lines. */
  whole?: boolean;
  /** Its share of the table, so that tables under one another stand in line: `16%`. */
  width?: string;
}

/** Rows of facts. No zebra, no vertical lines; on a narrow screen each row becomes a small list. */
export function Table<Row>({
  label,
  columns,
  rows,
  rowKey,
  marked,
}: {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The rows to lift from the others, such as today's. */
  marked?: (row: Row) => boolean;
}) {
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th
                key={at}
                scope="col"
                className={column.align}
                style={column.width ? { width: column.width } : undefined}
              >
                {column.title || <span className="unseen">Actions</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={moveByArrows}>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={marked?.(row) ? styles.marked : undefined}>
              {columns.map((column, at) => (
                <td
                  key={at}
                  data-title={column.title}
                  className={[column.align, column.whole && 'nowrap'].filter(Boolean).join(' ') || undefined}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const focusable = 'a[href], button';

/** Up and down go to the same place in the row above and below; Enter opens, as on any link. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const row = (event.target as HTMLElement).closest('tr');
  const at = row ? [...row.querySelectorAll(focusable)].indexOf(event.target as Element) : -1;
  let next = row;
  while (next && at >= 0) {
    next = (event.key === 'ArrowDown' ? next.nextElementSibling : next.previousElementSibling) as typeof row;
    const places = next?.querySelectorAll<HTMLElement>(focusable);
    if (!places?.length) continue;
    event.preventDefault();
    places[Math.min(at, places.length - 1)]!.focus();
    return;
  }
}
