import { plainDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { needSentence, openItems } from '../readiness/needs.js';
import type { PatientCourse, PatientDetails } from '../patients/patient-query.js';
import type { SpanLane } from './course-lanes.js';
import { axisOf, type Axis } from './lane-axis.js';
import { consentSpans, estimateSpans } from './lane-spans.js';
import type { LaneEstimate } from './use-estimates.js';

interface Picture {
  axis: Axis;
  lanes: SpanLane[];
}

/** What is drawn of a course: the weeks that it takes, and what has to be in place for how long. */
export function lanesOf({
  course,
  patient,
  estimates,
  now,
  zone,
}: {
  course: PatientCourse;
  patient: PatientDetails;
  /** Null where the viewer may not read them. */
  estimates: readonly LaneEstimate[] | null;
  now: number;
  zone: string;
}): Picture {
  const axis = axisOf(instantsOf(course), now, zone, course.status === 'ACTIVE');
  const frame = { now, zone, from: axis.from, until: axis.to };
  const consents = patient.consents.filter(
    ({ drug, route }) => drug === course.drug && route === course.route,
  );
  const infusions = course.sessions
    .filter(({ kind }) => kind === 'INFUSION')
    .sort((a, b) => a.number - b.number)
    .map(({ number, appointment }) => ({
      number,
      startsAt: appointment ? Date.parse(appointment.startsAt) : null,
      // Of a course that is over nothing is waited for any more.
      done: course.status !== 'ACTIVE' || appointment?.status === 'COMPLETED',
    }));
  const lanes: SpanLane[] = [
    {
      name: 'Consent',
      sub: consents[0]?.version.label ?? '',
      icon: 'consent',
      spans: consentSpans(consents, infusions, frame),
      otherwise: 'None was needed',
    },
  ];
  if (estimates) {
    const own = estimates.filter(({ courseId }) => courseId === course.id || !courseId);
    const current = own.find(({ state }) => state === 'ISSUED') ?? own[0];
    lanes.push({
      name: 'Estimate',
      sub: current ? `Version ${current.number}` : '',
      icon: 'estimate',
      spans: estimateSpans(own, openEstimate(course, patient, now, zone), frame),
      otherwise:
        patient.coverage === 'INSURED' && patient.intendsToClaim
          ? 'Not needed: a plan is billed'
          : 'None yet',
    });
  }
  return { axis, lanes };
}

/** What the course's visits say about a missing estimate. */
function openEstimate(
  course: PatientCourse,
  patient: PatientDetails,
  now: number,
  zone: string,
): string | null {
  const item = patient.appointments
    .filter((visit) => visit.course?.id === course.id && visit.status === 'BOOKED')
    .flatMap((visit) => openItems(visit.readiness))
    .find((each) => each.item === 'ESTIMATE');
  return item ? needSentence(item, zone, wallClock(now, zone).date) : null;
}

/** Every instant that a course has in its lanes. */
function instantsOf(course: PatientCourse): number[] {
  return course.sessions.flatMap(({ kind, appointment }) => {
    if (!appointment) return [];
    const window = kind === 'INFUSION' && course.status === 'ACTIVE' ? appointment.integrationWindow : null;
    return [Date.parse(appointment.startsAt), ...(window ? [Date.parse(window.closesAt)] : [])];
  });
}

/** `Nov 6 – Dec 4`: the first and the last day of what is booked. */
export function datesOf(course: PatientCourse, zone: string, now: number): string | null {
  const days = course.sessions
    .flatMap(({ appointment }) =>
      appointment ? [wallClock(Date.parse(appointment.startsAt), zone).date] : [],
    )
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const today = wallClock(now, zone).date;
  return first === last ? plainDate(first, today) : `${plainDate(first, today)} – ${plainDate(last, today)}`;
}
