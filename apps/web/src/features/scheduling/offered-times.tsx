import { Key } from '../../design/key.js';
import { useShortcut } from '../../design/shortcuts.js';
import { dayAndTime } from '../../format/time.js';
import styles from './booking.module.css';
import { chipLabel, freeTimePeople, type FreeTime } from './free-times.js';

/** Up to three times as chips on one line; keys 1 to 3 take one. Below it who and where the taken one is. */
export function OfferedTimes({
  times,
  at,
  onTake,
  zone,
  today,
}: {
  times: readonly FreeTime[];
  at: number;
  onTake: (time: FreeTime) => void;
  zone: string;
  today: string;
}) {
  const take = (index: number) => times[index] && (() => onTake(times[index]!));
  useShortcut({ key: '1', label: 'Take an offered choice', group: 'Choices' }, take(0));
  useShortcut({ key: '2', label: 'Take the second choice', group: 'Choices' }, take(1));
  useShortcut({ key: '3', label: 'Take the third choice', group: 'Choices' }, take(2));
  const taken = times[at];
  const allInside = times.every((each) => each.insideWindow === true);
  return (
    <fieldset className={styles.times}>
      <legend className="unseen">Offered times</legend>
      <div className={styles.chips}>
        {times.map((time, index) => (
          <label key={time.startsAt + (time.room?.id ?? '')} className={styles.time}>
            <input
              type="radio"
              name="time"
              className="unseen"
              checked={index === at}
              onChange={() => onTake(time)}
              aria-label={[
                dayAndTime(Date.parse(time.startsAt), zone, today),
                time.room?.name,
                freeTimePeople(time),
              ]
                .filter(Boolean)
                .join(', ')}
            />
            <Key>{index + 1}</Key>
            {chipLabel(time.startsAt, zone, today)}
          </label>
        ))}
      </div>
      {taken && (
        <p className="t-caption ink-2">
          {[freeTimePeople(taken), taken.room?.name, allInside && 'all inside 72 h']
            .filter(Boolean)
            .join(' · ')}
          {!allInside && taken.insideWindow === true && ' · inside 72 h'}
          {taken.insideWindow === false && <span className="c-warn"> · outside 72 h</span>}
        </p>
      )}
    </fieldset>
  );
}
