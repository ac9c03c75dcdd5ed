import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FutureAppointments } from '@kapstone/identity';
import {
  type AppointmentId,
  instant,
  type Instant,
  ok,
  parseInstant,
  type PatientId,
  type StaffId,
} from '@kapstone/kernel';
import { Role, UnitOfWork } from '@kapstone/platform';
import {
  AppointmentsReader,
  AppointmentSteps,
  CancelAppointment,
  ChangeAppointment,
  FindFreeTimes,
  MoveAppointment,
  publishPatientScheduleChange,
  SetStaffVisits,
  UpdateAppointmentKind,
  type UpdateAppointmentKindInput,
} from '@kapstone/scheduling';
import { minutes, NINE, startSchedule, type TestSchedule } from './schedule.js';

let schedule: TestSchedule;

beforeAll(async () => {
  schedule = await startSchedule();
}, 60_000);

afterAll(() => schedule?.stop());

beforeEach(async () => {
  schedule.setNow(NINE);
  await schedule.owner.query(
    `truncate appointment_change, reservation, appointment_staff, appointment, course_session, course, outbox cascade`,
  );
  await schedule.owner.query('delete from care_team where staff_id = $1', [
    schedule.fixture.members.otherTherapist.id,
  ]);
});

const booked = async (...input: Parameters<TestSchedule['book']>): Promise<AppointmentId> => {
  const result = await schedule.book(...input);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};

const view = async (id: AppointmentId) => schedule.get(AppointmentsReader).byId(schedule.as('frontDesk'), id);

const refusal = async (...input: Parameters<TestSchedule['book']>) => {
  const result = await schedule.book(...input);
  return result.ok ? null : result.refusal;
};

/** Sets a kind of visit as the admin does, for the rest of the file. */
const setKind = async (
  kind: UpdateAppointmentKindInput['kind'],
  change: Partial<UpdateAppointmentKindInput>,
): Promise<void> => {
  const { rows } = await schedule.owner.query<{ version: number }>(
    'select version from appointment_kind where practice_id = $1 and kind = $2',
    [schedule.fixture.practiceId, kind],
  );
  const version = rows[0]!.version;
  const set = await schedule
    .get(UpdateAppointmentKind)
    .execute(schedule.as('admin'), { ...change, kind, version });
  if (!set.ok) throw new Error(set.refusal.message);
};

const free = (input: Partial<Parameters<FindFreeTimes['execute']>[1]> = {}) =>
  schedule.get(FindFreeTimes).execute(schedule.as('frontDesk'), {
    kind: 'INFUSION',
    locationId: schedule.fixture.locationId,
    patientId: schedule.fixture.patientId,
    count: 3,
    virtual: false,
    ...input,
  });

