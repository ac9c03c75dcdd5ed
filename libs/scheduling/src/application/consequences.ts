import { brokenBy, type Consequence, type CoursePlace, disorderedBy, isImpossible } from '@kapstone/courses';
import { type AppointmentId, groupBy, type PatientId, type ZoneId } from '@kapstone/kernel';
import type { PlainRefusal, ReadTx, Tx } from '@kapstone/platform';
import { isLive, type VisitState } from '../domain/index.js';
import type { AppointmentRecord } from '../persistence/appointment-record.js';
import { type SessionOfCourse, visitsAround, type VisitOfCourse } from '../persistence/visits-of-courses.js';
import { consequenceWords } from './consequence-words.js';

/** Something that a move breaks or changes. */
export interface ConsequenceView {
  readonly code: Consequence['code'] | 'NO_TIME_FOUND' | 'ROOM_CHANGES' | 'STAFF_CHANGES';
  readonly message: string;
  readonly appointmentId: AppointmentId;
  /** Whether the proposed moves put it right. */
  readonly solved: boolean;
  /** What is sent to say that it is meant; null where nobody has to. */
  readonly key: string | null;
}

/** A visit that gets another time, with how it was and how it is then. */
export interface MovedVisit {
  readonly appointment: AppointmentRecord;
  readonly after: VisitState;
}

/** What moves break in one course, with its visits where they are then. */
export interface BrokenCourse {
  readonly broken: readonly Consequence[];
  /** What of it nobody can mean. */
  readonly disordered: readonly Consequence[];
  readonly places: readonly CoursePlace[];
  readonly zone: ZoneId;
  readonly patientId: PatientId;
}

export interface ConsequencesNotAcceptedRefusal extends PlainRefusal<'CONSEQUENCES_NOT_ACCEPTED'> {
  /** All that is broken, also what was accepted. */
  readonly consequences: readonly ConsequenceView[];
}

/** The same only for what was shown: the same two visits, as many hours apart. */
const keyOf = ({ code, visitId, byId, hours }: Consequence): string =>
  [code, visitId, byId, hours ?? ''].join(':');

/** Infusions that come too close are a psychiatrist's to confirm, and nobody else's to accept (C2); an order that is none is nobody's. */
const isAcceptable = (each: Consequence): boolean =>
  each.code !== 'INFUSIONS_TOO_CLOSE' && !isImpossible(each);

export const consequenceView = (
  each: Consequence,
  { places, zone }: Pick<BrokenCourse, 'places' | 'zone'>,
  solved = false,
): ConsequenceView => ({
  code: each.code,
  message: consequenceWords(each, places, zone),
  appointmentId: each.visitId,
  solved,
  key: isAcceptable(each) ? keyOf(each) : null,
});

/** A visit of a course at the time of a state. */
export const placeOf = (
  {
    appointment: { id },
    session: { kind, number },
  }: {
    readonly appointment: Pick<AppointmentRecord, 'id'>;
    readonly session: Pick<SessionOfCourse, 'kind' | 'number'>;
  },
  { startsAt, endsAt, doseEndsAt }: VisitState,
): CoursePlace => ({ id, kind, number, startsAt, endsAt, doseEndsAt });

/** Whether a state is of the session that its visit was read with: a visit that goes to another session has no place in the other. */
const isOfItsSession = ({ appointment }: VisitOfCourse, { courseSessionId }: VisitState): boolean =>
  courseSessionId === undefined || courseSessionId === appointment.courseSessionId;

/** What moves break in the courses of the visits, whoever makes them and for whatever reason, before or after they are written. */
export async function brokenByMoves(tx: ReadTx, moved: readonly MovedVisit[]): Promise<BrokenCourse[]> {
  const changes = new Map(
    moved.flatMap((each) => (each.appointment.courseSessionId ? [[each.appointment.id, each]] : [])),
  );
  if (changes.size === 0) return [];
  const courses = groupBy(await visitsAround(tx, [...changes.keys()]), ({ session }) => session.courseId);
  return [...courses.values()].map((visits): BrokenCourse => {
    const placesAs = (stateOf: (visit: VisitOfCourse) => VisitState): CoursePlace[] =>
      visits.flatMap((visit) => {
        const state = stateOf(visit);
        return isLive(state.status) && isOfItsSession(visit, state) ? [placeOf(visit, state)] : [];
      });
    const before = placesAs(({ appointment: { id, state } }) => changes.get(id)?.appointment.state ?? state);
    const places = placesAs(({ appointment: { id, state } }) => changes.get(id)?.after ?? state);
    const { zone, patientId } = visits[0]!.appointment;
    return {
      broken: brokenBy(before, places, zone),
      disordered: disorderedBy(before, places, zone),
      places,
      zone,
      patientId,
    };
  });
}

/**
 * What moves break and nobody said was meant (S4, C2). What was said to be meant is kept in the audit.
 * @param accepted the keys of consequences that were shown.
 */
export async function unaccepted(
  tx: Tx,
  courses: readonly BrokenCourse[],
  accepted: readonly string[] | null | undefined,
): Promise<ConsequencesNotAcceptedRefusal | null> {
  const said = new Set(accepted);
  const found = courses.flatMap((course) =>
    course.broken.filter(isAcceptable).map((each) => ({ course, view: consequenceView(each, course) })),
  );
  const unsaid = found.filter(({ view: { key } }) => !said.has(key!));
  if (unsaid.length > 0) {
    return {
      code: 'CONSEQUENCES_NOT_ACCEPTED',
      message: `${unsaid.map(({ view }) => view.message).join(' ')} Confirm that it is meant, or choose another time.`,
      consequences: found.map(({ view }) => view),
    };
  }
  for (const { course, view } of found) {
    await tx.audit({
      record: 'appointment',
      recordId: view.appointmentId,
      patientId: course.patientId,
      changes: [{ field: 'acceptedConsequence', to: view.code }],
    });
  }
  return null;
}
