import { createHash, randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { newId } from '@kapstone/kernel';
import type { TestApp } from './app.js';
import type { Member, Who } from './fixture.js';
import { travel } from './linked-infusion.js';

/** Monday noon at Juniper Street. */
export const NOON = '2027-03-01T12:00:00-05:00';

/** Of everybody in the scenario who has one. */
export const PASSWORD = 'seven herons over the marsh';

type Row = Record<string, unknown>;

const SECTIONS = {
  FOCUS: 'Grief.',
  WHAT_CAME_UP: 'The lake.',
  TECHNIQUES: 'Grounding.',
  RESPONSE: 'Calm.',
  SAFETY: 'No concerns.',
  HOMEWORK: 'Walk.',
  PLAN: 'Next week.',
};

const secretAndHash = () => {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: createHash('sha256').update(secret).digest() };
};

/** Cheap on purpose: what is tested with it is not the hash. */
const passwordHash = hash(PASSWORD, { memoryCost: 64, timeCost: 1 });

/** What every operation of the API can be called on. */
export type Scenario = Awaited<ReturnType<typeof loadScenario>>;

/**
 * Adds to the fixture a record for each operation, in the state that the operation needs, so that none spoils another.
 * Authors, owners and care teams are one staff member, who is to call the operations.
 */
