import { useEffect, useRef } from 'react';
import { Banner } from '../../design/banner.js';
import { Button } from '../../design/button.js';
import { dayAndTime, inSentence, timeOf } from '../../format/time.js';
import styles from './booking.module.css';
import type { HeldBooking } from './use-booking.js';

/** A booking that waits for the connection: what it is, that nothing is lost, and one button. */
export function HeldBookingView({
  booking,
  zone,
  today,
  busy,
  onTry,
  onClose,
}: {
  booking: HeldBooking;
  zone: string;
  today: string;
  busy: boolean;
  onTry: () => void;
  onClose: () => void;
}) {
  const { input, patientName, what, problem, since } = booking;
  const tryRef = useRef<HTMLButtonElement>(null);
  useEffect(() => tryRef.current?.focus(), []);
  return (
    <div className="stack">
      <Banner tone="warn">
        <b>
          {problem.kind === 'offline'
            ? `No connection since ${timeOf(since, zone)}.`
            : 'The server gave no clear answer.'}
        </b>{' '}
        Booking waits, because another desk may book. What you chose is kept on this computer.
        {problem.code && <span className="t-caption ink-2"> Code {problem.code}</span>}
      </Banner>
      <div className={styles.block}>
        <p className="t-strong">{patientName}</p>
        <p className="t-dense">
          {what}, {inSentence(dayAndTime(Date.parse(input.startsAt), zone, today))}
        </p>
        {input.ride && <p className="t-dense ink-2">Ride home: {input.ride.name}</p>}
      </div>
      <p className="t-caption ink-3">
        Whether it was booked is not known yet. Trying again never books it twice.
      </p>
      <div className="row-wrap">
        <Button ref={tryRef} look="primary" hint="↵" busy={busy} onClick={onTry}>
          Try again
        </Button>
        <Button look="ghost" hint="Esc" onClick={onClose}>
          Later
        </Button>
      </div>
    </div>
  );
}
