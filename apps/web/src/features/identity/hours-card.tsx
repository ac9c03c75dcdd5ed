import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { FieldRow, SelectField, TextField } from '../../design/fields.js';
import { Form } from '../../design/form.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { clock, plainDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { useViewer } from '../../session/session.js';
import { weekdays } from '../facility/weekdays.js';
import styles from './hours-card.module.css';
import { useSavedToast } from '../scheduling/use-saved-toast.js';
import { SetStaffHoursDocument, type StaffMember, type StaffPlace } from './staff-documents.js';

type Hours = Pick<StaffMember['hours'][number], 'locationId' | 'weekday' | 'starts' | 'ends'>;
type Place = Pick<StaffPlace, 'id' | 'name'>;

/** The weekly pattern of a staff member, as a week to read; changed in place by those who may. */
export function HoursCard({
  staff,
  locations,
  mayEdit,
}: {
  staff: StaffMember;
  locations: readonly Place[];
  mayEdit: boolean;
}) {
  const { timeZone } = useViewer().practice;
  const [editing, setEditing] = useState(false);
  const today = wallClock(Date.now(), timeZone).date;
  const later = [...new Set(staff.plannedHours.map(({ effectiveFrom }) => effectiveFrom!))].sort();
  return (
    <Card
      title="Hours"
      aside={
        mayEdit &&
        !editing && (
          <Button size="s" onClick={() => setEditing(true)}>
            Change hours
          </Button>
        )
      }
    >
      {editing ? (
        <EditHours
          staffId={staff.id}
          hours={staff.hours}
          today={today}
          locations={locations}
          onDone={() => setEditing(false)}
        />
      ) : (
        <>
          <Week label="Weekly hours" hours={staff.hours} locations={locations} />
          {later.map((from) => (
            <section key={from} className={styles.later}>
              <h3 className="t-label">From {plainDate(from, today)}</h3>
              <Week
                label={`Weekly hours from ${plainDate(from, today)}`}
                hours={staff.plannedHours.filter(({ effectiveFrom }) => effectiveFrom === from)}
                locations={locations}
              />
            </section>
          ))}
        </>
      )}
    </Card>
  );
}

function Week({
  label,
  hours,
  locations,
}: {
  label: string;
  hours: readonly Hours[];
  locations: readonly Place[];
}) {
  if (hours.length === 0) return <p className="ink-2">No weekly hours: nothing can be booked with them.</p>;
  return (
    <table className={styles.week} aria-label={label}>
      <tbody>
        {weekdays.map((name, at) => {
          const own = hours
            .filter(({ weekday }) => weekday === at + 1)
            .sort((a, b) => a.starts.localeCompare(b.starts));
          const places = [...new Set(own.map(({ locationId }) => locationId))];
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                {places.length === 0 && <span className="ink-3">Off</span>}
                {places.map((place) => (
                  <div key={place} className={styles.day}>
                    <span>
                      {own
                        .filter(({ locationId }) => locationId === place)
                        .map(({ starts, ends }) => `${shown(starts)} to ${shown(ends)}`)
                        .join(', ')}
                    </span>
                    <span className="ink-3">{locations.find(({ id }) => id === place)?.name}</span>
                  </div>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** `09:30` as `9:30 AM`. */
function shown(time: string): string {
  const [hour, minute] = time.split(':').map(Number);
  return clock(hour! * 60 + minute!);
}

function EditHours({
  staffId,
  hours: given,
  today,
  locations,
  onDone,
}: {
  staffId: string;
  hours: readonly Hours[];
  today: string;
  locations: readonly Place[];
  onDone: () => void;
}) {
  const say = useSavedToast();
  const [hours, setHours] = useState(() =>
    given.map(({ locationId, weekday, starts, ends }) => ({ locationId, weekday, starts, ends })),
  );
  const [from, setFrom] = useState('');
  const draft = useDraft(`staff-hours-${staffId}`, { hours, from }, (kept) => {
    setHours(kept.hours);
    setFrom(kept.from);
  });
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [save, busy] = useAction(SetStaffHoursDocument);
  const set = (at: number, patch: Partial<(typeof hours)[number]>) =>
    setHours(hours.map((each, index) => (index === at ? { ...each, ...patch } : each)));
  const add = (weekday: number) => {
    const last = hours.findLast((each) => each.weekday < weekday) ?? hours[0];
    const same = hours.some((each) => each.weekday === weekday);
    setHours([
      ...hours,
      {
        locationId: last?.locationId ?? locations[0]?.id ?? '',
        weekday,
        starts: same ? '13:00' : '09:00',
        ends: '17:00',
      },
    ]);
  };
  const leave = () => {
    void draft.drop();
    onDone();
  };
  const submit = async () => {
    const outcome = await save({ input: { staffId, hours, from: from || null } });
    setTrouble(outcome.problem ?? null);
    if (!outcome.done) return;
    say('The hours are saved.', outcome.done.fallenVisits);
    leave();
  };
  return (
    <Form onEscape={onDone} onSubmit={() => void submit()} label="Hours">
      <ReturnedWords draft={draft} />
      <div className={styles.edit}>
        {weekdays.map((name, day) => (
          <fieldset key={name} className={styles.editDay}>
            <legend>{name}</legend>
            {hours.map(
              (each, at) =>
                each.weekday === day + 1 && (
                  <div key={at} className={styles.span}>
                    <TextField
                      label="From"
                      type="time"
                      required
                      withAsterisk={false}
                      value={each.starts}
                      onChange={(event) => set(at, { starts: event.currentTarget.value })}
                    />
                    <TextField
                      label="To"
                      type="time"
                      required
                      withAsterisk={false}
                      value={each.ends}
                      onChange={(event) => set(at, { ends: event.currentTarget.value })}
                    />
                    <SelectField
                      label="Location"
                      value={each.locationId}
                      data={locations.map(({ id, name: place }) => ({ value: id, label: place }))}
                      onChange={(event) => set(at, { locationId: event.currentTarget.value })}
                    />
                    <Button
                      look="ghost"
                      square
                      aria-label={`Remove ${name} ${shown(each.starts || '00:00')}`}
                      icon={<IconX className="icon" />}
                      onClick={() => setHours(hours.filter((_, index) => index !== at))}
                    />
                  </div>
                ),
            )}
            <Button
              size="s"
              look="ghost"
              icon={<IconPlus className="icon-s" aria-hidden />}
              onClick={() => add(day + 1)}
            >
              Add hours<span className="unseen"> on {name}</span>
            </Button>
          </fieldset>
        ))}
      </div>
      <FieldRow>
        <TextField
          label="These hours count from"
          type="date"
          min={today}
          help="Left empty, from today. Hours planned for a later day stay."
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
      </FieldRow>
      <Notice of={trouble} />
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          Save hours
        </Button>
        <Button look="ghost" onClick={leave}>
          Keep as they were
        </Button>
      </div>
    </Form>
  );
}
