import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditModule } from '@kapstone/audit';
import {
  AddClosure,
  AddOutOfService,
  AddStaffException,
  CreateRoom,
  FacilityModule,
  UpdateRoom,
} from '@kapstone/facility';
import { DAY_MS, HOUR_MS, instant, localDate, toIso } from '@kapstone/kernel';
import { UnitOfWork } from '@kapstone/platform';
import { startLibrary, type TestLibrary } from '../../support/library.js';
import { untilSomebodyWaits } from '../../support/waiting.js';

let library: TestLibrary;

beforeAll(async () => {
  library = await startLibrary([AuditModule, FacilityModule]);
});

afterAll(() => library.stop());

describe('the rows of a facility', () => {
  it('are seen by a colleague and not by a stranger', async () => {
    const counts = (who: 'nurse' | 'strangerPsychiatrist') =>
      library.get(UnitOfWork).read(library.as(who), async (tx) => {
        const [row] = await tx.query(
          `select (select count(*)::int from practice) as practices, (select count(*)::int from location) as locations,
                  (select count(*)::int from room) as rooms, (select count(*)::int from opening_hours) as hours`,
        );
        return row;
      });
    expect(await counts('nurse')).toEqual({ practices: 1, locations: 2, rooms: 4, hours: 14 });
    expect(await counts('strangerPsychiatrist')).toEqual({ practices: 1, locations: 1, rooms: 0, hours: 7 });
  });

  it('cannot be hung on a stranger’s location, nor does the answer tell that it exists', async () => {
    const input = { name: 'Room', fitFor: ['THERAPY'] as const, turnoverMinutes: 15 };
    for (const locationId of [library.fixture.strangerLocationId, library.fixture.patientId]) {
      await expect(
        library.get(CreateRoom).execute(library.as('admin'), { ...input, locationId }),
      ).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND', field: 'locationId' } });
    }
  });

  it('have names of their own, and the audit hears who was refused one', async () => {
    const input = { name: 'Attic', fitFor: ['THERAPY'] as const, turnoverMinutes: 15 };
    const { locationId, rooms } = library.fixture;
    const [first, creating, renaming] = [library.as('admin'), library.as('admin'), library.as('admin')];
    await library.get(CreateRoom).execute(first, { ...input, locationId });
    await library.get(CreateRoom).execute(creating, { ...input, locationId });
    await library.get(UpdateRoom).execute(renaming, { roomId: rooms.quiet, version: 1, name: input.name });
    expect(first.notes.refusals).toEqual([]);
    for (const { notes } of [creating, renaming]) {
      expect(notes.refusals).toEqual([{ code: 'DUPLICATE_NAME' }]);
    }
  });

  it('are changed by one of many who start from the same version', async () => {
    const changes = await Promise.all(
      [1, 2, 3, 4].map((minutes) =>
        library.get(UpdateRoom).execute(library.as('admin'), {
          roomId: library.fixture.rooms.quiet,
          version: 1,
          turnoverMinutes: minutes,
        }),
      ),
    );
    expect(changes.filter(({ ok }) => ok)).toHaveLength(1);
    const { rows } = await library.owner.query(
      `select changes from audit_event where record_type = 'room' and record_id = $1`,
      [library.fixture.rooms.quiet],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].changes).toEqual([expect.objectContaining({ field: 'turnoverMinutes', from: '15' })]);
  });
});

describe('of two at one moment the second is refused', () => {
  const twice = async (table: string, id: string, enter: (at: number) => Promise<unknown>): Promise<void> => {
    const holder = await library.owner.connect();
    try {
      await holder.query('begin');
      await holder.query(`select from ${table} where id = $1 for update`, [id]);
      const both = Promise.allSettled([enter(0), enter(1)]);
      await untilSomebodyWaits(holder, 2);
      await holder.query('commit');
      const [lost, ...more] = (await both).filter(({ status }) => status === 'rejected');
      expect(lost).toMatchObject({ reason: { extensions: { code: 'BAD_INPUT' } } });
      expect(more).toEqual([]);
    } finally {
      holder.release();
    }
  };
  const startsAt = (at: number) => instant(library.now() + DAY_MS + at * HOUR_MS);

  it('of extra hours of one person at two locations', async () => {
    const { locationId, otherLocationId, members } = library.fixture;
    const staffId = members.nurse.id;
    await twice('staff', staffId, (at) =>
      library.get(AddStaffException).execute(library.as('admin'), {
        staffId,
        kind: 'EXTRA_HOURS',
        locationId: [locationId, otherLocationId][at]!,
        startsAt: startsAt(at),
        endsAt: startsAt(at + 2),
      }),
    );
  });

  it('of one closure', async () => {
    const { locationId } = library.fixture;
    const day = localDate(toIso(startsAt(0)).slice(0, 10));
    await twice('location', locationId, () =>
      library
        .get(AddClosure)
        .execute(library.as('admin'), { locationId, startsOn: day, endsOn: day, reason: 'Inventory' }),
    );
  });

  it('of one time out of service', async () => {
    const { quiet } = library.fixture.rooms;
    const time = { startsAt: startsAt(0), endsAt: startsAt(2) };
    await twice('room', quiet, () =>
      library.get(AddOutOfService).execute(library.as('admin'), { roomId: quiet, ...time, reason: 'Repair' }),
    );
  });
});
