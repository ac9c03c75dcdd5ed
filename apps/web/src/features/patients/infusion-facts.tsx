import { Card } from '../../design/card.js';
import { Facts } from '../../design/facts.js';
import { duration, shortDate, timeOf } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { staffName } from '../../session/roles.js';
import { appointmentName } from '../scheduling/kinds.js';
import type { PatientAppointment } from './patient-query.js';
import { useInfusionSession } from './use-infusion-session.js';

/** What happened at the latest infusion, for those who may open the chart. */
export function InfusionFacts({ visit }: { visit: PatientAppointment }) {
  const session = useInfusionSession(visit.id);
  if (!session) return null;
  const zone = visit.location.timeZone;
  const at = (instant: string | null | undefined) => instant && timeOf(Date.parse(instant), zone);
  const day = wallClock(Date.parse(session.startedAt), zone).date;
  const took = session.doseEndedAt
    ? Math.round((Date.parse(session.doseEndedAt) - Date.parse(session.startedAt)) / 60_000)
    : null;
  return (
    <Card
      title={appointmentName(visit.kind, visit.courseSession?.number)}
      aside={<span className="t-dense ink-2">{shortDate(day, wallClock(Date.now(), zone).date)}</span>}
    >
      <Facts
        of={[
          ['Dose started', `${at(session.startedAt)}, ${staffName(session.startedBy)}`],
          ['Dose ended', took === null ? 'Not yet' : `${at(session.doseEndedAt)}, after ${duration(took)}`],
          ['Completed', at(session.completedAt)],
        ]}
      />
    </Card>
  );
}
