import { IconX } from '@tabler/icons-react';
import { Button } from '../../../design/button.js';
import { ChipButton } from '../../../design/chip.js';
import { FieldError, FieldGroup, FieldRow, SelectField, TextField } from '../../../design/fields.js';
import { staffName } from '../../../session/roles.js';
import { weekdays } from '../../facility/weekdays.js';
import styles from './course-plan.module.css';
import type { Wishes, WishTrouble } from './wishes.js';

/** What the patient asks for. Each change is planned at once. */
export function WishFields({
  wishes,
  trouble,
  locations,
  locationId,
  therapists,
  ofCourse,
  today,
  onChange,
}: {
  wishes: Wishes;
  trouble: WishTrouble | null;
  locations: readonly { id: string; name: string }[];
  locationId: string;
  /** Those who work at the location. */
  therapists: readonly { id: string; name: string; title?: string | null }[];
  /** The therapist of the course. */
  ofCourse: { id: string; name: string; title?: string | null } | null;
  today: string;
  onChange: (change: Partial<Wishes>) => void;
}) {
  const field = (name: 'from' | 'until' | 'earliest' | 'finishBy') => ({
    value: wishes[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
    error: trouble?.field === name ? trouble.message : null,
  });
  const avoid = (at: number, change: Partial<Wishes['avoid'][number]>) =>
    onChange({ avoid: wishes.avoid.map((each, index) => (index === at ? { ...each, ...change } : each)) });
  return (
    <div className={styles.wishes}>
      <FieldRow>
        <SelectField
          label="Location"
          value={locationId}
          data={locations.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => onChange({ locationId: event.currentTarget.value, therapistId: '' })}
        />
        <SelectField
          label="Therapist"
          value={wishes.therapistId}
          help={ofCourse && !wishes.therapistId ? 'As planned' : null}
          data={[
            { value: '', label: ofCourse ? staffName(ofCourse) : 'Whoever fits best' },
            // Whoever is meant by the first is not named twice.
            ...therapists
              .filter(({ id }) => id !== ofCourse?.id || wishes.therapistId === id)
              .map((each) => ({ value: each.id, label: staffName(each) })),
          ]}
          onChange={(event) => onChange({ therapistId: event.currentTarget.value })}
        />
        <TextField label="Starts no earlier than" type="time" {...field('from')} />
        <TextField label="Ends by" type="time" {...field('until')} />
        <TextField label="Not before" type="date" min={today} {...field('earliest')} />
        <TextField label="Finish by" type="date" min={wishes.earliest || today} {...field('finishBy')} />
      </FieldRow>
      <FieldGroup label="Weekdays" help="None chosen is any day.">
        <div className="row-wrap" role="group" aria-label="Weekdays">
          {weekdays.map((name, index) => {
            const on = wishes.weekdays.includes(index + 1);
            return (
              <ChipButton
                key={name}
                on={on}
                onClick={() =>
                  onChange({
                    weekdays: on
                      ? wishes.weekdays.filter((day) => day !== index + 1)
                      : [...wishes.weekdays, index + 1],
                  })
                }
              >
                {name}
              </ChipButton>
            );
          })}
        </div>
      </FieldGroup>
      <div className="stack" role="group" aria-label="Dates to avoid">
        {wishes.avoid.map(({ startsOn, endsOn }, at) => (
          <div key={at} className={styles.avoid}>
            <TextField
              label="Not from"
              type="date"
              min={today}
              value={startsOn}
              onChange={(event) => avoid(at, { startsOn: event.currentTarget.value })}
            />
            <TextField
              label="Through"
              type="date"
              min={startsOn || today}
              value={endsOn}
              onChange={(event) => avoid(at, { endsOn: event.currentTarget.value })}
            />
            <Button
              square
              look="ghost"
              aria-label={`Remove dates ${at + 1}`}
              icon={<IconX className="icon" aria-hidden />}
              onClick={() => onChange({ avoid: wishes.avoid.filter((_, index) => index !== at) })}
            />
          </div>
        ))}
        {trouble?.field === 'avoid' && (
          <p className="t-caption c-stop">
            <FieldError>{trouble.message}</FieldError>
          </p>
        )}
        <Button
          size="s"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => onChange({ avoid: [...wishes.avoid, { startsOn: '', endsOn: '' }] })}
        >
          Add dates to avoid
        </Button>
      </div>
    </div>
  );
}
