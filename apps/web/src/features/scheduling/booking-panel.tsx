import { useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Key } from '../../design/key.js';
import { SidePanel } from '../../design/side-panel.js';
import { QueryState } from '../../graphql/query-state.js';
import { PatientSearch } from '../patients/patient-search.js';
import type { AskedPlace } from './asked-place.js';
import { BookingForm } from './booking-form.js';
import { BookingPatientDocument } from './booking-documents.js';
import styles from './booking.module.css';

/** Books in four actions: N, a few letters, the offered time, Enter. */
export function BookingPanel({
  locationId,
  zone,
  date,
  patientId,
  onPatient,
  onBooked,
  onClose,
  ...asked
}: AskedPlace & {
  locationId: string;
  zone: string;
  /** The board's day: times are offered from it on. */
  date: string;
  patientId: string | null;
  onPatient: (id: string | null) => void;
  onBooked: () => void;
  onClose: () => void;
}) {
  return (
    <SidePanel title="New appointment" aside={<Key>N</Key>} onClose={onClose}>
      {patientId ? (
        <ChosenPatient
          key={patientId}
          {...{ locationId, zone, date, patientId, onPatient, onBooked, onClose, ...asked }}
        />
      ) : (
        <ChoosePatient onPatient={onPatient} />
      )}
    </SidePanel>
  );
}

function ChoosePatient({ onPatient }: { onPatient: (id: string) => void }) {
  const navigate = useNavigate();
  return (
    <div className={styles.step}>
      <span className={styles.number}>1</span>
      <div className="grow">
        <PatientSearch
          label="Who is it for?"
          autoFocus
          onPick={(patient) => onPatient(patient.id)}
          onCreate={(name) => void navigate({ to: '/patients/new', search: { name } })}
        />
      </div>
    </div>
  );
}

function ChosenPatient(
  props: AskedPlace & {
    locationId: string;
    zone: string;
    date: string;
    patientId: string;
    onPatient: (id: string | null) => void;
    onBooked: () => void;
    onClose: () => void;
  },
) {
  const [query, execute] = useQuery({
    query: BookingPatientDocument,
    variables: { id: props.patientId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <QueryState query={query} retry={() => execute({ requestPolicy: 'network-only' })}>
      {({ patient }) => (
        <>
          <div className={styles.step}>
            <span className={styles.number}>1</span>
            <span className="grow clip t-strong">{patient.name}</span>
            <Button size="s" look="ghost" onClick={() => props.onPatient(null)}>
              Change
            </Button>
          </div>
          <BookingForm patient={patient} {...props} />
        </>
      )}
    </QueryState>
  );
}
