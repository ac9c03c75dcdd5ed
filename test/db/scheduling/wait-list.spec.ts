import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Instant, LocationId, WaitListEntryId } from '@kapstone/kernel';
import {
  ChangeWaitListEntry,
  OfferPlace,
  PutOnWaitList,
  WaitListMatches,
  WaitListReader,
} from '@kapstone/scheduling';
import type { Who } from '../../support/fixture.js';
import { minutes, NINE, startSchedule, type TestSchedule } from './schedule.js';

let schedule: TestSchedule;
let patients: string[];

beforeAll(async () => {
  schedule = await startSchedule();
  patients = await schedule.addPatients(3);
}, 60_000);

afterAll(() => schedule?.stop());

beforeEach(async () => {
  schedule.setNow(NINE);
  await schedule.owner.query(
    `truncate wait_list_entry, appointment_change, reservation, appointment_staff, appointment, course_session, course cascade`,
  );
});

type Wanted = Partial<Parameters<PutOnWaitList['execute']>[1]>;

const putOn = (input: Wanted = {}, who: Who = 'frontDesk') =>
  schedule.get(PutOnWaitList).execute(schedule.as(who), {
    patientId: patients[0]!,
    locationId: schedule.fixture.locationId,
    kinds: ['CONSULTATION'],
    ...input,
  });

const waiting = async (input: Wanted = {}): Promise<WaitListEntryId> => {
  const result = await putOn(input);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};

const matches = (startsAt: Instant, kind: 'CONSULTATION' | 'INTEGRATION' | null = null) =>
  schedule.get(WaitListMatches).execute(schedule.as('frontDesk'), {
    locationId: schedule.fixture.locationId,
    startsAt,
    kind,
  });

const matched = async (...place: Parameters<typeof matches>): Promise<string[]> =>
  (await matches(...place)).map(({ entry }) => entry.id);

const offer = (entryId: string, version: number, startsAt: Instant) =>
  schedule
    .get(OfferPlace)
    .execute(schedule.as('frontDesk'), { entryId, version, kind: 'CONSULTATION', startsAt });

const here = () => schedule.fixture.locationId as LocationId;

const list = async () =>
  (await schedule.get(WaitListReader).at(schedule.as('frontDesk'), here())).map(({ id }) => id as string);

const statusOf = async (id: string) => {
  const { rows } = await schedule.owner.query(
    'select status, appointment_id as "appointmentId" from wait_list_entry where id = $1',
    [id],
  );
  return rows[0];
};

describe('the wait list', () => {
  it('has a patient once at a location, and again once they no longer wait', async () => {
    const id = await waiting();
    expect(await putOn()).toMatchObject({ refusal: { code: 'ALREADY_WAITING', entryId: id } });
    await schedule.get(ChangeWaitListEntry).withdraw(schedule.as('frontDesk'), { entryId: id, version: 1 });
    expect((await putOn()).ok).toBe(true);
  });

  it('puts nobody on it who is not in care', async () => {
    await schedule.owner.query('update patient set active = false where id = $1', [patients[2]]);
    expect(await putOn({ patientId: patients[2]! })).toMatchObject({ refusal: { code: 'PATIENT_INACTIVE' } });
    await schedule.owner.query('update patient set active = true where id = $1', [patients[2]]);
  });

  it('leads with whose 72 hours after a dose run out, then with who waits longest (S4)', async () => {
    const first = await waiting({ patientId: patients[1]! });
    schedule.setNow(minutes(1));
    await schedule.addCourse(patients[0]);
    const infusion = await schedule.book({
      kind: 'INFUSION',
      startsAt: minutes(60),
      patientId: patients[0]!,
    });
    expect(infusion.ok).toBe(true);
    const pressing = await waiting({ kinds: ['INTEGRATION'] });
    expect(await list()).toEqual([pressing, first]);
    const [entry] = await schedule.get(WaitListReader).at(schedule.as('frontDesk'), here());
    // The dose ends 40 minutes after the start.
    expect(entry).toMatchObject({ closesFor: 'INTEGRATION', closesAt: minutes(60 + 40 + 72 * 60) });
  });

  it('matches those for whom the time is free and right', async () => {
    const [any, mornings, busy] = [
      await waiting(),
      await waiting({ patientId: patients[1]!, hours: { from: 8 * 60, until: 11 * 60 } }),
      await waiting({ patientId: patients[2]! }),
    ];
    expect(
      (await schedule.book({ kind: 'FOLLOW_UP', startsAt: minutes(300), patientId: patients[2]! })).ok,
    ).toBe(true);
    // Ten in the morning suits all; at eleven one would be there too long, and at two another has a visit.
    expect(await matched(minutes(60))).toEqual([any, mornings, busy]);
    expect(await matched(minutes(120))).toEqual([any, busy]);
    expect(await matched(minutes(60), 'INTEGRATION')).toEqual([]);
    await expect(matched(minutes(-60))).rejects.toMatchObject({ extensions: { field: 'startsAt' } });
  });

  it('matches nobody where the staff are taken, or the session is booked', async () => {
    await waiting();
    for (const patientId of patients.slice(1)) {
      await schedule.book({ kind: 'CONSULTATION', startsAt: minutes(60), patientId });
    }
    const free = await matches(minutes(60));
    const psychiatrists = await schedule.owner.query(`select from staff_role where role = 'PSYCHIATRIST'`);
    expect(free).toHaveLength(psychiatrists.rowCount! > 2 ? 1 : 0);
  });
});

