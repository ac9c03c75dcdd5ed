import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, plusMinutes } from '@kapstone/kernel';
import { CourseHolds, HoldCourse } from '@kapstone/scheduling';
import type { DatabaseError } from 'pg';
import { untilSomebodyWaits } from '../../support/waiting.js';
import { minutes, NINE, startSchedule, type TestCourse, type TestSchedule } from './schedule.js';

let schedule: TestSchedule;
let course: TestCourse;

beforeAll(async () => {
  schedule = await startSchedule();
  course = await schedule.addCourse();
}, 30_000);

afterAll(() => schedule?.stop());

/** One preparation, held by the front desk. */
const hold = async (startsAt = minutes(60)) => {
  const { fixture } = schedule;
  const held = await schedule.get(HoldCourse).execute(schedule.as('frontDesk'), {
    patientId: fixture.patientId,
    locationId: fixture.locationId,
    visits: [
      {
        courseSessionId: course.preparation,
        startsAt,
        roomId: fixture.rooms.quiet,
        staff: [{ staffId: fixture.members.therapist.id, part: 'ATTENDING' }],
      },
    ],
  });
  if (!held.ok) throw new Error(held.refusal.message);
  return held.value;
};

/** What a statement of the app role breaks, in the practice of the fixture or in another. */
async function broken(statement: string, practiceId = schedule.fixture.practiceId): Promise<string> {
  const db = await schedule.app.connect();
  try {
    await db.query('begin');
    await db.query(`select set_config('app.practice_id', $1, true)`, [practiceId]);
    const { rowCount } = await db.query(statement);
    return String(rowCount);
  } catch (error) {
    const { constraint, code } = error as DatabaseError;
    return constraint ?? code!;
  } finally {
    await db.query('rollback');
    db.release();
  }
}

const reservation = (values: string) =>
  `insert into reservation (practice_id, resource_kind, resource_id, lanes, starts_at, ends_at, appointment_id, hold_id,
     course_session_id, expires_at) values ('${schedule.fixture.practiceId}', ${values})`;

describe('a hold in the database', () => {
  it('is in the way of whichever write arrives, and only of what overlaps', async () => {
    const { id, expiresAt } = await hold();
    const other = newId();
    await schedule.insert('course_hold', {
      id: other,
      location_id: schedule.fixture.locationId,
      patient_id: schedule.fixture.otherPatientId,
      held_by: schedule.fixture.members.psychiatrist.id,
      held_at: new Date(NINE),
      expires_at: new Date(expiresAt),
    });
    const room = (startsAt: string, expires = `'${new Date(expiresAt).toISOString()}'`) =>
      reservation(
        `'ROOM', '${schedule.fixture.rooms.quiet}', '[1,)', '${startsAt}', '2027-03-01T17:00Z', null, '${other}', '${course.preparation}', ${expires}`,
      );
    expect(await broken(room('2027-03-01T15:30Z'))).toBe('ex_reservation_slot');
    expect(await broken(room('2027-03-01T16:30Z'))).toBe('1');
    // What is held runs out with its hold, and belongs to a hold or to a visit.
    expect(await broken(`${room('2027-03-01T16:30Z', 'now()')}; set constraints all immediate`)).toBe(
      'fk_reservation_hold',
    );
    expect(await broken(room('2027-03-01T16:30Z', 'null'))).toBe('ck_reservation_hold');
    expect(
      await broken(
        reservation(
          `'ROOM', '${schedule.fixture.rooms.quiet}', '[1,)', '2027-03-01T18:00Z', '2027-03-01T19:00Z', null, null, null, null`,
        ),
      ),
    ).toBe('ck_reservation_owner');
    expect(await broken(`update course_hold set held_at = held_at where id = '${id}'`)).toBe('42501');
    expect(await broken(`delete from course_hold where id = '${id}'`, newId())).toBe('0');
  });

  it('is extended and ended together with what it holds', async () => {
    const { id } = await hold();
    const held = async () =>
      (await schedule.owner.query('select expires_at from reservation where hold_id = $1', [id])).rows;
    const extended = await schedule
      .get(CourseHolds)
      .extend(schedule.as('frontDesk', { now: plusMinutes(NINE, 10) }), id);
    expect(extended.ok).toBe(true);
    expect(await held()).toEqual(Array(3).fill({ expires_at: new Date(minutes(25)) }));
    await schedule.get(CourseHolds).release(schedule.as('frontDesk'), id);
    expect(await held()).toEqual([]);
  });

  it('gives way to a single booking once it has run out, whoever has cleared it or not', async () => {
    await hold(minutes(120));
    const book = () =>
      schedule.book({
        kind: 'CONSULTATION',
        patientId: schedule.fixture.otherPatientId,
        startsAt: minutes(120),
        roomId: schedule.fixture.rooms.quiet,
      });
    const refused = await book();
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'SLOT_TAKEN' } });
    schedule.setNow(minutes(15));
    expect(await book()).toMatchObject({ ok: true });
    schedule.setNow(NINE);
  });

  it('is not extended by whoever gets their turn when it has run out', async () => {
    const { id } = await hold(minutes(240));
    const before = await schedule.owner.connect();
    try {
      await before.query('begin');
      await before.query('select from course_hold where id = $1 for update', [id]);
      const extending = schedule.get(CourseHolds).extend(schedule.as('frontDesk'), id);
      await untilSomebodyWaits(before);
      schedule.setNow(minutes(16));
      await before.query('commit');
      expect(await extending).toMatchObject({ ok: false, refusal: { code: 'HOLD_EXPIRED' } });
    } finally {
      before.release();
      schedule.setNow(NINE);
    }
  });

  it('lets go of all that a session holds when that is booked at another time and place', async () => {
    const { id } = await hold(minutes(240));
    const booked = await schedule.book({
      kind: 'PREPARATION',
      courseSessionId: course.preparation,
      startsAt: minutes(24 * 60),
      virtual: true,
    });
    expect(booked).toMatchObject({ ok: true });
    const { rows } = await schedule.owner.query('select resource_kind from reservation where hold_id = $1', [
      id,
    ]);
    expect(rows).toEqual([]);
  });
});
