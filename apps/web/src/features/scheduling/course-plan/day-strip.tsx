import type { CSSProperties } from 'react';
import { Wedge } from '../../../design/marks.js';
import { plainDate } from '../../../format/time.js';
import styles from './course-plan.module.css';
import { stripOf } from './day-strip-geometry.js';
import type { PlannedVisit } from './plan-documents.js';
import { VisitMark } from './visit-mark.js';

/**
 * The chosen visits day by day, infusions above, and under them the 72 hours in which each integration session lies. A press on one
 * adjusts it, as the table does for the keyboard.
 */
export function DayStrip({
  visits,
  zone,
  today,
  moved,
  onAdjust,
}: {
  visits: readonly PlannedVisit[];
  zone: string;
  today: string;
  /** The sessions of visits that are about to move. */
  moved: readonly string[];
  onAdjust: (courseSessionId: string) => void;
}) {
  const { days, visits: placed, windows } = stripOf(visits, zone);
  const percent = (part: number) => `${part * 100}%`;
  return (
    <div className={styles.strip}>
      <div className={styles.legend} aria-hidden>
        <span className={styles.example}>
          <Wedge> </Wedge>
        </span>
        Infusion
        <span className={styles.windowExample} />
        72 h window
        <VisitMark kind="INTEGRATION" number={1} />
        Integration
      </div>
      {/* A long course is scrolled here, also by keyboard, never the page. The table says the same in words. */}
      <div className={styles.scroll} role="region" aria-label="Day by day" tabIndex={0}>
        <div aria-hidden className={styles.track} style={{ '--days': days.length } as CSSProperties}>
          <div className={styles.days}>
            {days.map(({ date, isMonday, isWeekend }, index) => (
              <span
                key={date}
                className={[isMonday && styles.monday, isWeekend && styles.weekend].filter(Boolean).join(' ')}
              >
                {isMonday || index === 0 ? plainDate(date, today) : Number(date.slice(8))}
              </span>
            ))}
          </div>
          <div className={styles.lane}>
            {windows.map(({ number, from, to }) => (
              <span
                key={number}
                className={styles.window}
                style={{ left: percent(from), width: percent(to - from) }}
              />
            ))}
            {placed.map(({ kind, number, at, courseSessionId: id }) => (
              <button
                key={id}
                type="button"
                tabIndex={-1}
                className={[
                  styles.stop,
                  kind !== 'INFUSION' && styles.below,
                  moved.includes(id) && styles.moves,
                ]
                  .filter(Boolean)
                  .join(' ')}
                style={{ left: percent(at) }}
                onClick={() => onAdjust(id)}
              >
                <VisitMark kind={kind} number={number} />
              </button>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
