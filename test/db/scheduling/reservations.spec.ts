import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AppointmentId, newId } from '@kapstone/kernel';
import { minutes, startSchedule, type TestSchedule } from './schedule.js';

let schedule: TestSchedule;
let appointmentId: AppointmentId;

beforeAll(async () => {
  schedule = await startSchedule();
}, 60_000);

afterAll(() => schedule?.stop());

beforeEach(async () => {
  await schedule.owner.query(
    'truncate appointment_change, reservation, appointment_staff, appointment, course_session, course cascade',
  );
  await schedule.addCourse();
  const booked = await schedule.book({ kind: 'INFUSION', startsAt: minutes(60) });
  if (!booked.ok) throw new Error(booked.refusal.message);
  appointmentId = booked.value;
});

/** Runs statements as the app role of a practice, in one transaction. @returns the constraint or the error code that broke it */
async function broken(statements: string, practiceId = schedule.fixture.practiceId): Promise<string | null> {
  const client = await schedule.app.connect();
  try {
    await client.query(`begin; select set_config('app.practice_id', '${practiceId}', true)`);
    await client.query(statements);
    await client.query('commit');
    return null;
  } catch (error) {
    await client.query('rollback');
    const { constraint, code } = error as { constraint?: string; code: string };
    return constraint ?? code;
  } finally {
    client.release();
  }
}

