import type { ReactNode } from 'react';
import styles from './table.module.css';

export interface Column<Row> {
  /** The header; an empty one is read as `Actions`. */
  title: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the right. */
  align?: 'right';
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
              <th key={at} scope="col" className={column.align === 'right' ? 'right' : undefined}>
                {column.title || <span className="unseen">Actions</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={marked?.(row) ? styles.marked : undefined}>
              {columns.map((column, at) => (
                <td
                  key={at}
                  data-title={column.title}
                  className={column.align === 'right' ? 'right' : undefined}
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
