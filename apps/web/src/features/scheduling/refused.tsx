import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../design/button.js';
import { Key } from '../../design/key.js';
import { Mark } from '../../design/marks.js';
import { useShortcut } from '../../design/shortcuts.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { freeTimeLabel, freeTimePeople, samePeople, type FreeTime } from './free-times.js';
import styles from './refused.module.css';
import { takenSentences, takenTitle, type InTheWay } from './refusal-words.js';

interface SlotRefusal extends Refusal {
  inTheWay?: readonly InTheWay[];
  reasons?: readonly { message: string }[];
  nextFree?: readonly FreeTime[];
}

/**
 * A time that could not be had: what is in the way, as far as one may know it, and the next best times on keys 1 to 3. It takes
 * the focus, so that the keys act at once and Enter books nothing by surprise.
 */
export function Refused({
  of,
  patientName,
  zone,
  today,
  isOffered = () => true,
  onTake,
  children,
}: {
  of: Problem | Refusal;
  patientName: string;
  zone: string;
  today: string;
  /** Which of the next best times are offered. */
  isOffered?: (time: FreeTime) => boolean;
  onTake: (time: FreeTime) => void;
  /** Other ways on. */
  children?: ReactNode;
}) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus(), [of]);
  const refusal: SlotRefusal | null = 'kind' in of ? null : of;
  const times = (refusal?.nextFree ?? []).filter(isOffered).slice(0, 3);
  const take = (at: number) => times[at] && (() => onTake(times[at]!));
  useShortcut({ key: '1', label: 'Take an offered choice', group: 'Choices' }, take(0));
  useShortcut({ key: '2', label: 'Take the second choice', group: 'Choices' }, take(1));
  useShortcut({ key: '3', label: 'Take the third choice', group: 'Choices' }, take(2));

  const title = refusal?.inTheWay
    ? takenTitle(refusal.inTheWay, Date.now())
    : (refusal?.reasons?.[0]?.message ?? of.message);
  const details = refusal?.inTheWay
    ? takenSentences(refusal.inTheWay, zone, today)
    : (refusal?.reasons ?? []).slice(1).map((reason) => reason.message);
  // Where no other time is offered, the reason alone would leave nobody knowing what to do.
  const advice =
    times.length === 0 && refusal?.reasons && of.message.startsWith(title)
      ? [of.message.slice(title.length).trim()]
      : [];
  return (
    <section ref={ref} tabIndex={-1} className={styles.refused} aria-label="Refused">
      <Mark shape="hold" size={18} />
      <div className="grow stack">
        <div role="status">
          <p className="t-strong">{title}</p>
          <p className="t-dense ink-2">
            {[...details, ...advice, 'Your choice is still here; nothing was lost.'].join(' ')}
          </p>
        </div>
        {times.length > 0 && (
          <div>
            <p className="t-caption t-label ink-2">Next best for {patientName}</p>
            <div className={styles.choices}>
              {times.map((time, at) => (
                <Button
                  key={time.startsAt + (time.room?.id ?? '')}
                  look={at === 0 ? 'primary' : 'plain'}
                  icon={<Key>{at + 1}</Key>}
                  title={freeTimePeople(time)}
                  onClick={() => onTake(time)}
                >
                  {freeTimeLabel(time, zone, today).replace(/^Today, /, '')}
                </Button>
              ))}
            </div>
            {samePeople(times) && (
              <p className="t-caption ink-3">
                {freeTimePeople(times[0]!)} in {times.length === 2 ? 'both' : 'all three'}.
              </p>
            )}
          </div>
        )}
        {children}
      </div>
    </section>
  );
}
