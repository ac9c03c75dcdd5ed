import { IconActivity, IconCheck, IconDoorEnter, IconUserX } from '@tabler/icons-react';
import { memo, type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { Mark } from '../../design/marks.js';
import { bare } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { lastName } from '../../session/roles.js';
import { shortNeed } from '../readiness/needs.js';
import { KindIcon, kinds } from '../scheduling/kinds.js';
import type { Visit } from './day.js';
import { densityOf } from './geometry.js';
import styles from './visit-block.module.css';
import { accessibleName, lookOf, needOf, timesOf, type Look } from './visit-words.js';

const marks: Record<Look, ReactNode> = {
  ready: <Mark shape="ready" />,
  missing: <Mark shape="missing" />,
  hold: <Mark shape="hold" />,
  here: <IconDoorEnter className="icon-s" aria-hidden />,
  live: <IconActivity className="icon-s" aria-hidden />,
  done: <IconCheck className="icon-s" aria-hidden />,
  noShow: <IconUserX className="icon-s" aria-hidden />,
};

export interface BlockProps {
  visit: Visit;
  /** Name of the column that the block stands in. */
  home: string;
  zone: string;
  style: CSSProperties;
  height: number;
  /** Share of a visit in progress that has passed, 0 to 1. */
  elapsed: number;
  /** With whom, for the last line of a tall block. */
  withWhom: string;
  tabIndex: 0 | -1;
  outlined: boolean;
  selected: boolean;
  /** Changed a moment ago at another desk. */
  changed: boolean;
  moving: boolean;
  dimmed: boolean;
  onOpen: (visit: Visit) => void;
  onFocus: (visit: Visit) => void;
  onHover: (visit: Visit | null) => void;
  onKeyDown: (event: KeyboardEvent, visit: Visit) => void;
  onPointerDown: (event: PointerEvent<HTMLElement>, visit: Visit) => void;
}

/** A visit in its home column. What it says depends on its height: never dropped are the name and the need. */
export const VisitBlock = memo(function VisitBlock(props: BlockProps) {
  const { visit, zone, height, style } = props;
  const density = densityOf(height);
  const look = lookOf(visit);
  const need = needOf(visit);
  const ring = need ? (need.state === 'HOLD' ? styles.hold : styles.missing) : undefined;
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
  const name = <span className={`clip ${styles.name}`}>{visit.patientName}</span>;
  const mark = (
    <span className={styles.mark}>
      {look === 'here' && need ? <Mark shape={need.state === 'HOLD' ? 'hold' : 'missing'} /> : marks[look]}
    </span>
  );
  const strip = need && (
    <span className={`${styles.strip} ${need.state === 'HOLD' ? styles.stripStop : styles.stripWarn} clip`}>
      {shortNeed(need)}
    </span>
  );
  return (
    <button
      type="button"
      className={className.filter(Boolean).join(' ')}
      style={style}
      tabIndex={props.tabIndex}
      aria-label={accessibleName(visit, props.home, zone)}
      data-visit={visit.id}
      onClick={() => props.onOpen(visit)}
      onFocus={() => props.onFocus(visit)}
      onPointerEnter={() => props.onHover(visit)}
      onPointerLeave={() => props.onHover(null)}
      onKeyDown={(event) => props.onKeyDown(event, visit)}
      onPointerDown={(event) => props.onPointerDown(event, visit)}
    >
      {look === 'live' && (
        <span className={styles.elapsed} style={{ height: `${Math.round(props.elapsed * 100)}%` }} />
      )}
      <span className={styles.first}>
        {density === 'line' && <KindIcon kind={visit.kind} />}
        {name}
        {mark}
      </span>
      {density === 'two' &&
        (strip ?? (
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
          {height >= 74 && !strip && <LastLine visit={visit} look={look} zone={zone} />}
          {height >= 130 && props.withWhom && <span className={`${styles.who} clip`}>{props.withWhom}</span>}
        </>
      )}
    </button>
  );
});

function LastLine({ visit, look, zone }: { visit: Visit; look: Look; zone: string }) {
  if (look === 'here' && visit.checkedInAt) {
    const minute = wallClock(Date.parse(visit.checkedInAt), zone).minute;
    return <span className={`${styles.state} clip`}>Here since {bare(minute)}</span>;
  }
  if (look === 'noShow') return <span className={`${styles.state} clip`}>No-show</span>;
  return null;
}

/** The quiet shadow of a visit in a column that is reserved for it. Its block speaks for it to screen readers. */
export const Tie = memo(function Tie({
  visit,
  partner,
  style,
  outlined,
  dimmed,
  onOpen,
  onHover,
}: Pick<BlockProps, 'visit' | 'style' | 'outlined' | 'dimmed' | 'onOpen' | 'onHover'> & {
  /** In a room: the last name of the person who has the visit at home. */
  partner: string;
}) {
  const look = lookOf(visit);
  const className = [
    styles.tie,
    kinds[visit.kind].className,
    (look === 'done' || look === 'noShow') && styles.tieDone,
    look === 'noShow' && styles.struck,
    outlined && styles.outlined,
    dimmed && styles.dimmed,
  ];
  return (
    <div
      className={className.filter(Boolean).join(' ')}
      style={style}
      aria-hidden
      onClick={() => onOpen(visit)}
      onPointerEnter={() => onHover(visit)}
      onPointerLeave={() => onHover(null)}
    >
      <span className="clip">{[lastName(visit.patientName), partner].filter(Boolean).join(' · ')}</span>
      <KindIcon kind={visit.kind} />
    </div>
  );
});
