import { useState } from 'react';
import { Button } from '../../design/button.js';
import { CheckField, FieldRow, SelectField, TextField } from '../../design/fields.js';
import { Form, orNull, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { useViewer } from '../../session/session.js';
import styles from './facility.module.css';
import { CreateLocationDocument, UpdateLocationDocument, type Place } from './facility-documents.js';
import { weekdays } from './weekdays.js';
import { zonesWith } from './zones.js';

interface DayHours {
  open: boolean;
  opens: string;
  closes: string;
}

/** A location's name, zone, address and weekly hours. */
export function LocationForm({ location, onDone }: { location?: Place; onDone: () => void }) {
  const toast = useToast();
  const viewer = useViewer();
  const zone = location?.timeZone ?? viewer.practice.timeZone;
  const { values, text, check } = useFields({
    name: location?.name ?? '',
    timeZone: zone,
    address: location?.address ?? '',
    phone: location?.phone ?? '',
    active: location?.active ?? true,
  });
  const [week, setWeek] = useState<DayHours[]>(() =>
    weekdays.map((_, at) => {
      const day = location?.hours.find(({ weekday }) => weekday === at + 1);
      return {
        open: location ? !!day : at < 5,
        opens: day?.opens ?? '09:00',
        closes: day?.closes ?? '17:00',
      };
    }),
  );
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [create, creating] = useAction(CreateLocationDocument);
  const [update, updating] = useAction(UpdateLocationDocument);

  const submit = async () => {
    const input = {
      name: values.name.trim(),
      timeZone: values.timeZone,
      address: values.address.trim(),
      phone: orNull(values.phone),
      hours: week.flatMap(({ open, opens, closes }, at) =>
        open ? [{ weekday: at + 1, opens, closes }] : [],
      ),
    };
    const outcome = location
      ? await update({
          input: { ...input, locationId: location.id, version: location.version, active: values.active },
        })
      : await create({ input });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    if (!outcome.done) return;
    toast({ text: `${outcome.done.name} is saved.` });
    onDone();
  };
  const set = (at: number, patch: Partial<DayHours>) =>
    setWeek(week.map((day, index) => (index === at ? { ...day, ...patch } : day)));

  return (
    <Form onSubmit={() => void submit()} label={location ? location.name : 'New location'}>
      <FieldRow>
        <TextField label="Name" required withAsterisk={false} {...text('name')} />
        <SelectField label="Time zone" {...text('timeZone')} data={zonesWith(zone)} />
        <TextField label="Phone" type="tel" {...text('phone')} />
      </FieldRow>
      <TextField
        label="Address"
        required
        withAsterisk={false}
        help="With the state, as on an estimate"
        {...text('address')}
      />
      <fieldset className={styles.week}>
        <legend>Open</legend>
        {week.map((day, at) => (
          <div key={weekdays[at]} className={styles.day}>
            <CheckField label={weekdays[at]!} checked={day.open} onChange={(open) => set(at, { open })} />
            {day.open && (
              <>
                <input
                  type="time"
                  aria-label={`${weekdays[at]} opens`}
                  required
                  value={day.opens}
                  onChange={(event) => set(at, { opens: event.currentTarget.value })}
                />
                <span className="ink-3">to</span>
                <input
                  type="time"
                  aria-label={`${weekdays[at]} closes`}
                  required
                  value={day.closes}
                  onChange={(event) => set(at, { closes: event.currentTarget.value })}
                />
              </>
            )}
          </div>
        ))}
      </fieldset>
      {location && (
        <CheckField
          label="In use"
          help="A location that is not in use is not offered any more"
          {...check('active')}
        />
      )}
      <Notice of={trouble} />
      <div className="row">
        <Button type="submit" look="primary" busy={creating || updating}>
          Save location
        </Button>
        <Button look="ghost" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
