import { useEffect, useRef } from 'react';
import { Banner } from '../../../design/banner.js';
import { Button } from '../../../design/button.js';
import { useTimeAt } from '../use-time-at.js';
import type { HeldCourse } from './use-course-booking.js';
import { VisitTable } from './visit-table.js';

/** A course that waits for the connection: what it is, that nothing is lost, and one button. */
export function HeldCourseView({
  course: { visits, problem, since },
  zone,
  today,
  busy,
  onTry,
}: {
  course: HeldCourse;
  zone: string;
  today: string;
  busy: boolean;
  onTry: () => void;
}) {
  const timeAt = useTimeAt(zone);
  const tryRef = useRef<HTMLButtonElement>(null);
  useEffect(() => tryRef.current?.focus(), []);
  return (
    <>
      <Banner tone="warn">
        <b>
          {problem.kind === 'offline'
            ? `No connection since ${timeAt(since)}.`
            : 'The server gave no clear answer.'}
        </b>{' '}
        Booking waits, because another desk may book. What you chose is kept on this computer.
        {problem.code && <span className="t-caption ink-2"> Code {problem.code}</span>}
      </Banner>
      <p className="t-dense ink-2">
        Whether the {visits.length} visits were booked is not known yet. Trying again never books them twice.
      </p>
      <div>
        <Button ref={tryRef} look="primary" hint="↵" busy={busy} onClick={onTry}>
          Try again
        </Button>
      </div>
      <VisitTable visits={visits} zone={zone} today={today} />
    </>
  );
}