describe('booking', () => {
  it('takes the lengths that the practice has set, the defaults until it sets others', async () => {
    await schedule.addCourse();
    const byDefault = await view(await booked({ kind: 'CONSULTATION', startsAt: minutes(60) }));
    expect(byDefault.endsAt).toBe(minutes(120));
    await setKind('INFUSION', { durationMinutes: 75, doseMinutes: 30 });
    const own = await view(await booked({ kind: 'INFUSION', startsAt: minutes(180) }));
    await setKind('INFUSION', { durationMinutes: 90, doseMinutes: 40 });
    expect([own.endsAt, own.doseEndsAt]).toEqual([minutes(255), minutes(210)]);
    expect((await view(own.id)).endsAt).toBe(minutes(255));
  });

  it('keeps the notice that the kind needs, also in the free times; a walk-in and a later time need none', async () => {
    await setKind('FOLLOW_UP', { noticeHours: 2 });
    expect(await refusal({ kind: 'FOLLOW_UP', startsAt: minutes(60) })).toMatchObject({
      code: 'NOT_AVAILABLE',
      reasons: [{ code: 'NOTICE_TOO_SHORT' }],
      nextFree: [{ startsAt: minutes(120) }, {}, {}],
    });
    const walkIn = await booked({ kind: 'FOLLOW_UP', startsAt: NINE, walkIn: true });
    const move = (startsAt: Instant) =>
      schedule.get(MoveAppointment).execute(schedule.as('frontDesk'), {
        appointmentId: walkIn,
        version: 1,
        startsAt,
        confirmSpacing: false,
      });
    expect((await move(minutes(60))).ok).toBe(true);
    await setKind('FOLLOW_UP', { noticeHours: 0 });
  });

  it('reserves what the kind needs before and after, and gives the recovery back with the visit', async () => {
    await setKind('CONSULTATION', { preparationMinutes: 10, recoveryMinutes: 30 });
    const id = await booked({ kind: 'CONSULTATION', startsAt: minutes(60) });
    const held = async () => {
      const { rows } = await schedule.owner.query<{ kind: string; starts: Date; ends: Date }>(
        `select resource_kind as kind, starts_at as starts, ends_at as ends from reservation
         where appointment_id = $1 order by resource_kind`,
        [id],
      );
      return rows.map(({ kind, starts, ends }) => [kind, (+starts - NINE) / 60_000, (+ends - NINE) / 60_000]);
    };
    expect(await held()).toEqual([
      ['ATTENDING', 50, 150],
      ['PATIENT', 60, 150],
    ]);
    schedule.setNow(minutes(90));
    const steps = schedule.get(ChangeAppointment);
    const as = schedule.as('psychiatrist');
    await steps.checkIn(as, { appointmentId: id, version: 1 }, false);
    await steps.start(as, { appointmentId: id, version: 2 });
    await steps.complete(as, { appointmentId: id, version: 3 });
    expect(await held()).toEqual([
      ['ATTENDING', 50, 90],
      ['PATIENT', 60, 90],
    ]);
    await setKind('CONSULTATION', { preparationMinutes: 0, recoveryMinutes: 0 });
  });

  it('adds the therapist to the care team, once, and audits it', async () => {
    const { fixture } = schedule;
    await schedule.addCourse(fixture.otherPatientId, 2, { therapist_id: fixture.members.otherTherapist.id });
    const session = { kind: 'PREPARATION', patientId: fixture.otherPatientId } as const;
    const id = await booked({ ...session, startsAt: minutes(60) });
    const moved = await schedule.get(MoveAppointment).execute(schedule.as('frontDesk'), {
      appointmentId: id,
      version: 1,
      startsAt: minutes(120),
      confirmSpacing: false,
    });
    expect(moved.ok).toBe(true);
    const { rows } = await schedule.owner.query(
      `select (select count(*)::int from care_team where patient_id = $1) as members,
              (select count(*)::int from audit_event where record_type = 'care team' and $1 = any (patient_ids)) as audited`,
      [fixture.otherPatientId],
    );
    expect(rows[0]).toEqual({ members: 1, audited: 1 });
  });

  it('keeps the therapist of the sessions so far, when the course names none', async () => {
    await schedule.addCourse();
    const { otherTherapist } = schedule.fixture.members;
    const staff = [{ staffId: otherTherapist.id, part: 'ATTENDING' as const }];
    await booked({ kind: 'PREPARATION', startsAt: minutes(60), staff });
    await booked({ kind: 'INFUSION', startsAt: minutes(24 * 60) });
    const integration = await view(await booked({ kind: 'INTEGRATION', startsAt: minutes(48 * 60) }));
    expect(integration.staff).toEqual([{ staffId: otherTherapist.id, part: 'ATTENDING' }]);
  });

  it('takes no room for a virtual visit, and a walk-in starts now', async () => {
    await schedule.addCourse();
    const virtual = await view(await booked({ kind: 'PREPARATION', virtual: true, startsAt: minutes(60) }));
    expect(virtual).toMatchObject({ virtual: true, roomId: null });
    const walkIn = { kind: 'CONSULTATION', walkIn: true } as const;
    expect(await view(await booked({ ...walkIn, startsAt: instant(NINE - 90_000) }))).toMatchObject({
      walkIn: true,
    });
    await expect(schedule.book({ ...walkIn, startsAt: minutes(120) })).rejects.toMatchObject({
      extensions: { code: 'BAD_INPUT', field: 'startsAt' },
    });
  });

  it('tells the boards which days look different, and the audit what was done', async () => {
    const id = await booked({ kind: 'CONSULTATION', startsAt: minutes(60) });
    await schedule.get(MoveAppointment).execute(schedule.as('frontDesk'), {
      appointmentId: id,
      version: 1,
      startsAt: minutes(25 * 60),
      confirmSpacing: false,
    });
    const { rows } = await schedule.owner.query(
      `select changes from audit_event where record_id = $1 and kind = 'WRITE' order by at`,
      [id],
    );
    expect(rows).toHaveLength(2);
    expect(rows[1].changes.map((change: { field: string }) => change.field)).toEqual(['startsAt', 'endsAt']);
    expect(rows[1].changes[0]).toMatchObject({
      from: '2027-03-01T15:00:00.000Z',
      to: '2027-03-02T15:00:00.000Z',
    });
  });

  it('is done at the hours of the location, on both sides of a clock change', async () => {
    // Clocks go forward on Sunday, March 14, 2027: eight o'clock is 13:00Z before and 12:00Z after.
    const first = { kind: 'CONSULTATION', patientId: schedule.fixture.otherPatientId } as const;
    expect(await refusal({ ...first, startsAt: parseInstant('2027-03-12T12:00:00Z') })).toMatchObject({
      reasons: [{ code: 'OUTSIDE_OPENING_HOURS' }, { code: 'STAFF_NOT_WORKING' }],
      nextFree: [{ startsAt: parseInstant('2027-03-12T13:00:00Z') }, {}, {}],
    });
    expect((await schedule.book({ ...first, startsAt: parseInstant('2027-03-12T13:00:00Z') })).ok).toBe(true);
    expect((await schedule.book({ ...first, startsAt: parseInstant('2027-03-15T12:00:00Z') })).ok).toBe(true);
    expect(await refusal({ ...first, startsAt: parseInstant('2027-03-15T21:30:00Z') })).toMatchObject({
      code: 'NOT_AVAILABLE',
    });
  });

  it('lets a nurse cover two infusions and no third', async () => {
    const patients = await schedule.addPatients(3);
    for (const patientId of patients) await schedule.addCourse(patientId);
    await schedule.insert('room', {
      id: '00000000-0000-7000-8000-00000000000a',
      location_id: schedule.fixture.locationId,
      name: 'Infusion 3',
      fit_for: ['INFUSION'],
    });
    const infusion = { kind: 'INFUSION', startsAt: minutes(60) } as const;
    await booked({ ...infusion, patientId: patients[0]! });
    await booked({ ...infusion, patientId: patients[1]!, startsAt: minutes(90) });
    const third = await refusal({ ...infusion, patientId: patients[2]! });
    expect(third).toMatchObject({ code: 'SLOT_TAKEN' });
    expect(third?.code === 'SLOT_TAKEN' && third.inTheWay.map(({ name }) => name)).toEqual([
      'Jonah Reyes',
      'Jonah Reyes',
    ]);
    await schedule.owner.query(`delete from room where name = 'Infusion 3'`);
  });
});

