import { FieldRow, TextField } from '../../design/fields.js';
import { Button } from '../../design/button.js';
import { Mark } from '../../design/marks.js';
import styles from './booking.module.css';
import { freeTimeLabel, freeTimePeople, type FreeTime } from './free-times.js';
import { wallFields } from './wall-fields.js';

/** A date and time of the desk's own, and whether it is free as far as is known: what is booked the server decides. */
export function OwnTime({
  date,
  time,
  onChange,
  free,
  next,
  zone,
  today,
}: {
  date: string;
  time: string;
  onChange: (to: { date?: string; time?: string }) => void;
  /** What would be reserved at that time; null where it is not free, nothing while that is not known. */
  free: FreeTime | null | undefined;
  /** The free times from then on. */
  next: readonly FreeTime[];
  zone: string;
  today: string;
}) {
  return (
    <>
      <FieldRow narrow>
        <TextField
          label="Date"
          type="date"
          required
          withAsterisk={false}
          value={date}
          min={today}
          onChange={(event) => onChange({ date: event.currentTarget.value })}
        />
        <TextField
          label="Starts at"
          type="time"
          step={300}
          required
          withAsterisk={false}
          value={time}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
        />
      </FieldRow>
      <div role="status" className="t-caption ink-2">
        {free && (
          <span className={styles.standing}>
            <Mark shape="ready" />
            {['Free', free.room?.name, freeTimePeople(free)].filter(Boolean).join(' · ')}
            {free.insideWindow === true && ' · inside 72 h'}
            {free.insideWindow === false && <span className="c-warn"> · outside 72 h</span>}
          </span>
        )}
        {free === null && (
          <span className={styles.standing}>
            <Mark shape="missing" />
            {next.length > 0 ? 'Not free then. Next free:' : 'Not free then.'}
          </span>
        )}
      </div>
      {free === null && next.length > 0 && (
        <div className="row-wrap">
          {next.map((each) => (
            <Button
              key={each.startsAt}
              size="s"
              onClick={() => onChange(wallFields(Date.parse(each.startsAt), zone))}
            >
              {freeTimeLabel(each, zone, today)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