describe('whichever way the write arrives', () => {
  it.each([
    [
      'a live appointment keeps its reservations',
      () => `delete from reservation where appointment_id = '${appointmentId}' and resource_kind = 'ROOM'`,
      'ck_appointment_reserved',
    ],
    [
      'and holds them as long as it lasts',
      () => `update appointment set ends_at = ends_at + interval '10 minutes' where id = '${appointmentId}'`,
      'ck_appointment_reserved',
    ],
    [
      'nobody takes part without being reserved',
      () =>
        `insert into appointment_staff (practice_id, appointment_id, staff_id, part)
         values ('${schedule.fixture.practiceId}', '${appointmentId}', '${schedule.fixture.members.therapist.id}', 'ATTENDING')`,
      'ck_appointment_reserved',
    ],
    [
      'a cancelled one holds nothing',
      () =>
        `update appointment set status = 'CANCELLED', cancelled_at = now(), cancel_reason = 'PATIENT', cancel_category = 'TIME', cancelled_late = false where id = '${appointmentId}'`,
      'ck_reservation_released',
    ],
    [
      'nobody has more lanes than theirs',
      () =>
        `with gone as (delete from reservation where appointment_id = '${appointmentId}' and resource_kind = 'ATTENDING' returning *)
         insert into reservation select practice_id, appointment_id, resource_kind, resource_id, '[3,4)', starts_at, ends_at
         from gone, pg_sleep(0)`,
      'ck_reservation_capacity',
    ],
    [
      'a room is not shared by lanes',
      () =>
        `insert into reservation (practice_id, appointment_id, resource_kind, resource_id, lanes, starts_at, ends_at)
         values ('${schedule.fixture.practiceId}', '${appointmentId}', 'ROOM', '${schedule.fixture.rooms.infusion2}', '[1,2)',
                 '2027-03-01T15:00Z', '2027-03-01T16:00Z')`,
      'ck_reservation_whole',
    ],
    [
      'nothing is taken twice',
      () =>
        `insert into reservation (practice_id, appointment_id, resource_kind, resource_id, lanes, starts_at, ends_at)
         select practice_id, appointment_id, 'ROOM', '${schedule.fixture.rooms.infusion2}', '[1,)', starts_at, ends_at
         from reservation where appointment_id = '${appointmentId}' and resource_kind = 'PATIENT';
         insert into appointment (practice_id, id, location_id, patient_id, kind, starts_at, ends_at, booked_at)
         values ('${schedule.fixture.practiceId}', '00000000-0000-7000-8000-000000000001', '${schedule.fixture.locationId}',
                 '${schedule.fixture.otherPatientId}', 'CONSULTATION', '2027-03-01T15:00Z', '2027-03-01T16:00Z', now());
         insert into reservation (practice_id, appointment_id, resource_kind, resource_id, lanes, starts_at, ends_at)
         values ('${schedule.fixture.practiceId}', '00000000-0000-7000-8000-000000000001', 'ROOM',
                 '${schedule.fixture.rooms.infusion2}', '[1,)', '2027-03-01T15:00Z', '2027-03-01T16:00Z')`,
      'ex_reservation_slot',
    ],
    [
      'a reservation is not moved, only shortened',
      () => `update reservation set starts_at = starts_at`,
      '42501',
    ],
    [
      'a session has one live appointment',
      () =>
        `insert into appointment (practice_id, id, location_id, patient_id, course_session_id, kind, starts_at, ends_at, booked_at)
         select practice_id, '${newId()}', location_id, patient_id, course_session_id, 'CONSULTATION', starts_at, ends_at, now()
         from appointment where id = '${appointmentId}'`,
      'uq_appointment_live_session',
    ],
    [
      'a session is booked for its own patient',
      () =>
        `insert into appointment (practice_id, id, location_id, patient_id, course_session_id, kind, starts_at, ends_at, booked_at)
         select practice_id, '${newId()}', '${schedule.fixture.locationId}', '${schedule.fixture.otherPatientId}', id, 'PREPARATION',
                '2027-03-01T15:00Z', '2027-03-01T16:00Z', now()
         from course_session where kind = 'PREPARATION'`,
      'fk_appointment_session',
    ],
  ])('%s', async (_name, statements, expected) => expect(await broken(statements())).toBe(expected));

  describe('beside another visit', () => {
    const ids: Record<string, AppointmentId> = {};
    const overbook = { reason: 'Leaves town tomorrow' };

    beforeEach(async () => {
      const { members, otherPatientId, insuredPatientId } = schedule.fixture;
      const staff = [{ staffId: members.psychiatrist.id, part: 'ATTENDING' as const }];
      const visit = { kind: 'FOLLOW_UP' as const, startsAt: minutes(240), staff };
      const first = await schedule.book({ ...visit, patientId: otherPatientId });
      const beside = await schedule.book({ ...visit, patientId: insuredPatientId, overbook });
      if (!first.ok || !beside.ok) throw new Error('not booked');
      Object.assign(ids, { first: first.value, beside: beside.value });
    });

    /** What a visit has of a kind of resource, put there in one place beside the lanes, in the time of another visit. */
    const put = (appointment: AppointmentId, kind: string, during: AppointmentId) =>
      `create temporary table had on commit drop as select * from reservation
         where appointment_id = '${appointment}' and resource_kind = '${kind}';
       delete from reservation where appointment_id = '${appointment}' and resource_kind = '${kind}';
       insert into reservation (practice_id, appointment_id, resource_kind, resource_id, lanes, starts_at, ends_at)
       select h.practice_id, h.appointment_id, h.resource_kind, h.resource_id, '[0,1)', r.starts_at, r.ends_at
       from had h, reservation r where r.appointment_id = '${during}' and r.resource_kind = 'PATIENT'`;

    it.each([
      ['no patient', () => put(ids['first']!, 'PATIENT', ids['beside']!), 'ck_reservation_beside'],
      ['no room', () => put(appointmentId, 'ROOM', ids['first']!), 'ck_reservation_beside'],
      [
        'nobody who supervises',
        () => put(appointmentId, 'SUPERVISING', ids['first']!),
        'ck_reservation_beside',
      ],
      ['no infusion', () => put(appointmentId, 'ATTENDING', appointmentId), 'ck_reservation_overbooked'],
      [
        'no infusion for a reason',
        () =>
          `update appointment set overbook_reason = 'Because', overbooked_by = '${schedule.fixture.members.frontDesk.id}'
           where id = '${appointmentId}'`,
        'ck_appointment_overbook_kind',
      ],
      ['no third visit', () => put(ids['first']!, 'ATTENDING', ids['beside']!), 'ex_reservation_slot'],
      [
        'none without a reason',
        () =>
          `update appointment set overbook_reason = null, overbooked_by = null where id = '${ids['beside']}'`,
        'ck_reservation_overbooked',
      ],
      [
        'none for a reason that says nothing',
        () => `update appointment set overbook_reason = 'x' where id = '${ids['beside']}'`,
        'ck_appointment_overbook_reason',
      ],
      [
        'none that nobody answers for',
        () => `update appointment set overbooked_by = null where id = '${ids['beside']}'`,
        'ck_appointment_overbooked_by',
      ],
      [
        'nothing beside an infusion',
        () =>
          `insert into reservation (practice_id, appointment_id, resource_kind, resource_id, lanes, starts_at, ends_at)
           select practice_id, '${ids['beside']}', resource_kind, resource_id, '[0,1)', starts_at, ends_at
           from reservation where appointment_id = '${appointmentId}' and resource_kind = 'ATTENDING'`,
        'ck_reservation_beside_kind',
      ],
      [
        'no infusion beside it',
        () =>
          `update reservation set lanes = '[5,6)' where appointment_id = '${ids['first']}' and resource_kind = 'ATTENDING';
           insert into reservation (practice_id, appointment_id, resource_kind, resource_id, lanes, starts_at, ends_at)
           select practice_id, '${appointmentId}', resource_kind, resource_id, '[1,2)', starts_at, ends_at
           from reservation where appointment_id = '${ids['first']}' and resource_kind = 'ATTENDING'`,
        'ck_reservation_beside_kind',
      ],
    ])('%s', async (_name, statements, expected) => expect(await broken(statements())).toBe(expected));
  });

  it('a visit of all lanes is never booked into one of them', async () => {
    const other = await schedule.book({
      kind: 'CONSULTATION',
      patientId: schedule.fixture.otherPatientId,
      startsAt: minutes(240),
    });
    if (!other.ok) throw new Error(other.refusal.message);
    expect(
      await broken(
        `create temporary table held on commit drop as select * from reservation where appointment_id = '${other.value}';
         delete from reservation where appointment_id = '${other.value}';
         insert into reservation select practice_id, appointment_id, resource_kind, resource_id,
           case resource_kind when 'ATTENDING' then int4range(1, 2) else lanes end, starts_at, ends_at from held`,
      ),
    ).toBe('ck_reservation_capacity');
  });
});

