import { useState } from 'react';
import { useFields } from '../../design/form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { NewPatientForm } from '../patients/new-patient-form.js';
import { emptyPatient, type PatientValues } from '../patients/patient-fields.js';
import { PatientSearch } from '../patients/patient-search.js';
import { splitName } from '../patients/split-name.js';
import styles from './booking.module.css';

/** Step one: whom the visit is for. Who is not there yet is added without leaving the booking. */
export function ChoosePatient({ onPatient }: { onPatient: (id: string) => void }) {
  const [round, setRound] = useState(0);
  return (
    <div className={`${styles.step} ${styles.whom}`}>
      <span className={styles.number}>1</span>
      <div className="grow">
        {/* A new round forgets what was typed for somebody else. */}
        <SearchOrCreate key={round} onPatient={onPatient} onForget={() => setRound(round + 1)} />
      </div>
    </div>
  );
}

function SearchOrCreate({ onPatient, onForget }: { onPatient: (id: string) => void; onForget: () => void }) {
  const [creating, setCreating] = useState(false);
  const fields = useFields<PatientValues>(emptyPatient);
  const draft = useDraft('booking-new-patient', fields.values, (kept) => {
    fields.set(kept);
    setCreating(true);
  });
  if (creating) {
    return (
      <NewPatientForm
        fields={fields}
        draft={draft}
        onPatient={async (id) => {
          await draft.drop();
          onPatient(id);
        }}
        onBack={async () => {
          await draft.drop();
          onForget();
        }}
      />
    );
  }
  return (
    <PatientSearch
      label="Who is it for?"
      autoFocus
      onPick={(patient) => onPatient(patient.id)}
      onCreate={(typed) => {
        fields.set(splitName(typed));
        setCreating(true);
      }}
    />
  );
}