describe('an offer', () => {
  it('holds for an hour and ends by itself; the visit is booked with it in time only', async () => {
    const id = await waiting();
    expect((await offer(id, 1, minutes(180))).ok).toBe(true);
    const book = (offered: boolean) =>
      schedule.book({
        kind: 'CONSULTATION',
        startsAt: minutes(180),
        patientId: patients[0]!,
        waitList: { entryId: id, offered },
      });
    schedule.setNow(minutes(60));
    expect(await book(true)).toMatchObject({ refusal: { code: 'OFFER_EXPIRED' } });
    expect(await statusOf(id)).toMatchObject({ status: 'WAITING' });
    schedule.setNow(minutes(59));
    const booked = await book(true);
    expect(await statusOf(id)).toEqual({ status: 'BOOKED', appointmentId: booked.ok && booked.value });
    expect(await book(false)).toMatchObject({ refusal: { code: 'WAIT_OVER' } });
  });

  it('is refused where the time is taken, the entry has changed, or nobody waits any more', async () => {
    const id = await waiting();
    expect(await offer(id, 2, minutes(60))).toMatchObject({ refusal: { code: 'STALE_VERSION' } });
    await schedule.book({ kind: 'FOLLOW_UP', startsAt: minutes(60), patientId: patients[0]! });
    expect(await offer(id, 1, minutes(60))).toMatchObject({
      refusal: { code: 'SLOT_TAKEN', inTheWay: [{}, {}] },
    });
    await schedule.get(ChangeWaitListEntry).withdraw(schedule.as('frontDesk'), { entryId: id, version: 1 });
    expect(await offer(id, 2, minutes(180))).toMatchObject({ refusal: { code: 'WAIT_OVER' } });
  });

  it('is taken back while it holds, and offered again', async () => {
    const id = await waiting();
    const takeBack = (version: number) =>
      schedule.get(ChangeWaitListEntry).takeBackOffer(schedule.as('frontDesk'), { entryId: id, version });
    expect(await takeBack(1)).toMatchObject({ refusal: { code: 'OFFER_EXPIRED' } });
    await offer(id, 1, minutes(180));
    expect(await takeBack(1)).toMatchObject({ refusal: { code: 'STALE_VERSION' } });
    expect((await takeBack(2)).ok).toBe(true);
    const entry = await schedule.get(WaitListReader).byId(schedule.as('frontDesk'), id);
    expect(entry).toMatchObject({ offer: null, isOffered: false, version: 3 });
    expect((await offer(id, 3, minutes(180))).ok).toBe(true);
    schedule.setNow(minutes(60));
    expect(await takeBack(4)).toMatchObject({ refusal: { code: 'OFFER_EXPIRED' } });
    await schedule.get(ChangeWaitListEntry).withdraw(schedule.as('frontDesk'), { entryId: id, version: 4 });
    expect(await takeBack(5)).toMatchObject({ refusal: { code: 'WAIT_OVER' } });
  });

  it('ends with the wishes that it was made for', async () => {
    const id = await waiting();
    await offer(id, 1, minutes(180));
    const changed = await schedule
      .get(ChangeWaitListEntry)
      .wishes(schedule.as('frontDesk'), { entryId: id, version: 2, kinds: ['FOLLOW_UP'] });
    expect(changed.ok).toBe(true);
    const entry = await schedule.get(WaitListReader).byId(schedule.as('frontDesk'), id);
    expect(entry).toMatchObject({ kinds: ['FOLLOW_UP'], offer: null, isOffered: false, version: 3 });
  });
});

describe('a booking from the list', () => {
  it('leaves the entry as it is when the time is lost, and ends it once of two desks that book', async () => {
    const id = await waiting();
    await schedule.book({ kind: 'FOLLOW_UP', startsAt: minutes(60), patientId: patients[0]! });
    const from = (startsAt: Instant) =>
      schedule.book({
        kind: 'CONSULTATION',
        startsAt,
        patientId: patients[0]!,
        waitList: { entryId: id, offered: false },
      });
    expect(await from(minutes(60))).toMatchObject({ refusal: { code: 'SLOT_TAKEN' } });
    expect(await statusOf(id)).toMatchObject({ status: 'WAITING' });
    const both = await Promise.all([from(minutes(180)), from(minutes(300))]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'WAIT_OVER' } });
    const { rows } = await schedule.owner.query(`select from appointment where kind = 'CONSULTATION'`);
    expect(rows).toHaveLength(1);
  });

  it('ends nobody else’s wait', async () => {
    const id = await waiting({ patientId: patients[1]! });
    await expect(
      schedule.book({
        kind: 'CONSULTATION',
        startsAt: minutes(60),
        patientId: patients[0]!,
        waitList: { entryId: id, offered: false },
      }),
    ).rejects.toMatchObject({ extensions: { code: 'BAD_INPUT', field: 'waitList.entryId' } });
  });
});

describe('what cannot be waited for', () => {
  it.each<[string, Wanted]>([
    ['kinds', { kinds: [] }],
    ['weekdays', { weekdays: [8] }],
    ['weekdays', { weekdays: [] }],
    ['hours', { hours: { from: 600, until: 600 } }],
    ['firstDate', { firstDate: '2028-04-01' as never }],
    ['lastDate', { lastDate: '2027-02-28' as never }],
    ['lastDate', { firstDate: '2027-03-05' as never, lastDate: '2027-03-04' as never }],
    ['lastDate', { lastDate: '2028-04-01' as never }],
  ])('names the field %s of %p', async (field, input) => {
    await expect(putOn(input)).rejects.toMatchObject({ extensions: { code: 'BAD_INPUT', field } });
  });

  it('is a staff member who takes no such visit', async () => {
    await expect(putOn({ staffId: schedule.fixture.members.nurse.id })).rejects.toMatchObject({
      extensions: { code: 'BAD_INPUT', field: 'staffId' },
    });
  });
});