export async function loadScenario({ owner, ...app }: TestApp, who: Who) {
  await travel({ owner, ...app }, NOON);
  const { fixture } = app;
  const { practiceId, locationId } = fixture;
  const actor = fixture.members[who];
  const now = new Date(NOON);
  const hours = (from: number): Date => new Date(now.getTime() + from * 3_600_000);
  let count = 0;

  const insert = async <R extends Row>(table: string, row: R): Promise<R> => {
    const columns = Object.keys(row);
    await owner.query(
      `insert into ${table} (practice_id, ${columns.join(', ')})
       values ($1, ${columns.map((_, i) => `$${i + 2}`).join(', ')})`,
      [practiceId, ...Object.values(row)],
    );
    return row;
  };

  // Staff.

  const colleague = async (roles: readonly string[] = ['THERAPIST'], change: Row = {}): Promise<Member> => {
    count += 1;
    const id = newId();
    const name = `Colleague ${count}`;
    const email = `colleague-${count}@scenario.test`;
    await insert('staff', { id, name, email, ...change });
    await insert('staff_credential', { staff_id: id, email, password_hash: await passwordHash });
    for (const role of roles) await insert('staff_role', { staff_id: id, role });
    const { secret, hash: secretHash } = secretAndHash();
    const sessionId = newId();
    await insert('staff_session', {
      id: sessionId,
      staff_id: id,
      secret_hash: secretHash,
      created_at: now,
      last_active_at: now,
      expires_at: hours(12),
    });
    return { id, practiceId, name, email, cookie: `kapstone_session=${secret}`, sessionId };
  };
  const { rows: held } = await owner.query<{ role: string }>(
    'select role from staff_role where practice_id = $1 and staff_id = $2',
    [practiceId, actor.id],
  );
  /** Somebody with the actor's roles, for what ends a session. */
  const standIn = () => colleague(held.map(({ role }) => role));
  const link = async (purpose: 'INVITATION' | 'RESET'): Promise<string> => {
    const { secret, hash: secretHash } = secretAndHash();
    const { id } = await colleague();
    await insert('one_time_link', {
      id: newId(),
      staff_id: id,
      purpose,
      secret_hash: secretHash,
      created_at: now,
      expires_at: hours(1),
    });
    return secret;
  };
  await insert('staff_preference', { staff_id: actor.id, default_location_id: locationId });
  await insert('calendar_feed', {
    staff_id: actor.id,
    secret_hash: secretAndHash().hash,
    created_at: now,
  });
  const accessToken = async (name: string): Promise<string> => {
    const { id } = await insert('access_token', {
      id: newId(),
      staff_id: actor.id,
      name,
      secret_hash: secretAndHash().hash,
      permissions: ['PATIENT_READ'],
      created_at: now,
      expires_at: hours(24),
    });
    return id;
  };
  const lockedOut = await standIn();
  await owner.query('update staff_session set locked_at = $2 where id = $1', [lockedOut.sessionId, now]);
  const licence = await insert('licence', {
    id: newId(),
    staff_id: fixture.members.therapist.id,
    kind: 'STATE',
    number: 'LCSW-1',
    state: 'NY',
    expires_on: '2028-01-01',
  });

  // Facility.

  const room = async (): Promise<string> => {
    count += 1;
    const fit_for = ['INFUSION', 'THERAPY'];
    return (await insert('room', { id: newId(), location_id: locationId, name: `Room ${count}`, fit_for }))
      .id;
  };
  const closure = await insert('closure', {
    id: newId(),
    location_id: fixture.otherLocationId,
    starts_on: '2027-07-05',
    ends_on: '2027-07-05',
    reason: 'Holiday',
  });
  const outOfService = await insert('room_out_of_service', {
    id: newId(),
    room_id: await room(),
    starts_at: hours(24),
    ends_at: hours(48),
    reason: 'Paint',
  });

  const exception = await insert('staff_exception', {
    id: newId(),
    staff_id: fixture.members.otherTherapist.id,
    kind: 'EXTRA_HOURS',
    location_id: fixture.otherLocationId,
    starts_at: hours(24 * 90),
    ends_at: hours(24 * 91),
  });
  const reported = await insert('staff_exception', {
    id: newId(),
    staff_id: fixture.members.otherTherapist.id,
    kind: 'TIME_OFF',
    starts_at: hours(24 * 92),
    ends_at: hours(24 * 93),
    reported: true,
  });

  // Patients and their courses.

  const joinTeam = (patientId: string, staffId = actor.id) =>
    owner.query(
      'insert into care_team (practice_id, patient_id, staff_id) values ($1, $2, $3) on conflict do nothing',
      [practiceId, patientId, staffId],
    );
  const patient = async (change: Row = {}): Promise<string> => {
    count += 1;
    const { id } = await insert('patient', {
      id: newId(),
      given_name: 'Wren',
      family_name: `Ashby${count}`,
      birth_date: '1990-05-06',
      preferred_method: 'EMAIL',
      // An insurer is billed, so that no estimate holds a visit up (G1).
      coverage: 'INSURED',
      intends_to_claim: true,
      ...change,
    });
    await joinTeam(id);
    return id;
  };
  const SELF_PAY = { coverage: 'SELF_PAY', intends_to_claim: false };
  const messageTo = (to: Row) =>
    insert('mail_message', {
      id: newId(),
      kind: 'TEST',
      recipient: actor.email,
      status: 'KEPT',
      created_at: now,
      due_at: now,
      settled_at: now,
      ...to,
    });
  const message = await messageTo({ staff_id: actor.id });
  const reminderMessage = await messageTo({ patient_id: fixture.patientId });
  await insert('visit_instructions', { kind: 'INTEGRATION', text: 'Bring water.', version: 1 });
  const course = async (patientId: string) => {
    const { id } = await insert('course', {
      id: newId(),
      patient_id: patientId,
      number: 1,
      infusion_count: 1,
      drug: 'ketamine',
      route: 'IV',
      indication: 'Depression',
      prescriber_id: fixture.members.psychiatrist.id,
      therapist_id: fixture.members.therapist.id,
    });
    const session = { course_id: id, patient_id: patientId, number: 1 };
    const infusion = await insert('course_session', { id: newId(), ...session, kind: 'INFUSION' });
    const integration = await insert('course_session', {
      id: newId(),
      ...session,
      kind: 'INTEGRATION',
      infusion_session_id: infusion.id,
    });
    return { id, infusionId: infusion.id, integrationId: integration.id };
  };
  await joinTeam(fixture.patientId);
  const member = await colleague();
  const teamPatientId = await patient();
  await joinTeam(teamPatientId, member.id);
  const glass = await insert('glass_access', {
    id: newId(),
    staff_id: fixture.members.otherTherapist.id,
    patient_id: fixture.otherPatientId,
    reason: 'Called at night in distress.',
    opened_at: hours(-3),
    closes_at: hours(-2),
  });

  // Visits, each with a patient and a room of its own.

  const visit = async (kind: string, status: string, startsIn: number, patientChange: Row = {}) => {
    const id = newId();
    const patientId = await patient(patientChange);
    const sessions = kind === 'INFUSION' || kind === 'INTEGRATION' ? await course(patientId) : null;
    const roomId = await room();
    const [startsAt, endsAt] = [hours(startsIn), hours(startsIn + 1.5)];
    const begun = ['IN_PROGRESS', 'COMPLETED'].includes(status);
    await owner.query(
      `with booked as (
         insert into appointment (practice_id, id, location_id, patient_id, course_session_id, kind, status, starts_at,
           ends_at, dose_ends_at, room_id, ride_name, ride_phone, ride_confirmed_at, checked_in_at, started_at, completed_at,
           booked_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'Theo', '(555) 010-0177', $12, $12, $13, $14, $15))
       insert into reservation (practice_id, appointment_id, resource_kind, resource_id, lanes, starts_at, ends_at)
       values ($1, $2, 'PATIENT', $4, int4range(1, null), $8, $9), ($1, $2, 'ROOM', $11, int4range(1, null), $8, $9)`,
      [
        practiceId,
        id,
        locationId,
        patientId,
        (kind === 'INFUSION' ? sessions?.infusionId : sessions?.integrationId) ?? null,
        kind,
        status,
        startsAt,
        endsAt,
        kind === 'INFUSION' ? hours(startsIn + 2 / 3) : null,
        roomId,
        status === 'BOOKED' ? null : hours(startsIn - 0.25),
        begun ? startsAt : null,
        status === 'COMPLETED' ? endsAt : null,
        hours(-24 * 30),
      ],
    );
    return { id, patientId };
  };
  const shown = await visit('CONSULTATION', 'BOOKED', 1);
  // At night.
  const fallen = (await visit('FOLLOW_UP', 'BOOKED', 14)).id;
  const attending = fixture.members.psychiatrist.id;
  await insert('reservation', {
    appointment_id: fallen,
    resource_kind: 'ATTENDING',
    resource_id: attending,
    lanes: '[1,)',
    starts_at: hours(14),
    ends_at: hours(15.5),
  });
  await insert('appointment_staff', { appointment_id: fallen, staff_id: attending, part: 'ATTENDING' });
  // Waited for what was offered and booked then.
  await insert('wait_list_entry', {
    id: newId(),
    patient_id: shown.patientId,
    location_id: locationId,
    kinds: ['FOLLOW_UP'],
    first_date: '2027-03-01',
    staff_id: fixture.members.psychiatrist.id,
    since: hours(-48),
    put_by: actor.id,
    offered_kind: 'FOLLOW_UP',
    offered_starts_at: hours(2),
    offer_expires_at: hours(1),
    offered_by: actor.id,
    status: 'BOOKED',
    ended_at: now,
    appointment_id: shown.id,
  });
  const about = { appointment_id: shown.id, patient_id: shown.patientId, starts_at: hours(1) };
  await insert('reminder', {
    id: newId(),
    ...about,
    message_id: reminderMessage.id,
    lead_hours: 24,
    created_at: now,
    secret_hash: secretAndHash().hash,
  });
  await insert('visit_reply', {
    id: newId(),
    ...about,
    kind: 'ASKED_TO_MOVE',
    at: now,
    by_staff_id: fixture.members.frontDesk.id,
  });
  await insert('reminder_opt_out', { patient_id: shown.patientId, at: now, by_staff_id: actor.id });
  const infusion = async (status: string, startsIn: number) => {
    const booked = await visit('INFUSION', status, startsIn);
    await insert('consent', {
      id: newId(),
      patient_id: booked.patientId,
      version_id: fixture.consentVersionId,
      drug: 'ketamine',
      route: 'IV',
      indication: 'Depression',
      signed_on: '2027-02-01',
      expires_on: '2028-02-01',
      recorded_at: now,
      recorded_by: actor.id,
    });
    await insert('screening', {
      id: newId(),
      patient_id: booked.patientId,
      decision: 'CLEARED',
      decided_at: hours(-24),
      decided_by: fixture.members.psychiatrist.id,
      valid_until: '2027-05-01',
    });
    if (status === 'IN_PROGRESS') {
      await insert('infusion_session', {
        id: newId(),
        appointment_id: booked.id,
        patient_id: booked.patientId,
        started_at: hours(startsIn),
        started_by: fixture.members.nurse.id,
      });
    }
    return booked.id;
  };
  const integration = async () => {
    const held = await visit('INTEGRATION', 'COMPLETED', -3);
    await insert('appointment_staff', { appointment_id: held.id, staff_id: actor.id, part: 'ATTENDING' });
    return held;
  };
  const note = async (signed: boolean): Promise<string> => {
    const session = await integration();
    const { id } = await insert('integration_note', {
      id: newId(),
      appointment_id: session.id,
      patient_id: session.patientId,
      author_id: actor.id,
      sections: SECTIONS,
      created_at: now,
      saved_at: now,
      ...(signed && {
        state: 'SIGNED',
        signed_at: now,
        signed_name: actor.name,
        content_hash: '0'.repeat(64),
      }),
    });
    return id;
  };
  const consent = await insert('consent', {
    id: newId(),
    patient_id: fixture.patientId,
    version_id: fixture.consentVersionId,
    drug: 'ketamine',
    route: 'IV',
    indication: 'Depression',
    signed_on: '2027-02-01',
    expires_on: '2028-02-01',
    recorded_at: now,
    recorded_by: actor.id,
  });

  // What only the product itself can put together: estimates, and a change that can be undone.

  const mutation = async (by: Who, name: string, input: Row, success: string): Promise<any> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const answer = await app
      .as(by)
      .ok(`mutation ($input: ${type}!) { ${name}(input: $input) { ... on ${success} { id version } } }`, {
        input,
      });
    return answer[name];
  };
  const draft = async () => {
    const patientId = await patient(SELF_PAY);
    const courseId = (await course(patientId)).id;
    const begun = await mutation('admin', 'createEstimate', { patientId, courseId }, 'Estimate');
    const change = { estimateId: begun.id, version: begun.version, diagnosisCode: 'F33.2' };
    return (await mutation('admin', 'updateEstimate', change, 'Estimate')) as { id: string; version: number };
  };
  const issued = async (): Promise<string> => {
    const { id, version } = await draft();
    await mutation('admin', 'issueEstimate', { estimateId: id, version }, 'Estimate');
    return id;
  };
  const rideVisit = await visit('FOLLOW_UP', 'BOOKED', 4);
  const ride = { name: 'Theo Cole', phone: '(555) 010-0177' };
  await mutation(
    'psychiatrist',
    'recordRide',
    { appointmentId: rideVisit.id, version: 1, ride },
    'Appointment',
  );
  const { rows: changes } = await owner.query<{ id: string }>(
    'select id from appointment_change where practice_id = $1 and appointment_id = $2',
    [practiceId, rideVisit.id],
  );
  const { rows: templates } = await owner.query<{ id: string }>(
    'select template_id as id from consent_template_version where id = $1',
    [fixture.consentVersionId],
  );
  const { rows: fees } = await owner.query<{ id: string }>(
    `select id from fee where practice_id = $1 and code = 'KAP-FUP'`,
    [practiceId],
  );
  /** Times that the actor holds for a patient of their own. */
  const hold = async (): Promise<string> => {
    const patientId = await patient();
    const { infusionId } = await course(patientId);
    const { id, expires_at } = await insert('course_hold', {
      id: newId(),
      location_id: locationId,
      patient_id: patientId,
      held_by: actor.id,
      held_at: now,
      expires_at: hours(0.25),
    });
    await insert('reservation', {
      hold_id: id,
      course_session_id: infusionId,
      resource_kind: 'PATIENT',
      resource_id: patientId,
      lanes: '[1,)',
      starts_at: hours(24 * 3),
      ends_at: hours(24 * 3 + 1),
      expires_at,
    });
    return id;
  };
  const waiting = async (offer: object = {}): Promise<string> => {
    const { id } = await insert('wait_list_entry', {
      id: newId(),
      patient_id: await patient(),
      location_id: locationId,
      kinds: ['CONSULTATION'],
      first_date: '2027-03-01',
      since: hours(-24),
      put_by: actor.id,
      ...offer,
    });
    return id;
  };
  const coursePatientId = await patient(SELF_PAY);
  const inCourse = await patient();
  const courseToBook = await course(inCourse);
  const talking = await patient();
  const courseToHold = await course(talking);

  return {
    ...fixture,
    actor,
    templateId: templates[0]!.id,
    feeId: fees[0]!.id,
    colleagues: {
      signIn: await standIn(),
      signOut: await standIn(),
      signOutEverywhere: await standIn(),
      lock: await standIn(),
      unlock: lockedOut,
      changePassword: await standIn(),
      renewed: await colleague(),
      reset: await colleague(),
      updated: await colleague(),
      visiting: await colleague(['NURSE']),
      changed: await colleague(),
      leaving: await colleague(),
      left: await colleague(['THERAPIST'], { active: false }),
      licensed: await colleague(),
      scheduled: await colleague(),
      joining: await colleague(),
      member,
    },
    links: { invitation: await link('INVITATION'), reset: await link('RESET') },
    tokens: { shown: await accessToken('Shown'), revoked: await accessToken('Revoked') },
    licenceId: licence.id,
    messageId: message.id,
    closureId: closure.id,
    exceptionId: exception.id,
    reportedId: reported.id,
    outOfServiceId: outOfService.id,
    roomToUpdateId: await room(),
    patients: {
      updated: await patient(),
      joined: await patient(),
      team: teamPatientId,
      planned: await patient(),
      waiting: await patient(),
      booked: await patient(),
      consenting: await patient(),
      screened: await patient(),
      asking: await patient(SELF_PAY),
      estimated: coursePatientId,
      inCourse,
      talking,
    },
    courses: {
      shown: (await course(await patient())).id,
      ended: (await course(await patient())).id,
      estimated: (await course(coursePatientId)).id,
      toBook: courseToBook,
      toHold: courseToHold,
    },
    holds: { toExtend: await hold(), toRelease: await hold() },
    glassId: glass.id,
    waiting: {
      shown: await waiting(),
      changed: await waiting(),
      withdrawn: await waiting(),
      offered: await waiting(),
      takenBack: await waiting({
        offered_kind: 'CONSULTATION',
        offered_starts_at: hours(48),
        offer_expires_at: hours(1),
        offered_by: actor.id,
      }),
    },
    visits: {
      shown: shown.id,
      moved: (await visit('CONSULTATION', 'BOOKED', 20)).id,
      movedTogether: (await visit('CONSULTATION', 'BOOKED', 20)).id,
      cancelled: (await visit('CONSULTATION', 'BOOKED', 21)).id,
      checkedIn: (await visit('CONSULTATION', 'BOOKED', 0.5)).id,
      started: (await visit('FOLLOW_UP', 'CHECKED_IN', 0)).id,
      completed: (await visit('FOLLOW_UP', 'IN_PROGRESS', -0.5)).id,
      missed: (await visit('CONSULTATION', 'BOOKED', -2)).id,
      ride: (await visit('FOLLOW_UP', 'BOOKED', 3)).id,
      fallen,
      overridden: (await visit('INFUSION', 'BOOKED', 48, SELF_PAY)).id,
      infusionToStart: await infusion('CHECKED_IN', 0),
      infusionToComplete: await infusion('IN_PROGRESS', -1.5),
      infusionShown: await infusion('IN_PROGRESS', -1),
      integrationToNote: (await integration()).id,
    },
    changeId: changes[0]!.id,
    consentId: consent.id,
    estimates: {
      draft: await draft(),
      toIssue: await draft(),
      toRevise: await issued(),
      toDeliver: await issued(),
    },
    notes: {
      saved: await note(false),
      signed: await note(false),
      added: await note(true),
    },
  };
}
