import { useEffect, useRef } from 'react';
import { Button } from '../../design/button.js';
import { CheckField, FieldRow, SelectField, TextField } from '../../design/fields.js';
import { Form, type useFields } from '../../design/form.js';
import { ReturnedWords, type Returned } from '../../drafts/returned-words.js';
import { Notice } from '../../graphql/notice.js';
import { LikelySame } from './likely-same.js';
import styles from './new-patient-form.module.css';
import type { PatientValues } from './patient-fields.js';
import { useNewPatient } from './use-new-patient.js';
import { coverageNames, optionsOf } from './words.js';

/** A new patient while a visit is booked: only what has to be known now. The rest is asked on the patient's page. */
export function NewPatientForm({
  fields,
  draft,
  onPatient,
  onBack,
}: {
  fields: ReturnType<typeof useFields<PatientValues>>;
  /** Where what is in the fields is kept. */
  draft: Returned;
  /** The one who was created, or the one who was there already. */
  onPatient: (id: string) => void;
  onBack: () => void;
}) {
  const { text, check, values } = fields;
  const { matches, submit, busy, trouble } = useNewPatient(values, ({ id }) => onPatient(id));
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The first thing that is still to be typed.
    const empty = [...box.current!.querySelectorAll('input')].find((input) => input.required && !input.value);
    (empty ?? box.current!.querySelector('input'))?.focus();
  }, []);
  return (
    <div ref={box}>
      <Form label="New patient" onSubmit={() => void submit()}>
        <p className="t-strong">New patient</p>
        <ReturnedWords draft={draft} />
        <FieldRow narrow>
          <TextField label="Given name" required {...text('givenName')} />
          <TextField label="Family name" required {...text('familyName')} />
        </FieldRow>
        <FieldRow narrow>
          <TextField label="Birth date" type="date" required {...text('birthDate')} />
          <TextField label="Phone" type="tel" {...text('phone')} />
        </FieldRow>
        <SelectField label="Coverage" {...text('coverage')} data={optionsOf(coverageNames)} />
        {values.coverage === 'INSURED' && (
          <CheckField label="Wants to send a claim to a plan" {...check('intendsToClaim')} />
        )}
        <div role="status">
          {matches.length > 0 && (
            <section className={styles.matches} aria-label="Is it one of these?">
              <p className="t-dense t-strong">Is it one of these?</p>
              <LikelySame
                matches={matches}
                action={(patient) => (
                  <Button size="s" onClick={() => onPatient(patient.id)}>
                    Use this patient
                  </Button>
                )}
              />
            </section>
          )}
        </div>
        <Notice of={trouble} />
        <div className="row-wrap">
          <Button type="submit" look="primary" hint="↵" busy={busy}>
            {matches.length > 0 ? 'Create anyway' : 'Create and go on'}
          </Button>
          <Button look="ghost" onClick={onBack}>
            Somebody else
          </Button>
        </div>
      </Form>
    </div>
  );
}
