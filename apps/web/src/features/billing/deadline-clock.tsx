import { IconHelpCircle } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Button } from '../../design/button.js';
import { Chip } from '../../design/chip.js';
import { Mark } from '../../design/marks.js';
import { deadline, duration, shortDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import styles from './deadline-clock.module.css';
import { whyThisDate } from './deadline-words.js';
import type { Estimate } from './estimate-documents.js';

const dayMinutes = 24 * 60;

/** By when the estimate has to be out, the days that were counted, and the rule behind it (G7 to G9). */
export function DeadlineClock({ estimate, zone }: { estimate: Estimate; zone: string }) {
  const [why, setWhy] = useState(false);
  const whyId = useId();
  const { dueAt, issuedAt, deadline: rule } = estimate;
  if (!dueAt || !rule) return null;
  const due = Date.parse(dueAt);
  const now = issuedAt ? Date.parse(issuedAt) : Date.now();
  const today = wallClock(Date.now(), zone).date;
  const reached = wallClock(now, zone).date;
  const minutes = Math.floor((due - now) / 60_000);
  const late = due <= now;
  const isNear = !issuedAt && minutes < dayMinutes;
  const by = deadline(due, zone, today);
  return (
    <section className={styles.clock} aria-label="Deadline">
      <div className={isNear ? styles.near : undefined}>
        {isNear && !late ? (
          <>
            <p className="t-caption">Due by {by}</p>
            <p className="t-heading nowrap">{duration(minutes)}</p>
          </>
        ) : (
          <>
            <p className="t-caption ink-3">{late || issuedAt ? 'Was due by' : 'Due by'}</p>
            <p className="t-heading nowrap">{by}</p>
          </>
        )}
        {issuedAt && (
          <Chip tone={late ? 'warn' : 'ready'} icon={<Mark shape={late ? 'missing' : 'ready'} />}>
            {late ? 'Issued late' : 'Issued in time'}
          </Chip>
        )}
      </div>
      <ol className={styles.days} aria-label="Days counted">
        <li className={styles.passed}>
          <span>
            {triggers[rule.rule] ?? 'From'} {shortDate(rule.triggerOn, today)}
          </span>
        </li>
        {rule.countedDays.map((day, at) => (
          <li
            key={day}
            className={day === rule.dueOn ? styles.due : day < reached ? styles.passed : undefined}
          >
            <span>
              {rule.rule !== 'SCOPE_CHANGED' && `Day ${at + 1}, `}
              {shortDate(day, today)}
            </span>
          </li>
        ))}
      </ol>
      <Button
        look="ghost"
        size="s"
        icon={<IconHelpCircle className="icon-s" aria-hidden />}
        aria-expanded={why}
        aria-controls={whyId}
        onClick={() => setWhy(!why)}
      >
        Why this date
      </Button>
      <div id={whyId} className={styles.why} hidden={!why}>
        {whyThisDate(rule, today).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  );
}

const triggers: Record<string, string> = {
  SCHEDULED_TEN_OR_MORE: 'Booked',
  SCHEDULED_THREE_TO_NINE: 'Booked',
  REQUESTED: 'Asked',
  SCOPE_CHANGED: 'Changed',
};
