import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useShortcut } from '../design/shortcuts.js';
import { PatientSearch } from '../features/patients/patient-search.js';

/** The search of the top bar: `/` from anywhere. */
export function FindPatient() {
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  useShortcut({ key: '/', label: 'Find a patient', group: 'Everywhere' }, () => input.current?.focus());
  return (
    <PatientSearch
      label="Find patient"
      hint="/"
      quiet
      inputRef={input}
      onPick={(patient) => void navigate({ to: '/patients/$patientId', params: { patientId: patient.id } })}
    />
  );
}