describe('row-level security', () => {
  it.each(['appointment', 'appointment_staff', 'reservation', 'appointment_change', 'appointment_kind'])(
    '%s is a colleague’s and never a stranger’s',
    async (table) => {
      const seen = async (practiceId: string) => {
        const client = await schedule.app.connect();
        try {
          await client.query(`begin; select set_config('app.practice_id', '${practiceId}', true)`);
          const { rows } = await client.query(
            `select count(*)::int as count from ${table} where practice_id = $1`,
            [schedule.fixture.practiceId],
          );
          return rows[0].count as number;
        } finally {
          await client.query('rollback');
          client.release();
        }
      };
      expect(await seen(schedule.fixture.practiceId)).toBeGreaterThan(0);
      expect(await seen(schedule.fixture.strangerPracticeId)).toBe(0);
    },
  );

  it('gives a stranger’s appointment no place here', async () => {
    expect(
      await broken(
        `update appointment set walk_in = true where id = '${appointmentId}'`,
        schedule.fixture.strangerPracticeId,
      ),
    ).toBeNull();
    const { rows } = await schedule.owner.query('select walk_in from appointment');
    expect(rows).toEqual([{ walk_in: false }]);
    expect(
      await broken(
        `insert into appointment_kind (practice_id, kind, duration_minutes)
         values ('${schedule.fixture.practiceId}', 'FOLLOW_UP', 30)`,
        schedule.fixture.strangerPracticeId,
      ),
    ).toBe('42501');
  });
});
