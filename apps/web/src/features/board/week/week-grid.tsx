import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { EmptyState } from '../../../design/states.js';
import { clockRange, shortDate } from '../../../format/time.js';
import type { HeadPressed } from '../column-menu.js';
import type { Visit } from '../day.js';
import { DayStrip } from './day-strip.js';
import { byStart, type WeekCell, type WeekDay, type WeekRow } from './week.js';
import styles from './week-grid.module.css';
import { WeekHold } from './week-hold.js';
import { WeekVisit } from './week-visit.js';

/** People or rooms down, days across. One visit is in the tab order; arrows go to its neighbours. */
export function WeekGrid({
  week: { days, rows },
  today,
  selected,
  onOpen,
  onDay,
  onBook,
  onHead,
  pressed,
}: {
  week: { days: readonly WeekDay[]; rows: readonly WeekRow[] };
  today: string;
  /** The visit whose panel is open. */
  selected: string | null;
  onOpen: (visit: Visit) => void;
  onDay: (date: string) => void;
  /** Absent where the viewer may not book. */
  onBook?: (date: string, column: string) => void;
  onHead?: (pressed: Omit<HeadPressed, 'kind'>) => void;
  /** Whose menu is open. */
  pressed: string | null;
}) {
  const table = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  // Where not the whole week fits, it opens on today.
  useEffect(() => {
    table.current?.querySelector('th[aria-current]')?.scrollIntoView({ inline: 'start', block: 'nearest' });
  }, [today]);
  if (rows.length === 0) return <EmptyState title="Closed all week, and nothing is booked" />;
  const keys = rows.flatMap(({ id, cells }) =>
    cells.flatMap(({ visits }) => visits.map((visit) => `${id} ${visit.id}`)),
  );
  const inTabOrder = focused && keys.includes(focused) ? focused : keys[0];
  return (
    <div className={styles.scroll}>
      <table ref={table} className={styles.week} onKeyDown={(event) => moveFocus(event, table.current!)}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {days.map(({ date, visits }) => (
              <th
                key={date}
                scope="col"
                className={styles.day}
                aria-current={date === today ? 'date' : undefined}
              >
                <button type="button" className={styles.toDay} onClick={() => onDay(date)}>
                  {shortDate(date, today)}
                </button>
                <span className={styles.count}>{visits === 0 ? '' : visits}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={styles.row}>
                {onHead ? (
                  <button
                    type="button"
                    className={styles.press}
                    aria-haspopup="true"
                    aria-expanded={row.id === pressed}
                    aria-label={[row.name, row.detail, 'menu'].filter(Boolean).join(', ')}
                    onClick={({ currentTarget: head }) => onHead({ id: row.id, name: row.name, head })}
                  >
                    <RowName {...row} />
                  </button>
                ) : (
                  <RowName {...row} />
                )}
              </th>
              {row.cells.map((cell, at) => (
                <Cell
                  key={days[at]!.date}
                  {...{ row, cell, selected, onOpen, inTabOrder }}
                  day={days[at]!}
                  today={today}
                  onFocus={setFocused}
                  onBook={onBook}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const RowName = ({ name, detail }: Pick<WeekRow, 'name' | 'detail'>) => (
  <>
    <span className={styles.name}>{name}</span>
    <span className={styles.detail}>{detail}</span>
  </>
);

function Cell({
  row,
  day: { date, zone },
  today,
  cell,
  selected,
  inTabOrder,
  onFocus,
  onOpen,
  onBook,
}: {
  row: WeekRow;
  day: WeekDay;
  today: string;
  cell: WeekCell;
  selected: string | null;
  inTabOrder: string | undefined;
  onFocus: (key: string) => void;
  onOpen: (visit: Visit) => void;
  onBook?: (date: string, column: string) => void;
}) {
  const out = cell.out !== null;
  return (
    <td
      className={[styles.cell, out && styles.out, date === today && styles.today].filter(Boolean).join(' ')}
    >
      {out ? <span className={styles.reason}>{cell.out}</span> : <DayStrip cell={cell} />}
      {cell.gaps.map(({ span, reason }) => (
        <span key={`${reason} ${span.from} ${span.to}`} className={styles.reason}>
          {reason} {clockRange(span.from, span.to)}
        </span>
      ))}
      <ul className={styles.visits}>
        {[...cell.visits, ...cell.holds].toSorted(byStart).map((each) => {
          if (!('id' in each)) {
            return <WeekHold key={`held ${each.span.from} ${each.patientName}`} hold={each} zone={zone} />;
          }
          const key = `${row.id} ${each.id}`;
          return (
            <li key={each.id}>
              <WeekVisit
                {...{ zone, onOpen }}
                visit={each}
                home={row.name}
                tabIndex={key === inTabOrder ? 0 : -1}
                selected={each.id === selected}
                onFocus={() => onFocus(key)}
              />
            </li>
          );
        })}
      </ul>
      {onBook && !out && date >= today && (
        <button
          type="button"
          className={styles.book}
          aria-label={`New appointment, ${row.name}, ${shortDate(date, today)}`}
          onClick={() => onBook(date, row.id)}
        >
          <IconPlus className="icon-s" aria-hidden />
        </button>
      )}
    </td>
  );
}

/** Up and down go through the visits of a day, left and right to the nearest day of the row that has one. */
function moveFocus(event: KeyboardEvent, table: HTMLTableElement) {
  const from = (event.target as HTMLElement).closest<HTMLButtonElement>('[data-visit]');
  const cell = from?.closest('td');
  if (!from || !cell) return;
  const visitsOf = (each: Element) => [...each.querySelectorAll<HTMLButtonElement>('[data-visit]')];
  const row = [...cell.parentElement!.children];
  const at = row.indexOf(cell);
  const inRow = (cells: readonly Element[]) => cells.flatMap((each) => visitsOf(each).slice(0, 1))[0];
  const inDay = [...table.tBodies[0]!.rows].flatMap((each) => visitsOf(each.children[at]!));
  const neighbours: Record<string, HTMLButtonElement | undefined> = {
    ArrowUp: inDay[inDay.indexOf(from) - 1],
    ArrowDown: inDay[inDay.indexOf(from) + 1],
    ArrowLeft: inRow(row.slice(0, at).reverse()),
    ArrowRight: inRow(row.slice(at + 1)),
  };
  if (!(event.key in neighbours)) return;
  event.preventDefault();
  neighbours[event.key]?.focus();
}
