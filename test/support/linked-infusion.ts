import type { TestApp } from './app.js';
import { bookVisit } from './visits.js';

/** Monday morning at Juniper Street. */
export const MORNING = '2027-03-01T09:00:00-05:00';

/** Moves the product's clock, and the consoles with it: nobody's session was idle meanwhile. */
export async function travel(app: TestApp, at: string): Promise<void> {
  await app.owner.query(
    `update staff_session set last_active_at = $1::timestamptz, expires_at = $1::timestamptz + interval '12 hours'`,
    [at],
  );
  app.setNow(at);
}

/** A course and one booked visit of it. */
export interface Booked {
  readonly courseId: string;
  readonly appointmentId: string;
  readonly version: number;
}

/** A course of a patient and its first infusion at 10:00 AM, with a ride home named. */
export async function bookInfusion(
  app: TestApp,
  patientId = app.fixture.patientId,
  startsAt = '2027-03-01T10:00:00-05:00',
): Promise<Booked> {
  const { psychiatrist, therapist } = app.fixture.members;
  const { createCourse } = await app
    .as('psychiatrist')
    .ok(
      `mutation Plan($input: CreateCourseInput!) { createCourse(input: $input) { ... on Course { id } } }`,
      {
        input: {
          patientId,
          infusionCount: 2,
          indication: 'Treatment-resistant depression',
          prescriberId: psychiatrist.id,
          therapistId: therapist.id,
        },
      },
    );
  const ride = { name: 'Theo Cole', phone: '(555) 010-0177' };
  const { id, version } = await bookVisit(app, { kind: 'INFUSION', patientId, startsAt, ride });
  return { courseId: createCourse.id, appointmentId: id, version };
}

/** A consent as the nurse records it. */
export async function recordConsent(app: TestApp, input: Record<string, unknown> = {}): Promise<any> {
  const { recordConsent: recorded } = await app.as('nurse').ok(
    `mutation Sign($input: RecordConsentInput!) { recordConsent(input: $input) {
       __typename ... on Refusal { code message }
       ... on Consent { id signedOn expiresOn withdrawnAt standing indication version { id label current } recordedBy { name } } } }`,
    {
      input: {
        patientId: app.fixture.patientId,
        versionId: app.fixture.consentVersionId,
        indication: 'Treatment-resistant depression',
        signedOn: '2027-02-20',
        ...input,
      },
    },
  );
  return recorded;
}

/** A decision as the psychiatrist records it. */
export async function recordScreening(
  app: TestApp,
  decision = 'CLEARED',
  patientId = app.fixture.patientId,
): Promise<any> {
  const { recordScreening: recorded } = await app.as('psychiatrist').ok(
    `mutation Screen($input: RecordScreeningInput!) { recordScreening(input: $input) {
       id decision decidedAt validUntil reason decidedBy { name } } }`,
    { input: { patientId, decision, reason: 'Two adequate trials failed; no contraindication.' } },
  );
  return recorded;
}

/** Checks a patient in as the front desk, of an infusion with the ride home confirmed. @returns the appointment's version */
export async function checkIn(
  app: TestApp,
  appointmentId: string,
  version: number,
  rideConfirmed = true,
): Promise<number> {
  const { checkInAppointment } = await app.as('frontDesk').ok(
    `mutation CheckIn($input: CheckInInput!) { checkInAppointment(input: $input) {
       ... on Appointment { version } ... on Refusal { message } } }`,
    { input: { appointmentId, version, rideConfirmed } },
  );
  if (!checkInAppointment.version) throw new Error(JSON.stringify(checkInAppointment));
  return checkInAppointment.version;
}

/** Starts an infusion as the nurse. */
export async function startInfusion(
  app: TestApp,
  appointmentId: string,
  version: number,
  more: Record<string, unknown> = {},
): Promise<any> {
  const { startInfusion: started } = await app.as('nurse').ok(
    `mutation Start($input: StartInfusionInput!) { startInfusion(input: $input) {
       __typename ... on Appointment { id version status startedAt doseEndsAt }
       ... on Refusal { code message } ... on NotReady { missing { item category fixedBy } }
       ... on WrongStatus { status } ... on StaleVersion { currentVersion } } }`,
    { input: { appointmentId, version, ...more } },
  );
  return started;
}
