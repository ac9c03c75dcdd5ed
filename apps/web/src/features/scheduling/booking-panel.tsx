import { lazy, Suspense, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Key } from '../../design/key.js';
import { SidePanel } from '../../design/side-panel.js';
import { useToast } from '../../design/toast.js';
import { wallClock } from '../../format/zone.js';
import type { AppointmentKind } from '../../gql/graphql.js';
import { QueryState } from '../../graphql/query-state.js';
import type { AskedPlace } from './asked-place.js';
import { BookingForm } from './booking-form.js';
import { BookingPatientDocument } from './booking-documents.js';
import styles from './booking.module.css';
import { ChoosePatient } from './choose-patient.js';
import { HeldBookingView } from './held-booking.js';
import { useBooking, type Booking, type RefusedBooking } from './use-booking.js';

const WaitForm = lazy(async () => ({ default: (await import('./wait-list/wait-form.js')).WaitForm }));

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
  const { send, busy, held, refused, forgive } = useBooking(zone, onBooked);
  // A booking that was tried again and refused goes on with its own patient.
  const refusedFor = refused?.patientId;
  useEffect(() => {
    if (refusedFor && refusedFor !== patientId) onPatient(refusedFor);
  }, [refusedFor, patientId, onPatient]);
  const choosePatient = () => {
    forgive();
    onPatient(null);
  };
  return (
    <SidePanel title="New appointment" aside={<Key>N</Key>} onClose={onClose}>
      {held ? (
        <HeldBookingView
          booking={held}
          zone={zone}
          today={wallClock(Date.now(), zone).date}
          busy={busy}
          onTry={() => void send(held, held.since)}
          onClose={onClose}
        />
      ) : patientId ? (
        <ChosenPatient
          key={patientId}
          {...{ locationId, zone, date, patientId, busy, onClose }}
          asked={asked}
          refused={refused}
          onChange={choosePatient}
          onSend={(booking) => void send(booking)}
          onForgive={forgive}
        />
      ) : (
        <ChoosePatient onPatient={onPatient} />
      )}
    </SidePanel>
  );
}

function ChosenPatient(props: {
  locationId: string;
  zone: string;
  date: string;
  patientId: string;
  asked: AskedPlace;
  busy: boolean;
  refused: RefusedBooking | null;
  onChange: () => void;
  onSend: (booking: Booking) => void;
  onForgive: () => void;
  onClose: () => void;
}) {
  const [waitFor, setWaitFor] = useState<AppointmentKind | null>(null);
  const toast = useToast();
  const [query, execute] = useQuery({
    query: BookingPatientDocument,
    variables: { id: props.patientId },
    requestPolicy: 'network-only',
  });
  return (
    <QueryState query={query} retry={() => execute({ requestPolicy: 'network-only' })}>
      {({ patient }) => (
        <>
          <div className={`${styles.step} ${styles.whom} ${styles.chosen}`}>
            <span className={styles.number}>1</span>
            <span className="grow clip t-strong">{patient.name}</span>
            <Button size="s" look="ghost" onClick={props.onChange}>
              Change
            </Button>
          </div>
          {waitFor ? (
            <Suspense>
              <WaitForm
                patient={patient}
                locationId={props.locationId}
                zone={props.zone}
                kind={waitFor}
                onDone={(text) => {
                  toast({ text });
                  props.onClose();
                }}
                onClose={() => setWaitFor(null)}
              />
            </Suspense>
          ) : (
            <BookingForm {...props} patient={patient} onWait={setWaitFor} />
          )}
        </>
      )}
    </QueryState>
  );
}
