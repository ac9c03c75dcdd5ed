import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EndCourse } from '@kapstone/courses';
import { type LocationId, newId, type Result } from '@kapstone/kernel';
import { untilSomebodyWaits } from '../../support/waiting.js';
import { minutes, startSchedule, type TestSchedule } from './schedule.js';

/** KAPSTONE_LONG repeats each race, on other times, until chance has had its chance. */
const ROUNDS = process.env.KAPSTONE_LONG ? 20 : 1;
jest.setTimeout(30_000 * ROUNDS);

const WRITERS = 32;
const SLOTS = 10;

let schedule: TestSchedule;
let patients: string[];

beforeEach(async () => {
  schedule = await startSchedule();
  patients = await schedule.addPatients(WRITERS);
});

afterEach(() => schedule?.stop());

const outcomes = (results: readonly Result<unknown, { readonly code: string }>[]) => ({
  booked: results.filter(({ ok }) => ok).length,
  refused: [...new Set(results.flatMap((result) => (result.ok ? [] : [result.refusal.code])))],
});

/** What really lies there, whoever wrote it. */
async function held() {
  const { rows } = await schedule.owner.query(
    `select (select count(*)::int from appointment) as appointments,
            (select count(*)::int from reservation) as reservations,
            (select count(*)::int from appointment_change) as changes,
            (select count(*)::int from audit_event where kind = 'WRITE' and record_type = 'appointment') as audited`,
  );
  return rows[0];
}

describe('32 writers for 10 slots', () => {
  it('of one psychiatrist: each is booked once, and everybody else is told that it is taken', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const results = await Promise.all(
        patients.map((patientId, index) =>
          schedule.book({
            kind: 'FOLLOW_UP',
            patientId,
            startsAt: minutes(24 * 60 * (round + 1) + (index % SLOTS) * 30),
          }),
        ),
      );
      expect(outcomes(results)).toEqual({ booked: SLOTS, refused: ['SLOT_TAKEN'] });
    }
    const booked = SLOTS * ROUNDS;
    expect(await held()).toEqual({
      appointments: booked,
      reservations: 2 * booked,
      changes: booked,
      audited: booked,
    });
  });

  it('of ten rooms at one time, chosen for them: all ten are filled, lane by lane', async () => {
    const { fixture } = schedule;
    for (let number = 3; number <= SLOTS; number += 1) {
      await schedule.insert('room', {
        id: newId(),
        location_id: fixture.locationId,
        name: `Infusion ${number}`,
        fit_for: ['INFUSION'],
      });
    }
    for (const [role, count] of [
      ['NURSE', 4],
      ['PSYCHIATRIST', 2],
    ] as const) {
      for (let number = 0; number < count; number += 1) {
        const id = newId();
        await schedule.insert('staff', {
          id,
          name: `${role} ${number}`,
          email: `${role}${number}@fixture.test`.toLowerCase(),
        });
        await schedule.insert('staff_role', { staff_id: id, role });
        for (let weekday = 1; weekday <= 7; weekday += 1) {
          await schedule.insert('staff_hours', {
            staff_id: id,
            location_id: fixture.locationId,
            weekday,
            starts_minute: 480,
            ends_minute: 1080,
          });
        }
      }
    }
    for (const patientId of patients) await schedule.addCourse(patientId, 24);

    for (let round = 0; round < ROUNDS; round += 1) {
      const startsAt = minutes(24 * 60 * 2 * (round + 1));
      const results = await Promise.all(
        patients.map((patientId) => schedule.book({ kind: 'INFUSION', patientId, startsAt })),
      );
      expect(outcomes(results)).toEqual({ booked: SLOTS, refused: ['SLOT_TAKEN'] });
    }
    // Five nurses with two lanes each: none is taken twice in a lane, and none is left over.
    const { rows } = await schedule.owner.query(
      `select resource_kind, count(*)::int as taken from reservation group by 1 order by 1`,
    );
    const taken = SLOTS * ROUNDS;
    expect(rows).toEqual(
      ['ATTENDING', 'PATIENT', 'ROOM', 'SUPERVISING'].map((resource_kind) => ({ resource_kind, taken })),
    );
  });

  it('one session: it is booked once, whoever asks how often', async () => {
    const course = await schedule.addCourse();
    const results = await Promise.all(
      patients.map((_, index) =>
        schedule.book({
          kind: 'PREPARATION',
          courseSessionId: course.preparation,
          startsAt: minutes(24 * 60 + (index % 8) * 60),
        }),
      ),
    );
    const { booked, refused } = outcomes(results);
    expect(booked).toBe(1);
    expect(refused).toEqual(['SESSION_ALREADY_BOOKED']);
  });
});

