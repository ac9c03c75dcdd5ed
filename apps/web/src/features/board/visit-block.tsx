import { IconActivity, IconCheck, IconDoorEnter, IconUserX } from '@tabler/icons-react';
import {
  memo,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { Mark } from '../../design/marks.js';
import { bare } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { lastName } from '../../session/roles.js';
import { shortNeed } from '../readiness/needs.js';
import { KindIcon, kinds } from '../scheduling/kinds.js';
import { OverbookMark } from '../scheduling/overbook-mark.js';
import type { DrawnItem, Visit } from './day.js';
import { blockOf, densityOf, type Density, type Span } from './geometry.js';
import type { Placed } from './lanes.js';
import styles from './visit-block.module.css';
import {
  accessibleName,
  asksToMove,
  lookOf,
  needOf,
  obstacleOf,
  timesOf,
  tooltipOf,
  type Look,
} from './visit-words.js';

/** The mark of each look, as blocks and lists have it. */
export const marks: Record<Look, ReactNode> = {
  ready: <Mark shape="ready" />,
  missing: <Mark shape="missing" />,
  hold: <Mark shape="hold" />,
  here: <IconDoorEnter className="icon-s" aria-hidden />,
  live: <IconActivity className="icon-s" aria-hidden />,
  done: <IconCheck className="icon-s" aria-hidden />,
  noShow: <IconUserX className="icon-s" aria-hidden />,
};

/** Where a block or a tie stands in its column. Kept by identity while nothing of it changes. */
interface Standing {
  placed: Placed<DrawnItem>;
  axis: Span;
  hourHeight: number;
  outlined: boolean;
  dimmed: boolean;
  onOpen: (visit: Visit, event: MouseEvent) => void;
  onHover: (visit: Visit | null) => void;
}

export interface BlockProps extends Standing {
  /** Name of the column that the block stands in. */
  home: string;
  zone: string;
  /** Share of a visit in progress that has passed, 0 to 1. */
  elapsed: number;
  tabIndex: 0 | -1;
  selected: boolean;
  /** Changed a moment ago at another desk. */
  changed: boolean;
  /** On its way to another place: here only its trace stays. */
  moving: boolean;
  /** Whether the lower edge can be dragged. */
  resizable: boolean;
  onFocus: (visit: Visit) => void;
  onKeyDown: (event: KeyboardEvent, visit: Visit) => void;
  onPointerDown: (event: PointerEvent<HTMLElement>, visit: Visit) => void;
}

function standing({ placed, axis, hourHeight }: Standing): CSSProperties & { height: number } {
  const { lane, of, left, width } = placed;
  return {
    ...blockOf(placed.item.visit.span, axis, hourHeight),
    left: `calc(${left * 100}% + ${lane === 0 ? 3 : 2}px)`,
    width: `calc(${width * 100}% - ${of === 1 ? 6 : 5}px)`,
  };
}

/** A visit in its home column. What it says depends on its height: never dropped are the name and the need. */
export const VisitBlock = memo(function VisitBlock(props: BlockProps) {
  const { zone } = props;
  const { visit, withWhom } = props.placed.item;
  const style = standing(props);
  const { height } = style;
  const density = densityOf(height);
  const look = lookOf(visit);
  const need = needOf(visit);
  const obstacle = obstacleOf(visit);
  const ring = obstacle
    ? styles.missing
    : need
      ? need.state === 'HOLD'
        ? styles.hold
        : styles.missing
      : undefined;
  const className = [
    styles.block,
    kinds[visit.kind].className,
    styles[density],
    styles[look],
    look === 'here' ? undefined : ring,
    props.outlined && styles.outlined,
    props.selected && styles.selected,
    props.changed && styles.changed,
    props.moving && styles.moving,
    props.dimmed && styles.dimmed,
  ];
  return (
    <button
      type="button"
      className={className.filter(Boolean).join(' ')}
      style={style}
      tabIndex={props.tabIndex}
      aria-label={accessibleName(visit, props.home, zone)}
      data-visit={visit.id}
      title={density === 'line' ? tooltipOf(visit) : undefined}
      onClick={(event) => props.onOpen(visit, event)}
      onFocus={() => props.onFocus(visit)}
      onPointerEnter={() => props.onHover(visit)}
      onPointerLeave={() => props.onHover(null)}
      onKeyDown={(event) => props.onKeyDown(event, visit)}
      onPointerDown={(event) => props.onPointerDown(event, visit)}
    >
      {look === 'live' && (
        <span className={styles.elapsed} style={{ height: `${Math.round(props.elapsed * 100)}%` }} />
      )}
      {props.moving ? (
        <span className={styles.trace}>
          Moving…
          <br />
          was {bare(visit.span.from)}
        </span>
      ) : (
        <BlockWords {...{ visit, density, height, look, zone, withWhom }} />
      )}
      {props.resizable && <span className={styles.edge} data-edge />}
    </button>
  );
});

/** What a block of this height has room to say. */
function BlockWords({
  visit,
  density,
  height,
  look,
  zone,
  withWhom,
}: {
  visit: Visit;
  density: Density;
  height: number;
  look: Look;
  zone: string;
  withWhom: string;
}) {
  const need = needOf(visit);
  const name = (
    <span className={`clip ${styles.name}`} dir="auto">
      {visit.patientName}
    </span>
  );
  const mark = (
    <span className={styles.mark}>
      {look === 'here' && need ? <Mark shape={need.state === 'HOLD' ? 'hold' : 'missing'} /> : marks[look]}
    </span>
  );
  const obstacle = obstacleOf(visit);
  const asks = !need && asksToMove(visit);
  const strip = (obstacle || need || asks) && (
    <span
      className={[
        styles.strip,
        !obstacle && need?.state === 'HOLD' ? styles.stripStop : styles.stripWarn,
        // A narrow block says it on two lines where it is high enough for them.
        density !== 'full' && 'clip',
      ]
        .filter(Boolean)
        .join(' ')}
    >
      {obstacle ?? (need ? shortNeed(need) : 'Asked to move')}
    </span>
  );
  return (
    <>
      <span className={styles.first}>
        {density === 'line' && <KindIcon kind={visit.kind} />}
        {name}
        {visit.overbooked && (
          <span className={styles.mark}>
            <OverbookMark />
          </span>
        )}
        {mark}
      </span>
      {density === 'two' &&
        (strip || (
          <span className={styles.second}>
            <KindIcon kind={visit.kind} />
            {timesOf(visit)}
          </span>
        ))}
      {(density === 'three' || density === 'full') && (
        <>
          <span className={`${styles.second} clip`}>{timesOf(visit)}</span>
          {(density === 'full' || !strip) && (
            <span className={styles.third}>
              <KindIcon kind={visit.kind} />
              <span className="clip">{kinds[visit.kind].name}</span>
            </span>
          )}
          {strip}
          {height >= (strip ? 112 : 74) && <LastLine visit={visit} look={look} zone={zone} />}
          {height >= 130 && withWhom && <span className={`${styles.who} clip`}>{withWhom}</span>}
        </>
      )}
    </>
  );
}

function LastLine({ visit, look, zone }: { visit: Visit; look: Look; zone: string }) {
  if (look === 'here' && visit.checkedInAt) {
    const minute = wallClock(Date.parse(visit.checkedInAt), zone).minute;
    return <span className={`${styles.state} clip`}>Here since {bare(minute)}</span>;
  }
  if (look === 'noShow') return <span className={`${styles.state} clip`}>No-show</span>;
  const words = [
    visit.overbooked && 'Overbooked',
    visit.status === 'BOOKED' && visit.reply === 'CONFIRMED' && 'Confirmed',
  ].filter(Boolean);
  return words.length > 0 && <span className={`${styles.state} clip`}>{words.join(' · ')}</span>;
}

/** The quiet shadow of a visit in a column that is reserved for it. Its block speaks for it to screen readers. */
export const Tie = memo(function Tie(props: Standing) {
  const { visit, partner } = props.placed.item;
  const look = lookOf(visit);
  const className = [
    styles.tie,
    kinds[visit.kind].className,
    (look === 'done' || look === 'noShow') && styles.tieDone,
    look === 'noShow' && styles.struck,
    props.outlined && styles.outlined,
    props.dimmed && styles.dimmed,
  ];
  return (
    <div
      className={className.filter(Boolean).join(' ')}
      style={standing(props)}
      aria-hidden
      data-tie={visit.id}
      onClick={(event) => props.onOpen(visit, event)}
      onPointerEnter={() => props.onHover(visit)}
      onPointerLeave={() => props.onHover(null)}
    >
      <span className="clip" dir="auto">
        {[lastName(visit.patientName), partner].filter(Boolean).join(' · ')}
      </span>
      <KindIcon kind={visit.kind} />
    </div>
  );
});
