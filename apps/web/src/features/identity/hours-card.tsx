import { useState } from 'react';
import { IconTrash } from '@tabler/icons-react';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { SelectField, TextField } from '../../design/fields.js';
import { Form } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { weekdays } from '../facility/weekdays.js';
import { SetStaffHoursDocument, type StaffMember } from './staff-documents.js';
import styles from './staff.module.css';

type Hours = StaffMember['hours'][number];

/** The weekly pattern of a staff member: where, on which day, from when to when. */
export function HoursCard({
  staff,
  locations,
  mayEdit,
}: {
  staff: StaffMember;
  locations: readonly { id: string; name: string }[];
  mayEdit: boolean;
}) {
  const toast = useToast();
  const [hours, setHours] = useState<Hours[]>(() => [...staff.hours].sort((a, b) => a.weekday - b.weekday));
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [save, busy] = useAction(SetStaffHoursDocument);
  const set = (at: number, patch: Partial<Hours>) =>
    setHours(hours.map((each, index) => (index === at ? { ...each, ...patch } : each)));
  const submit = async () => {
    const input = hours.map(({ locationId, weekday, starts, ends }) => ({
      locationId,
      weekday,
      starts,
      ends,
    }));
    const outcome = await save({ input: { staffId: staff.id, hours: input } });
    if (outcome.done) toast({ text: 'The hours are saved.' });
    setTrouble(outcome.problem ?? null);
  };
  if (!mayEdit) {
    return (
      <Card title="Hours">
        {hours.length === 0 ? (
          <p className="ink-2">No weekly hours.</p>
        ) : (
          <ul className="t-dense">
            {hours.map((each, at) => (
              <li key={at}>
                {weekdays[each.weekday - 1]}, {each.starts} to {each.ends},{' '}
                {locations.find(({ id }) => id === each.locationId)?.name}
              </li>
            ))}
          </ul>
        )}
      </Card>
    );
  }
  return (
    <Card title="Hours">
      <Form onSubmit={() => void submit()} label="Hours">
        {hours.map((each, at) => (
          <div key={at} className={styles.hours}>
            <SelectField
              label="Location"
              value={each.locationId}
              data={locations.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(event) => set(at, { locationId: event.currentTarget.value })}
            />
            <SelectField
              label="Day"
              value={String(each.weekday)}
              data={weekdays.map((name, index) => ({ value: String(index + 1), label: name }))}
              onChange={(event) => set(at, { weekday: Number(event.currentTarget.value) })}
            />
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
            <Button
              look="ghost"
              square
              aria-label={`Remove ${weekdays[each.weekday - 1]}`}
              icon={<IconTrash className="icon" />}
              onClick={() => setHours(hours.filter((_, index) => index !== at))}
            />
          </div>
        ))}
        <Notice of={trouble} />
        <div className="row">
          <Button type="submit" busy={busy}>
            Save hours
          </Button>
          <Button
            look="ghost"
            onClick={() =>
              setHours([
                ...hours,
                {
                  locationId: locations[0]?.id ?? '',
                  weekday: Math.min(7, (hours.at(-1)?.weekday ?? 0) + 1),
                  starts: '09:00',
                  ends: '17:00',
                },
              ])
            }
          >
            Add a day
          </Button>
        </div>
      </Form>
    </Card>
  );
}