describe('next free times', () => {
  it('keep 48 hours between infusions', async () => {
    await schedule.addCourse();
    await booked({ kind: 'INFUSION', startsAt: minutes(60) });
    const { times } = await free();
    expect(times[0]?.startsAt).toBe(minutes(60 + 48 * 60));
  });

  it('put integrations into the 72 hours after the dose first', async () => {
    await schedule.addCourse();
    await booked({ kind: 'INFUSION', startsAt: minutes(60) });
    const { times } = await free({ kind: 'INTEGRATION', count: 20, from: minutes(72 * 60) });
    const inside = times.map(({ insideWindow }) => insideWindow);
    // The dose ends at 10:40 AM on Monday: Thursday at 10:30 is inside, at 10:45 no longer.
    expect(inside.filter(Boolean)).toHaveLength(7);
    expect(inside.indexOf(false)).toBe(7);
  });

  it('say what binds when there are none', async () => {
    await schedule.addCourse();
    await schedule.owner.query(`update room set active = false where 'INFUSION' = any (fit_for)`);
    expect(await free()).toMatchObject({
      times: [],
      binding: [{ code: 'NOBODY_FREE', message: 'No fitting room is free in the next 8 weeks.' }],
    });
    await schedule.owner.query('update room set active = true');
  });

  it('are those of a named staff member', async () => {
    const { members } = schedule.fixture;
    const named = async (staffId: string) => {
      const { times } = await free({ kind: 'PREPARATION', patientId: null, count: 1, staffId });
      return times[0]?.staff;
    };
    expect(await named(members.otherTherapist.id)).toEqual([
      { staffId: members.otherTherapist.id, part: 'ATTENDING' },
    ]);
    const { times } = await free({ patientId: null, count: 1, staffId: members.nurse.id });
    expect(times[0]?.staff).toContainEqual({ staffId: members.nurse.id, part: 'ATTENDING' });
  });
});

