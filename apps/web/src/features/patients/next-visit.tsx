import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../design/button.js';
import { dayAndTime, inSentence } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { useEstimates } from '../courses/use-estimates.js';
import { ReadinessArch, ReadinessPanel } from '../readiness/readiness-panel.js';
import { useItemAction } from '../readiness/use-item-action.js';
import { appointmentName } from '../scheduling/kinds.js';
import type { VisitTask } from '../scheduling/visit-panel.js';
import { metFact } from './met-facts.js';
import type { PatientAppointment, PatientDetails } from './patient-query.js';

/** What the next visit still needs: who, what, by when. Where the next steps are listed by person, the arch alone. */
export function NextVisit({
  patient,
  visit,
  archOnly,
  onOpen,
}: {
  patient: PatientDetails;
  visit: PatientAppointment;
  archOnly: boolean;
  onOpen: (id: string, task?: VisitTask) => void;
}) {
  const navigate = useNavigate();
  const estimates = useEstimates(patient.id);
  const zone = visit.location.timeZone;
  const today = wallClock(Date.now(), zone).date;
  const action = useItemAction({
    visit: { id: visit.id, patient },
    onRide: () => onOpen(visit.id, 'ride'),
    onMove: () => onOpen(visit.id, 'move'),
    onBook: (id) => void navigate({ to: '/day', search: { book: id } }),
  });
  return (
    <section aria-label="Next visit">
      <h2 className="t-panel">
        {appointmentName(visit.kind, visit.courseSession?.number)},{' '}
        {inSentence(dayAndTime(Date.parse(visit.startsAt), zone, today))}
      </h2>
      {archOnly ? (
        <ReadinessArch readiness={visit.readiness} />
      ) : (
        <ReadinessPanel
          readiness={visit.readiness}
          zone={zone}
          today={today}
          action={action}
          fact={(item) => metFact(item, visit, estimates, today)}
        />
      )}
      <Button size="s" onClick={() => onOpen(visit.id)}>
        Open visit
      </Button>
    </section>
  );
}