describe('two infusions of one patient, a day apart, at one moment', () => {
  it('one is booked, and the other is a psychiatrist’s to confirm', async () => {
    for (const patientId of patients.slice(0, 8)) {
      const { infusions } = await schedule.addCourse(patientId);
      const results = await Promise.all(
        infusions.map((courseSessionId, index) =>
          schedule.book({
            kind: 'INFUSION',
            patientId,
            courseSessionId,
            startsAt: minutes(24 * 60 * (7 * patients.indexOf(patientId) + 1 + index)),
          }),
        ),
      );
      expect(outcomes(results)).toEqual({ booked: 1, refused: ['SPACING_NEEDS_PRESCRIBER'] });
    }
  });
});

describe('a staff member who leaves while a booking of theirs is under way', () => {
  it('is booked by nobody: the booking waits, and is refused', async () => {
    const { id } = schedule.fixture.members.psychiatrist;
    const leaving = await schedule.owner.connect();
    try {
      await leaving.query('begin');
      await leaving.query('select from staff where id = $1 for update', [id]);
      await leaving.query('update staff set active = false where id = $1', [id]);
      const booking = schedule.book({ kind: 'FOLLOW_UP', startsAt: minutes(60) });
      await untilSomebodyWaits(leaving);
      await leaving.query('commit');
      const result = await booking;
      expect(result.ok ? result.value : result.refusal).toMatchObject({
        code: 'NOT_AVAILABLE',
        reasons: [{ code: 'STAFF_NOT_WORKING' }],
      });
      expect(await held()).toMatchObject({ appointments: 0, reservations: 0 });
    } finally {
      leaving.release();
    }
  });

  it('and whoever would take their place leaves too: decided anew once more, and refused', async () => {
    const second = newId();
    await schedule.insert('staff', { id: second, name: 'Zoe Second', email: 'second@fixture.test' });
    await schedule.insert('staff_role', { staff_id: second, role: 'PSYCHIATRIST' });
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      await schedule.insert('staff_hours', {
        staff_id: second,
        location_id: schedule.fixture.locationId,
        weekday,
        starts_minute: 480,
        ends_minute: 1080,
      });
    }
    const leaving = [];
    for (const id of [schedule.fixture.members.psychiatrist.id, second]) {
      const client = await schedule.owner.connect();
      await client.query('begin');
      await client.query('select from staff where id = $1 for update', [id]);
      await client.query('update staff set active = false where id = $1', [id]);
      leaving.push(client);
    }
    try {
      const booking = schedule.book({ kind: 'FOLLOW_UP', startsAt: minutes(60) });
      for (const client of leaving) {
        await untilSomebodyWaits(client);
        await client.query('commit');
      }
      const result = await booking;
      expect(result.ok ? result.value : result.refusal.code).toBe('NOT_AVAILABLE');
    } finally {
      for (const client of leaving) client.release();
    }
  });
});

describe('what ends while a visit of it is booked', () => {
  it.each([
    ['patient', 'active = false', 'PATIENT_INACTIVE'],
    ['location', 'active = false', 'NOT_AVAILABLE'],
    ['course', `status = 'ENDED'`, 'COURSE_ENDED'],
  ])('has none ahead: the booking waits for the end of the %s, and is refused', async (table, end, code) => {
    const { fixture, owner } = schedule;
    const course = await schedule.addCourse();
    const id = { patient: fixture.patientId, location: fixture.locationId, course: course.id }[table];
    const ending = await owner.connect();
    try {
      await ending.query('begin');
      await ending.query(`select from ${table} where id = $1 for update`, [id]);
      await ending.query(`update ${table} set ${end} where id = $1`, [id]);
      const booking = schedule.book({
        kind: 'PREPARATION',
        courseSessionId: course.preparation,
        startsAt: minutes(24 * 60),
      });
      await untilSomebodyWaits(ending);
      await ending.query('commit');
      expect(outcomes([await booking])).toEqual({ booked: 0, refused: [code] });
      expect(await held()).toMatchObject({ appointments: 0, reservations: 0 });
    } finally {
      ending.release();
    }
  });

  it('does not end: a course waits for the booking, and is refused', async () => {
    const course = await schedule.addCourse();
    const holder = await schedule.owner.connect();
    try {
      await holder.query('begin');
      // A booking writes its visit first, then to the audit.
      await holder.query('lock table audit_event in share mode');
      const booking = schedule.book({
        kind: 'PREPARATION',
        courseSessionId: course.preparation,
        startsAt: minutes(24 * 60),
      });
      await untilSomebodyWaits(holder);
      const ending = schedule
        .get(EndCourse)
        .execute(schedule.as('psychiatrist'), { courseId: course.id, version: 1, completed: false });
      await untilSomebodyWaits(holder, 2);
      await holder.query('commit');
      expect((await booking).ok).toBe(true);
      expect(await ending).toMatchObject({ ok: false, refusal: { code: 'COURSE_HAS_APPOINTMENTS' } });
    } finally {
      holder.release();
    }
  });
});