describe('for other libraries', () => {
  it('lists the future appointments of a staff member', async () => {
    const id = await booked({ kind: 'CONSULTATION', startsAt: minutes(60) });
    const ahead = (who: 'psychiatrist' | 'nurse') =>
      schedule
        .get(UnitOfWork)
        .read(schedule.as('admin'), (tx) =>
          schedule.get(FutureAppointments).of(tx, { staffId: schedule.fixture.members[who].id as StaffId }),
        );
    expect(await ahead('psychiatrist')).toEqual([id]);
    expect(await ahead('nurse')).toEqual([]);
    await schedule.get(CancelAppointment).execute(schedule.as('frontDesk'), {
      appointmentId: id,
      version: 1,
      reason: 'PRACTICE',
      category: 'STAFF',
    });
    expect(await ahead('psychiatrist')).toEqual([]);
  });

  it('starts and completes an infusion within another library’s transaction, with the real end of its dose', async () => {
    await schedule.addCourse();
    const id = await booked({ kind: 'INFUSION', startsAt: minutes(60) });
    const steps = schedule.get(AppointmentSteps);
    const uow = schedule.get(UnitOfWork);
    await uow.write(schedule.as('nurse'), (tx) => steps.checkIn(tx, id, 1, false));
    schedule.setNow(minutes(70));
    await uow.write(schedule.as('nurse'), (tx) => steps.startInfusion(tx, id, 2));
    expect(await view(id)).toMatchObject({
      status: 'IN_PROGRESS',
      startedAt: minutes(70),
      doseEndsAt: minutes(110),
    });
    schedule.setNow(minutes(140));
    await uow.write(schedule.as('nurse'), (tx) => steps.completeInfusion(tx, id, 3, minutes(105)));
    expect(await view(id)).toMatchObject({
      status: 'COMPLETED',
      completedAt: minutes(140),
      doseEndsAt: minutes(105),
    });
    const { times } = await free({ kind: 'INTEGRATION', count: 1 });
    expect(times[0]).toMatchObject({ startsAt: minutes(150), insideWindow: true });
  });

  it('takes back the arrival of a patient whose visit moves to another day', async () => {
    await schedule.addCourse();
    const ride = { name: 'Theo Cole', phone: '(555) 010-0177' };
    const id = await booked({ kind: 'INFUSION', startsAt: minutes(60), ride });
    const uow = schedule.get(UnitOfWork);
    await uow.write(schedule.as('nurse'), (tx) => schedule.get(AppointmentSteps).checkIn(tx, id, 1, true));
    const move = (version: number, startsAt: ReturnType<typeof minutes>) =>
      schedule.get(MoveAppointment).execute(schedule.as('frontDesk'), {
        appointmentId: id,
        version,
        startsAt,
        confirmSpacing: false,
      });
    await move(2, minutes(120));
    expect(await view(id)).toMatchObject({ status: 'CHECKED_IN', checkedInAt: NINE });
    await move(3, minutes(24 * 60));
    expect(await view(id)).toMatchObject({
      status: 'BOOKED',
      checkedInAt: null,
      ride: { ...ride, confirmedAt: null },
    });
  });

  it('announces a change of a patient to the locations that expect them', async () => {
    await booked({ kind: 'CONSULTATION', startsAt: minutes(60) });
    await booked({ kind: 'FOLLOW_UP', startsAt: minutes(24 * 60) });
    const messages: unknown[] = [];
    await schedule.get(UnitOfWork).write(schedule.as('nurse'), async (tx) => {
      const publish = tx.publish.bind(tx);
      tx.publish = (topic, payload) => {
        messages.push([topic, payload]);
        return publish(topic, payload);
      };
      await publishPatientScheduleChange(tx, schedule.fixture.patientId as PatientId);
      return ok(null);
    });
    expect(messages).toEqual([
      [
        'schedule.changed',
        {
          locationId: schedule.fixture.locationId,
          appointmentId: null,
          patientId: schedule.fixture.patientId,
          dates: ['2027-03-01', '2027-03-02'],
          by: schedule.fixture.members.nurse.id,
        },
      ],
    ]);
  });
});

