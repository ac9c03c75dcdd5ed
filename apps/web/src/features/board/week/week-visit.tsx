import { bare } from '../../../format/time.js';
import { Mark } from '../../../design/marks.js';
import { shortNeed } from '../../readiness/needs.js';
import { KindIcon, kinds } from '../../scheduling/kinds.js';
import { OverbookMark } from '../../scheduling/overbook-mark.js';
import { marks } from '../visit-block.js';
import { accessibleName, lookOf, needOf, obstacleOf } from '../visit-words.js';
import type { Visit } from '../day.js';
import styles from './week-visit.module.css';

/** A visit in a cell of the week: when, what, who, and whether it is ready. */
export function WeekVisit({
  visit,
  home,
  zone,
  tabIndex = 0,
  selected,
  onFocus,
  onOpen,
}: {
  visit: Visit;
  /** The person or room of the row. */
  home: string;
  zone: string;
  tabIndex?: 0 | -1;
  selected: boolean;
  onFocus?: () => void;
  onOpen: (visit: Visit) => void;
}) {
  const look = lookOf(visit);
  const need = needOf(visit);
  return (
    <button
      type="button"
      className={[styles.visit, kinds[visit.kind].className, styles[look], selected && styles.selected]
        .filter(Boolean)
        .join(' ')}
      tabIndex={tabIndex}
      aria-label={accessibleName(visit, home, zone)}
      title={[visit.patientName, obstacleOf(visit), need && shortNeed(need), visit.overbooked && 'overbooked']
        .filter(Boolean)
        .join(' · ')}
      data-visit={visit.id}
      onFocus={onFocus}
      onClick={() => onOpen(visit)}
    >
      <span className={styles.time}>{bare(visit.span.from)}</span>
      <KindIcon kind={visit.kind} />
      <span className={styles.name} dir="auto">
        {visit.patientName}
      </span>
      {visit.overbooked && <OverbookMark />}
      {look === 'here' && need ? <Mark shape={need.state === 'HOLD' ? 'hold' : 'missing'} /> : marks[look]}
    </button>
  );
}
