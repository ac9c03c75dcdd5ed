import { IconDoorEnter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { Button } from '../../design/button.js';
import { Chip } from '../../design/chip.js';
import { Key } from '../../design/key.js';
import { Mark } from '../../design/marks.js';
import { bare, clock } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { lastName } from '../../session/roles.js';
import { byWhen, fixerOf, fixVerb, itemShape, needSentence, type Item } from '../readiness/needs.js';
import { KindIcon, kinds } from '../scheduling/kinds.js';
import { obstacleKey, type Attention, type Obstructed } from './attention.js';
import type { Day, Visit } from './day.js';
import { columnsOf } from './day.js';
import styles from './rail.module.css';

const AwayCard = lazy(async () => ({ default: (await import('./away-card.js')).AwayCard }));

/** What a narrow screen shows of the rail, in a strip: the first three needs, all of them, or the arrivals. */
export type Strip = 'first' | 'all' | 'arrivals';

/** How many needs the strip begins with. */
const inStrip = 3;

interface RailProps {
  day: Day;
  today: string;
  /** Minutes since midnight; null when the day is not today. */
  now: number | null;
  attention: readonly Attention[];
  /** Who or what is not there although visits need them. */
  obstructed: readonly Obstructed[];
  /** Visits whose patients want another time. */
  asking: readonly Visit[];
  arriving: readonly Visit[];
  strip: Strip;
  onStrip: (strip: Strip) => void;
  action: (visit: Visit, item: Item, primary: boolean) => ReactNode;
  /** Whether the viewer can put it right. */
  mayAct: (item: Item) => boolean;
  /** Whether the viewer is who it waits for. */
  isYou: (item: Item) => boolean;
  /** Null for whoever may not move visits. */
  onAway: (() => void) | null;
  /** Null for whoever may not book. */
  onMove: ((visit: Visit) => void) | null;
  canCheckIn: boolean;
  onCheckIn: (visit: Visit) => void;
  onOpen: (visit: Visit) => void;
}

/** What needs somebody's hand, by deadline, and who comes next. */
export function Rail(props: RailProps) {
  const { attention, arriving, asking, obstructed } = props;
  const count = attention.length + asking.length + obstructed.length;
  const firstOwn = attention.findIndex(({ item }) => props.mayAct(item));
  return (
    <aside className={styles.rail} data-strip={props.strip} aria-label="Attention and arrivals">
      <div className={styles.head}>
        <h2>Needs attention</h2>
        {count > 0 && <Chip tone="warn">{count}</Chip>}
        <span className="grow" />
        {props.onAway && (
          <Button look="ghost" size="s" hint="A" onClick={props.onAway}>
            Away
          </Button>
        )}
        <Link to="/readiness" className={styles.all}>
          All days
        </Link>
      </div>
      {count === 0 ? (
        <p className={styles.calm}>
          <Mark shape="ready" /> Everything is in place.
        </p>
      ) : (
        <ul className={styles.needs}>
          {obstructed.map((each) => (
            <li key={obstacleKey(each.obstacle)} className={styles.need}>
              <Suspense>
                <AwayCard {...each} day={props.day} onOpen={props.onOpen} />
              </Suspense>
            </li>
          ))}
          {asking.map((visit) => (
            <Asking key={`asking ${visit.id}`} visit={visit} onMove={props.onMove} onOpen={props.onOpen} />
          ))}
          {attention.map((each, at) => (
            <Need key={each.visit.id} {...each} {...props} primary={at === firstOwn}>
              {at === inStrip - 1 && attention.length > inStrip && (
                <button
                  type="button"
                  className={styles.more}
                  aria-expanded={props.strip === 'all'}
                  onClick={() => props.onStrip(props.strip === 'all' ? 'first' : 'all')}
                >
                  {props.strip === 'all' ? 'Fewer' : `${attention.length - inStrip} more`}
                </button>
              )}
            </Need>
          ))}
        </ul>
      )}
      {props.now !== null && (
        <div className={styles.arrivals}>
          <div className={styles.head}>
            <h2>Arriving next</h2>
            <span className="grow" />
            {props.canCheckIn && arriving.length > 0 && (
              <>
                <span className="t-caption ink-3">check in</span>
                <Key>C</Key>
              </>
            )}
          </div>
          {arriving.length === 0 && <p className={styles.calm}>Nobody else is expected today.</p>}
          <ul>
            {arriving.map((visit) => (
              <Arrival key={visit.id} visit={visit} {...props} now={props.now!} />
            ))}
          </ul>
        </div>
      )}
    </aside>
  );
}

/** A patient who asked for another time by the link of a reminder: the desk finds one with them, and moves the visit. */
function Asking({ visit, onMove, onOpen }: { visit: Visit } & Pick<RailProps, 'onMove' | 'onOpen'>) {
  return (
    <li className={styles.need}>
      <div className="row">
        <Mark shape="missing" />
        <button type="button" className={`${styles.open} clip`} dir="auto" onClick={() => onOpen(visit)}>
          {visit.patientName}
        </button>
        <span className="grow" />
        <span className="t-caption ink-3 nowrap">
          {bare(visit.span.from)} {kinds[visit.kind].name.toLowerCase()}
        </span>
      </div>
      <p className={styles.fact}>
        Asked for another time. <b>{onMove ? 'You' : 'The front desk'}</b> {onMove ? 'find' : 'finds'} one by{' '}
        {clock(visit.span.from)}.
      </p>
      <div className={styles.action}>
        <Button size="s" onClick={() => (onMove ?? onOpen)(visit)}>
          {onMove ? 'Move' : 'See visit'}
          <span className="unseen"> {visit.patientName}</span>
        </Button>
      </div>
    </li>
  );
}

function Need({
  visit,
  item,
  day,
  today,
  primary,
  action,
  isYou,
  onOpen,
  children,
}: Attention & RailProps & { primary: boolean; children?: ReactNode }) {
  const you = isYou(item);
  const who = you ? 'You' : fixerOf(item);
  const when = byWhen(item, day.zone, today);
  const button = action(visit, item, primary);
  return (
    <li className={styles.need}>
      <div className="row">
        <Mark shape={itemShape(item)} />
        <button type="button" className={`${styles.open} clip`} dir="auto" onClick={() => onOpen(visit)}>
          {visit.patientName}
        </button>
        <span className="grow" />
        <span className="t-caption ink-3 nowrap">
          {bare(visit.span.from)} {kinds[visit.kind].name.toLowerCase()}
        </span>
      </div>
      <p className={styles.fact}>
        {needSentence(item, day.zone, today)}
        {who && (
          <>
            {' '}
            <b>{who}</b> {[fixVerb(item, you), when].filter(Boolean).join(' ')}.
          </>
        )}
        {item.state === 'HOLD' && !you && ' Nothing for you to do yet.'}
      </p>
      {(button || children) && (
        <div className={styles.action}>
          {button}
          {children}
        </div>
      )}
    </li>
  );
}

function Arrival({
  visit,
  day,
  now,
  canCheckIn,
  onCheckIn,
  onOpen,
}: RailProps & { visit: Visit; now: number }) {
  const where = columnsOf(visit)
    .map((id) => day.columns.find((column) => column.id === id))
    .filter((column) => column !== undefined);
  const staff = where.find((column) => column.kind === 'STAFF');
  const room = where.find((column) => column.kind === 'ROOM');
  const waiting = visit.checkedInAt ? now - wallClock(Date.parse(visit.checkedInAt), day.zone).minute : 0;
  const detail = [
    staff && (/^Dr\.?\s/.test(staff.name) ? `Dr. ${lastName(staff.name)}` : lastName(staff.name)),
    visit.status === 'CHECKED_IN'
      ? `waiting ${Math.max(0, waiting)} min`
      : visit.virtual
        ? 'video'
        : room?.name,
  ];
  return (
    <li className={styles.arrival}>
      <span className={styles.time}>{bare(visit.span.from)}</span>
      <div className="grow">
        <button
          type="button"
          className={`${styles.open} ${styles.plain} clip`}
          dir="auto"
          onClick={() => onOpen(visit)}
        >
          {visit.patientName}
        </button>
        <div className={styles.detail}>
          <KindIcon kind={visit.kind} />
          <span className="clip">{detail.filter(Boolean).join(' · ')}</span>
        </div>
      </div>
      {visit.status === 'CHECKED_IN' ? (
        <Chip tone="primary" icon={<IconDoorEnter className="icon-s" aria-hidden />}>
          Here
        </Chip>
      ) : (
        canCheckIn && (
          <Button size="s" aria-label={`Check in ${visit.patientName}`} onClick={() => onCheckIn(visit)}>
            Check in
          </Button>
        )
      )}
    </li>
  );
}
