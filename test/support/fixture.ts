import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { newId, type PracticeId } from '@kapstone/kernel';
import { seedAppointmentKinds } from '@kapstone/scheduling';
import type { Fixture, Member, Who } from './fixture-shape.js';

export type { Fixture, Member, Who };

const STAFF: readonly (readonly [Who, string, string | null, string | null, string])[] = [
  ['admin', 'Bea Castellano', null, null, 'ADMIN'],
  ['psychiatrist', 'Lena Osei', 'Dr.', 'MD', 'PSYCHIATRIST'],
  ['therapist', 'Marcus Webb', null, 'LCSW', 'THERAPIST'],
  ['otherTherapist', 'Priya Nair', null, 'PhD', 'THERAPIST'],
  ['nurse', 'Jonah Reyes', null, 'RN', 'NURSE'],
  ['frontDesk', 'Tomas Field', null, null, 'FRONT_DESK'],
];

const STRANGERS: typeof STAFF = [
  ['strangerAdmin', 'Ada Quill', null, null, 'ADMIN'],
  ['strangerPsychiatrist', 'Noor Vance', 'Dr.', 'MD', 'PSYCHIATRIST'],
];

/** Fills an empty database. Works as its owner, past every policy: what it writes is the state before a test, not a test. */
export async function loadFixture(ownerUrl: string): Promise<Fixture> {
  const db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
  try {
    await db.query('begin');
    const insert = (table: string, row: Record<string, unknown>) =>
      db.query(
        `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row)
          .map((_, i) => `$${i + 1}`)
          .join(', ')})`,
        Object.values(row),
      );
    const members = {} as Record<Who, Member>;

    const addPractice = async (name: string): Promise<string> => {
      const id = newId<PracticeId>();
      await insert('practice', {
        id,
        name,
        time_zone: 'America/New_York',
        npi: '1234567893',
        tin: '12-3456789',
      });
      await seedAppointmentKinds(db, id);
      return id;
    };
    const addStaff = async (practice_id: string, staff: typeof STAFF, location_id: string): Promise<void> => {
      for (const [who, name, title, credentials, role] of staff) {
        const id = newId();
        const email = `${who.toLowerCase()}@fixture.test`;
        await insert('staff', { practice_id, id, name, title, credentials, email });
        await insert('staff_credential', { practice_id, staff_id: id, email });
        await insert('staff_role', { practice_id, staff_id: id, role });
        await insert('licence', {
          practice_id,
          id: newId(),
          staff_id: id,
          kind: 'NPI',
          number: '1234567893',
        });
        if (role !== 'ADMIN' && role !== 'FRONT_DESK') {
          for (let weekday = 1; weekday <= 7; weekday += 1) {
            await insert('staff_hours', {
              practice_id,
              staff_id: id,
              location_id,
              weekday,
              starts_minute: 480,
              ends_minute: 1080,
            });
          }
        }
        const secret = randomBytes(32).toString('base64url');
        const sessionId = newId();
        await insert('staff_session', {
          practice_id,
          id: sessionId,
          staff_id: id,
          secret_hash: createHash('sha256').update(secret).digest(),
          created_at: new Date(),
          // Tests set the time: whatever it is, these sessions are neither idle nor over.
          last_active_at: new Date('2100-01-01T00:00:00Z'),
          expires_at: new Date('2100-01-02T00:00:00Z'),
        });
        members[who] = {
          id,
          practiceId: practice_id,
          name,
          email,
          cookie: `kapstone_session=${secret}`,
          sessionId,
        };
      }
    };
    const addLocation = async (practice_id: string, name: string, time_zone: string): Promise<string> => {
      const id = newId();
      await insert('location', { practice_id, id, name, time_zone, address: `14 ${name}, Albany, NY 12207` });
      for (let weekday = 1; weekday <= 7; weekday += 1) {
        await insert('opening_hours', {
          practice_id,
          location_id: id,
          weekday,
          opens_minute: 480,
          closes_minute: 1080,
        });
      }
      return id;
    };
    const addRoom = async (
      practice_id: string,
      location_id: string,
      name: string,
      fit_for: string[],
    ): Promise<string> => {
      const id = newId();
      await insert('room', { practice_id, id, location_id, name, fit_for });
      return id;
    };
    const addPatient = async (
      practice_id: string,
      given_name: string,
      family_name: string,
      more: object,
    ): Promise<string> => {
      const id = newId();
      await insert('patient', {
        practice_id,
        id,
        given_name,
        family_name,
        birth_date: '1988-03-04',
        phone: '(555) 010-0148',
        preferred_method: 'TEXT',
        coverage: 'SELF_PAY',
        intends_to_claim: false,
        ...more,
      });
      return id;
    };

    const practiceId = await addPractice('Larkmoor Practice');
    const locationId = await addLocation(practiceId, 'Juniper Street', 'America/New_York');
    const otherLocationId = await addLocation(practiceId, 'Harbor', 'America/Chicago');
    await addStaff(practiceId, STAFF, locationId);
    const rooms = {
      infusion1: await addRoom(practiceId, locationId, 'Infusion 1', ['INFUSION']),
      infusion2: await addRoom(practiceId, locationId, 'Infusion 2', ['INFUSION']),
      quiet: await addRoom(practiceId, locationId, 'Quiet room', ['THERAPY']),
      harbor: await addRoom(practiceId, otherLocationId, 'Harbor room', ['INFUSION', 'THERAPY']),
    };
    const patientId = await addPatient(practiceId, 'Imani', 'Cole', {});
    const otherPatientId = await addPatient(practiceId, 'Jasper', 'Wynn', {
      birth_date: '1979-11-30',
      phone: '(555) 010-0199',
    });
    const insuredPatientId = await addPatient(practiceId, 'Rosa', 'Delgado', {
      coverage: 'INSURED',
      intends_to_claim: true,
    });
    await insert('care_team', {
      practice_id: practiceId,
      patient_id: patientId,
      staff_id: members.therapist.id,
    });

    const templateId = newId();
    const consentVersionId = newId();
    await insert('consent_template', { practice_id: practiceId, id: templateId, name: 'Infusion consent' });
    await insert('consent_template_version', {
      practice_id: practiceId,
      id: consentVersionId,
      template_id: templateId,
      number: 1,
      label: 'v1',
      change: 'MATERIAL',
      effective_on: '2020-01-01',
      body: 'Benefits. Risks. Alternatives. Off-label use. Transport. Right to stop. Costs.',
    });
    const fees: [string, string, string, number][] = [
      ['KAP-INF', 'Infusion visit, intravenous', 'INFUSION', 60_000],
      ['KAP-INT', 'Integration session', 'INTEGRATION', 18_000],
      ['KAP-PRE', 'Preparation session', 'PREPARATION', 15_000],
      ['KAP-CON', 'Consultation and screening', 'CONSULTATION', 35_000],
      ['KAP-FUP', 'Follow-up with prescriber', 'FOLLOW_UP', 15_000],
    ];
    for (const [code, description, kind, price_cents] of fees) {
      await insert('fee', { practice_id: practiceId, id: newId(), code, description, kind, price_cents });
    }

    const strangerPracticeId = await addPractice('Second Practice');
    const strangerLocationId = await addLocation(strangerPracticeId, 'Elm Row', 'America/Denver');
    await addStaff(strangerPracticeId, STRANGERS, strangerLocationId);
    const strangerPatientId = await addPatient(strangerPracticeId, 'Sable', 'Hart', {});
    await db.query('commit');
    return {
      practiceId,
      strangerPracticeId,
      members,
      locationId,
      otherLocationId,
      rooms,
      patientId,
      otherPatientId,
      insuredPatientId,
      strangerPatientId,
      strangerLocationId,
      consentVersionId,
    };
  } finally {
    await db.end();
  }
}
