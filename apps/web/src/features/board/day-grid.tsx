import {
  memo,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import { bare, hourLabel, zoneName } from '../../format/time.js';
import type { AppointmentKind } from '../../gql/graphql.js';
import type { HeadPressed } from './column-menu.js';
import { DayColumn } from './day-column.js';
import { columnsOf, type Day, type DrawnColumn, type Visit } from './day.js';
import styles from './day-grid.module.css';
import { hoursOf, scrollForNow, yOf } from './geometry.js';
import { neighbour, isArrow } from './moves.js';
import { useFilledColumns } from './use-filled-columns.js';
import type { Mover } from './use-move.js';
import type { Placing } from './use-placing.js';
import { useWatched } from './watched.js';

interface DayGridProps {
  day: Day;
  /** Minutes since midnight; null when the day is not today. */
  now: number | null;
  hourHeight: number;
  selected: string | null;
  focused: string | null;
  changed: ReadonlySet<string>;
  hiddenKinds: ReadonlySet<AppointmentKind>;
  mayMove: boolean;
  mover: Mover;
  placing: Placing;
  onOpen: (visit: Visit, event: MouseEvent) => void;
  onFocus: (visit: Visit) => void;
  /** A key on a focused visit that is not an arrow between visits. Returns whether it was used. */
  onVisitKey: (event: KeyboardEvent, visit: Visit) => boolean;
  onDragStart: (event: PointerEvent<HTMLElement>, visit: Visit) => void;
  /** Absent where the viewer may do nothing about a person or a room. */
  onHead?: (pressed: HeadPressed) => void;
  /** Whose menu is open. */
  pressed: string | null;
}

const none: ReadonlySet<string> = new Set();

/** The day as a grid: staff and rooms across, time down. Heads and axis stay in sight while it scrolls both ways. */
export const DayGrid = memo(function DayGrid(props: DayGridProps) {
  const { day, now, hourHeight } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useFilledColumns(day, scroller);
  const template = `50px ${day.columns.map((column) => `minmax(${column.minWidth}px, ${column.weight}fr)`).join(' ')}`;
  const height = yOf(day.axis.to, day.axis, hourHeight);
  const noonish = useMemo(() => Date.parse(`${day.date}T17:00:00Z`), [day.date]);

  const opensAt = useRef(0);
  opensAt.current =
    now === null
      ? yOf(day.open?.from ?? day.axis.from, day.axis, hourHeight)
      : yOf(now, day.axis, hourHeight);
  useLayoutEffect(() => {
    const view = scroller.current!;
    view.scrollTop = now === null ? opensAt.current - 12 : scrollForNow(opensAt.current, view.clientHeight);
    // Only a new day moves the view; the clock and live changes never do.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [day.date, now === null]);
  // A new scale keeps the time that stands at the top.
  const scale = useRef(hourHeight);
  useLayoutEffect(() => {
    scroller.current!.scrollTop *= hourHeight / scale.current;
    scale.current = hourHeight;
  }, [hourHeight]);

  const [hovered, setHovered] = useState<string | null>(null);
  const onHover = useMemo(() => (visit: Visit | null) => setHovered(visit?.id ?? null), []);
  const movingId = useWatched(props.mover.state, ({ moving }) => moving?.visit.id ?? null);
  const lit = hovered ?? props.focused;

  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const onKeyDown = useMemo(
    () => (event: KeyboardEvent, visit: Visit) => {
      const { day: current, onVisitKey, mover } = latest.current;
      if (onVisitKey(event, visit)) {
        event.preventDefault();
        event.stopPropagation();
        keepInSight(scroller.current!);
      } else if (!mover.state.get().moving && isArrow(event.key)) {
        event.preventDefault();
        const next = neighbour(visit, event.key, current.columns);
        if (next) scroller.current?.querySelector<HTMLElement>(`[data-visit="${next.id}"]`)?.focus();
      }
    },
    [],
  );

  // One tab stop: the visit focused last, else the one that now or the day begins with.
  const drawn = useMemo(() => day.visits.filter((visit) => visit.home), [day.visits]);
  const entry =
    drawn.find((visit) => visit.id === props.focused)?.id ??
    drawn.find((visit) => visit.span.to > (now ?? 0))?.id ??
    drawn[0]?.id ??
    null;
  const holders = useMemo(
    () => new Map(day.visits.map((visit) => [visit.id, new Set(columnsOf(visit))])),
    [day.visits],
  );
  /** An id, for the columns that draw the visit: no other is drawn anew when it changes. */
  const within = (column: DrawnColumn, id: string | null) =>
    id !== null && holders.get(id)?.has(column.id) ? id : null;

  return (
    <div className={styles.scroller} ref={scroller} role="group" aria-label="Day board" tabIndex={-1}>
      <div className={styles.heads} style={{ gridTemplateColumns: template }}>
        <div className={styles.zone}>{zoneName(day.zone, noonish)}</div>
        {day.columns.map((column, at) => (
          <Head
            key={column.id}
            column={column}
            entry={at === 0}
            onHead={props.onHead}
            isOpen={column.id === props.pressed}
          />
        ))}
      </div>
      <div
        className={styles.body}
        style={{ gridTemplateColumns: template, height }}
        data-board-body
        onPointerMove={props.placing.onPointerMove}
        onPointerLeave={props.placing.onPointerLeave}
        onPointerDown={props.placing.onPointerDown}
        onClick={props.placing.onClick}
      >
        <div className={styles.lines} style={{ backgroundSize: `100% ${hourHeight / 2}px` }} aria-hidden />
        <div className={styles.axis} aria-hidden>
          {hoursOf(day.axis).map((minute) => (
            <span key={minute} className={styles.hour} style={{ top: yOf(minute, day.axis, hourHeight) - 8 }}>
              {hourLabel(minute)}
            </span>
          ))}
          {now !== null && now >= day.axis.from && now <= day.axis.to && (
            <span className={styles.nowTime} style={{ top: yOf(now, day.axis, hourHeight) - 9 }}>
              {bare(now)}
            </span>
          )}
        </div>
        {columns.map((column) => (
          <DayColumn
            key={column.id}
            column={column}
            axis={day.axis}
            zone={day.zone}
            now={column.items.some(({ item }) => item.visit.status === 'IN_PROGRESS') ? now : null}
            hourHeight={hourHeight}
            entry={within(column, entry)}
            selected={within(column, props.selected)}
            lit={within(column, lit)}
            movingId={within(column, movingId)}
            changed={[...props.changed].some((id) => within(column, id)) ? props.changed : none}
            hiddenKinds={props.hiddenKinds}
            mayMove={props.mayMove}
            mover={props.mover}
            placing={props.placing}
            onOpen={props.onOpen}
            onFocus={props.onFocus}
            onHover={onHover}
            onKeyDown={onKeyDown}
            onPointerDown={props.onDragStart}
          />
        ))}
        {now !== null && now >= day.axis.from && now <= day.axis.to && (
          <div className={styles.now} style={{ top: yOf(now, day.axis, hourHeight) }} aria-hidden />
        )}
      </div>
    </div>
  );
});

/** Who or which room a column is; a button where something can be done about it. One is in the tab order; arrows go to its neighbours. */
function Head({
  column: { id, kind, name, detail, firstRoom },
  entry,
  onHead,
  isOpen,
}: {
  column: DrawnColumn;
  entry: boolean;
  onHead: DayGridProps['onHead'];
  /** Whether its menu is open. */
  isOpen: boolean;
}) {
  const words = (
    <>
      <span className="t-dense t-strong clip">{name}</span>
      <span className="t-caption ink-3 clip">{detail}</span>
    </>
  );
  const className = `${styles.head} ${firstRoom ? styles.firstRoom : ''}`;
  if (!onHead) {
    return (
      <div className={className} aria-hidden>
        {words}
      </div>
    );
  }
  return (
    <button
      type="button"
      className={`${className} ${styles.press}`}
      tabIndex={entry ? 0 : -1}
      aria-haspopup="true"
      aria-expanded={isOpen}
      aria-label={[name, detail, 'menu'].filter(Boolean).join(', ')}
      onClick={(event) => onHead({ id, kind, name, head: event.currentTarget })}
      onKeyDown={({ key, currentTarget }) => {
        const next =
          key === 'ArrowRight'
            ? currentTarget.nextElementSibling
            : key === 'ArrowLeft' && currentTarget.previousElementSibling;
        if (next instanceof HTMLButtonElement) next.focus();
      }}
    >
      {words}
    </button>
  );
}

/** What keys move stays clear of the dock, once it is painted where it went. */
function keepInSight(scroller: HTMLElement) {
  requestAnimationFrame(() =>
    scroller.querySelector('[data-lifted]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
  );
}
