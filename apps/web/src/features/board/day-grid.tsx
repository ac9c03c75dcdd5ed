import {
  memo,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import { bare, hourLabel, zoneName } from '../../format/time.js';
import type { AppointmentKind } from '../../gql/graphql.js';
import { DayColumn } from './day-column.js';
import type { Day, Visit } from './day.js';
import styles from './day-grid.module.css';
import { hoursOf, scrollForNow, yOf } from './geometry.js';
import { MoveLayer, type Moving } from './move-layer.js';
import { neighbour, isArrow } from './moves.js';

interface DayGridProps {
  day: Day;
  /** Minutes since midnight; null when the day is not today. */
  now: number | null;
  hourHeight: number;
  selected: string | null;
  focused: string | null;
  hovered: string | null;
  changed: ReadonlySet<string>;
  hiddenKinds: ReadonlySet<AppointmentKind>;
  moving: Moving | null;
  onOpen: (visit: Visit) => void;
  onFocus: (visit: Visit) => void;
  onHover: (visit: Visit | null) => void;
  /** A key on a focused visit that is not an arrow between visits. Returns whether it was used. */
  onVisitKey: (event: KeyboardEvent, visit: Visit) => boolean;
  onDragStart: (event: PointerEvent<HTMLElement>, visit: Visit) => void;
}

/** The day as a grid: staff and rooms across, time down. Heads and axis stay in sight while it scrolls both ways. */
export const DayGrid = memo(function DayGrid(props: DayGridProps) {
  const { day, now, hourHeight } = props;
  const scroller = useRef<HTMLDivElement>(null);
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
  }, [day.date, now === null, hourHeight]);

  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const onKeyDown = useMemo(
    () => (event: KeyboardEvent, visit: Visit) => {
      const { day: current, onVisitKey, moving } = latest.current;
      if (onVisitKey(event, visit)) {
        event.preventDefault();
        event.stopPropagation();
      } else if (!moving && isArrow(event.key)) {
        event.preventDefault();
        const next = neighbour(visit, event.key, current.columns);
        if (next) scroller.current?.querySelector<HTMLElement>(`[data-visit="${next.id}"]`)?.focus();
      }
    },
    [],
  );

  // One tab stop: the visit focused last, else the one that now or the day begins with.
  const entry =
    day.visits.find((visit) => visit.id === props.focused)?.id ??
    day.visits.find((visit) => visit.span.to > (now ?? 0))?.id ??
    day.visits[0]?.id ??
    null;

  return (
    <div className={styles.scroller} ref={scroller} role="group" aria-label="Day board" tabIndex={-1}>
      <div className={styles.heads} style={{ gridTemplateColumns: template }}>
        <div className={styles.zone}>{zoneName(day.zone, noonish)}</div>
        {day.columns.map((column) => (
          <div
            key={column.id}
            className={`${styles.head} ${column.firstRoom ? styles.firstRoom : ''}`}
            aria-hidden
          >
            <div className="t-dense t-strong clip">{column.name}</div>
            <div className="t-caption ink-3 clip">{column.detail}</div>
          </div>
        ))}
      </div>
      <div className={styles.body} style={{ gridTemplateColumns: template, height }} data-board-body>
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
        {day.columns.map((column) => (
          <DayColumn
            key={column.id}
            column={column}
            day={day}
            now={now}
            hourHeight={hourHeight}
            entry={entry}
            selected={props.selected}
            lit={props.hovered ?? props.focused}
            changed={props.changed}
            hiddenKinds={props.hiddenKinds}
            movingId={props.moving?.visit.id ?? null}
            onOpen={props.onOpen}
            onFocus={props.onFocus}
            onHover={props.onHover}
            onKeyDown={onKeyDown}
            onPointerDown={props.onDragStart}
          >
            {props.moving?.move.column === column.id && (
              <MoveLayer moving={props.moving} axis={day.axis} hourHeight={hourHeight} />
            )}
          </DayColumn>
        ))}
        {now !== null && now >= day.axis.from && now <= day.axis.to && (
          <div className={styles.now} style={{ top: yOf(now, day.axis, hourHeight) }} aria-hidden />
        )}
      </div>
    </div>
  );
});
