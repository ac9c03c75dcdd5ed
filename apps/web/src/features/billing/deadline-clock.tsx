import { useState } from 'react';
import { Button } from '../../design/button.js';
import { deadline, duration, fullDate, shortDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import styles from './deadline-clock.module.css';
import type { Estimate } from './estimate-documents.js';

/** By when the estimate has to be out, the days that were counted, and the rule behind it (G2 to G9). */
export function DeadlineClock({ estimate, zone }: { estimate: Estimate; zone: string }) {
  const [why, setWhy] = useState(false);
  if (!estimate.dueAt || !estimate.deadline) return null;
  const now = Date.now();
  const due = Date.parse(estimate.dueAt);
  const today = wallClock(now, zone).date;
  const minutes = Math.round((due - now) / 60_000);
  const late = minutes < 0;
  const near = minutes < 24 * 60;
  const { deadline: rule } = estimate;
  return (
    <div className={styles.clock}>
      <div className={near ? styles.near : undefined}>
        <p className="t-caption ink-3">{late ? 'Was due' : 'Due'}</p>
        <p className="t-heading nowrap">{late || !near ? deadline(due, zone, today) : duration(minutes)}</p>
      </div>
      <ol className={styles.days} aria-label="Days counted">
        <li className={styles.passed}>
          <span>{shortDate(rule.triggerOn, today)}</span>
        </li>
        {rule.countedDays.map((day) => (
          <li key={day} className={day < today ? styles.passed : day === rule.dueOn ? styles.due : undefined}>
            <span>{shortDate(day, today)}</span>
          </li>
        ))}
      </ol>
      <Button look="ghost" size="s" aria-expanded={why} onClick={() => setWhy(!why)}>
        Why this date
      </Button>
      {why && (
        <p className={styles.why}>
          {rule.rule}. Counted from {fullDate(rule.triggerOn)}
          {rule.serviceOn && `, service on ${fullDate(rule.serviceOn)}`}
          {rule.leadBusinessDays != null && `, ${rule.leadBusinessDays} business days ahead`}.
          {rule.lastChangeOn && ` A changed estimate can go out until ${fullDate(rule.lastChangeOn)}.`}
        </p>
      )}
    </div>
  );
}