describe('a visit that is put beside another while the time after it is booked', () => {
  it('never has that one beside it without a word: who comes second is told that the time is taken', async () => {
    const [first, beside, after] = patients;
    const { practiceId, members } = schedule.fixture;
    const staff = [{ staffId: members.psychiatrist.id, part: 'ATTENDING' as const }];
    const visit = { kind: 'FOLLOW_UP' as const, staff };
    await schedule.book({ ...visit, patientId: first!, startsAt: minutes(60) });
    const holder = await schedule.owner.connect();
    try {
      await holder.query('begin');
      await holder.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `${practiceId}:ATTENDING:${members.psychiatrist.id}`,
      ]);
      const overbook = { reason: 'Leaves town tomorrow' };
      const early = schedule.book({ ...visit, patientId: beside!, startsAt: minutes(75), overbook });
      await untilSomebodyWaits(holder);
      const late = schedule.book({ ...visit, patientId: after!, startsAt: minutes(90) });
      await untilSomebodyWaits(holder, 2);
      await holder.query('commit');
      expect(outcomes([await early, await late])).toEqual({ booked: 1, refused: ['SLOT_TAKEN'] });
    } finally {
      holder.release();
    }
  });
});

describe('one psychiatrist at two locations', () => {
  it('is at one of them at a time, whatever part she takes; by video she is at none', async () => {
    const { fixture, owner } = schedule;
    const pier = newId<LocationId>();
    await schedule.insert('location', {
      id: pier,
      name: 'North Pier',
      time_zone: 'America/New_York',
      address: '1 Pier',
    });
    await schedule.insert('room', {
      id: newId(),
      location_id: pier,
      name: 'North 1',
      fit_for: ['INFUSION'],
    });
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      await schedule.insert('opening_hours', {
        location_id: pier,
        weekday,
        opens_minute: 480,
        closes_minute: 1080,
      });
      for (const who of ['psychiatrist', 'nurse'] as const)
        await schedule.insert('staff_hours', {
          staff_id: fixture.members[who].id,
          location_id: pier,
          weekday,
          starts_minute: 480,
          ends_minute: 1080,
        });
    }
    const [desk, video, ...others] = patients;
    for (const patientId of others) await schedule.addCourse(patientId, 24);
    for (let round = 0; round < ROUNDS; round += 1) {
      const startsAt = minutes(24 * 60 * 2 * (round + 1));
      // Infusions that she supervises at Pier, and a consultation with her at Juniper Street, at one time.
      const results = await Promise.all([
        schedule.book({ kind: 'FOLLOW_UP', patientId: desk!, startsAt }),
        ...others
          .slice(0, 3)
          .map((patientId) => schedule.book({ kind: 'INFUSION', patientId, startsAt, locationId: pier })),
      ]);
      expect(outcomes(results)).toEqual({ booked: 1, refused: ['SLOT_TAKEN'] });
      const seen = await schedule.book({ kind: 'FOLLOW_UP', patientId: video!, startsAt, virtual: true });
      // Where the consultation was quicker it has her for whole.
      expect(seen.ok).toBe(!results[0].ok);
    }
    const { rows } = await owner.query(
      `select from reservation a join reservation b on b.resource_id = a.resource_id and b.location_id <> a.location_id
         and b.starts_at < a.ends_at and b.ends_at > a.starts_at`,
    );
    expect(rows).toEqual([]);
  });

  it('is not put at both by whoever writes past every rule', async () => {
    const { fixture, owner } = schedule;
    const pier = newId<LocationId>();
    await schedule.insert('location', {
      id: pier,
      name: 'North Pier',
      time_zone: 'America/New_York',
      address: '1 Pier',
    });
    const booked = await schedule.book({ kind: 'FOLLOW_UP', startsAt: minutes(60) });
    if (!booked.ok) throw new Error(booked.refusal.code);
    const { rows } = await owner.query(
      `select location_id from reservation where resource_kind = 'ATTENDING' and appointment_id = $1`,
      [booked.value],
    );
    expect(rows).toEqual([{ location_id: fixture.locationId }]);
    await expect(
      owner.query(
        `with there as (select practice_id, appointment_id, resource_id, starts_at, ends_at from reservation where resource_kind = 'ATTENDING')
         , moved as (update appointment set location_id = '${pier}' returning id)
         insert into reservation (practice_id, appointment_id, resource_kind, resource_id, lanes, starts_at, ends_at)
         select t.practice_id, t.appointment_id, 'SUPERVISING', t.resource_id, '[1,2)', t.starts_at, t.ends_at from there t, moved`,
      ),
    ).rejects.toMatchObject({ constraint: 'ex_reservation_one_place' });
  });
});