describe('a psychiatrist who is not one at a console', () => {
  it('cannot confirm a short spacing through a token', async () => {
    await schedule.addCourse();
    await booked({ kind: 'INFUSION', startsAt: minutes(60) });
    const { actor } = schedule.as('psychiatrist');
    if (actor.kind !== 'staff') throw new Error('a staff member');
    const token = schedule.context({
      ...actor,
      kind: 'token',
      tokenId: 'id',
      tokenName: 'Sync',
      roles: [Role.Psychiatrist],
    });
    const { BookAppointment } = await import('@kapstone/scheduling');
    await expect(
      schedule.get(BookAppointment).execute(token, {
        kind: 'INFUSION',
        locationId: schedule.fixture.locationId,
        patientId: schedule.fixture.patientId,
        startsAt: minutes(24 * 60),
        virtual: false,
        walkIn: false,
        confirmSpacing: true,
      }),
    ).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});

describe('fewer lanes for a nurse', () => {
  it('are enough where her visits fit in another way, though one of them would find no lane as they are', async () => {
    const { fixture, owner } = schedule;
    const patients = await schedule.addPatients(4);
    await owner.query('update staff set attending_lanes = 3 where id = $1', [fixture.members.nurse.id]);
    const ids: AppointmentId[] = [];
    for (const [index, startsAt] of [30, 105, 135, 210].entries()) {
      await schedule.addCourse(patients[index]);
      ids.push(await booked({ kind: 'INFUSION', patientId: patients[index]!, startsAt: minutes(startsAt) }));
    }
    const lanes = async () => {
      const { rows } = await owner.query<{ lane: number }>(
        `select lower(lanes) as lane from reservation where resource_kind = 'ATTENDING' and resource_id = $1 order by starts_at`,
        [fixture.members.nurse.id],
      );
      return rows.map(({ lane }) => lane);
    };
    const put = (id: AppointmentId, lane: number) =>
      owner.query(
        `update reservation set lanes = int4range($2, $2 + 1) where appointment_id = $1 and resource_kind = 'ATTENDING'`,
        [id, lane],
      );
    await put(ids[2]!, 3);
    await put(ids[3]!, 1);
    const { rows } = await owner.query('select version from staff where id = $1', [fixture.members.nurse.id]);
    const set = await schedule.get(SetStaffVisits).execute(schedule.as('admin'), {
      staffId: fixture.members.nurse.id,
      version: rows[0].version,
      attendingLanes: 2,
    });
    expect(set).toMatchObject({ ok: true });
    expect(await lanes()).toEqual([1, 2, 1, 2]);
  });
});
