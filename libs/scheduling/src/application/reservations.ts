import { Injectable } from '@nestjs/common';
import { type AppointmentId, refuse, type Result } from '@kapstone/kernel';
import {
  inPractice,
  notFound,
  OneSyncRead,
  type RequestContext,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import { APPOINTMENT_KINDS, BESIDE_LANE, type ScheduleFacts } from '../domain/index.js';
import { lockResources } from '../persistence/appointment-writes.js';
import {
  otherInfusionStarts,
  readScheduleFacts,
  scheduleFactsIn,
  type ScheduleQuery,
  visitsBeside,
} from '../persistence/schedule-facts.js';
import { isLostRace, unlessLost } from './lost-races.js';
import type { SlotRefusal } from './slot-refusals.js';

/** Everything that a visit decided on these facts might take. */
const resourcesOf = ({ patient, rooms, staff }: ScheduleFacts) => [
  ...(patient ? [{ kind: 'PATIENT' as const, resourceId: patient.id }] : []),
  ...rooms.map(({ id }) => ({ kind: 'ROOM' as const, resourceId: id })),
  ...staff.flatMap(({ id }) => [
    { kind: 'ATTENDING' as const, resourceId: id },
    { kind: 'SUPERVISING' as const, resourceId: id },
  ]),
];

/** Who leaves the practice waits for no lock of ours: so often is decided anew at most. */
const MOST_ATTEMPTS = 4;

/** Another infusion of the patient was reserved meanwhile: 48 hours between two are no double booking, and no constraint's. */
class SpacingLost extends Error {}

/** @throws SpacingLost when the infusions of the patient are not those that the spacing was judged by. */
async function checkSpacing(
  tx: Tx,
  { patientId }: ScheduleQuery,
  { infusionStarts }: ScheduleFacts,
  reserved: AppointmentId,
): Promise<void> {
  const starts = patientId ? await otherInfusionStarts(tx, patientId, reserved) : [];
  const known = new Set(infusionStarts);
  if (!starts.every((startsAt) => known.has(startsAt))) throw new SpacingLost();
}

/** Somebody was put beside a visit of the staff member meanwhile: who is beside the lanes meets no constraint of those in them. */
class BesideLost extends Error {}

/** @throws BesideLost when others are beside the visit than those who were known when it was decided. */
async function checkBeside(tx: Tx, { staff }: ScheduleFacts, reserved: AppointmentId): Promise<void> {
  for (const { staffId, startsAt } of await visitsBeside(tx, reserved)) {
    const taken = staff.find(({ id }) => id === staffId)?.taken.ATTENDING ?? [];
    if (!taken.some(({ lane, start }) => lane === BESIDE_LANE && start === startsAt)) throw new BesideLost();
  }
}

/** Runs what decides on facts and then reserves, so that of any number of writers none gets what another has. */
@Injectable()
export class Reservations {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly oneSync: OneSyncRead,
  ) {}

  /**
   * First on facts read without waiting for anybody: the locks are taken with the rows themselves, and the exclusion constraint
   * is the judge; for the spacing of infusions and for who is beside the lanes, what is read again once they are locked. Who loses that race decides
   * anew, on facts read while holding the locks of all that could be chosen: then no other booking can come in between, and
   * what is refused is really taken.
   * @returns the refusal SLOT_TAKEN, by nothing that could be named, for whoever loses time after time.
   * @throws NOT_FOUND for a location that the practice does not have.
   */
  async reserve<R extends { readonly code: string }>(
    ctx: RequestContext,
    query: ScheduleQuery,
    work: (tx: Tx, facts: ScheduleFacts) => Promise<Result<AppointmentId, R>>,
  ): Promise<Result<AppointmentId, R | SlotRefusal>> {
    const facts = await readScheduleFacts(this.oneSync, inPractice(ctx), query);
    if (!facts) throw notFound('location', 'locationId');
    try {
      return await this.uow.write(ctx, async (tx) => {
        const done = await work(tx, facts);
        const { kind } = query.wish;
        if (done.ok && kind === 'INFUSION') await checkSpacing(tx, query, facts, done.value);
        if (done.ok && APPOINTMENT_KINDS[kind].mayBeOverbooked) await checkBeside(tx, facts, done.value);
        return done;
      });
    } catch (error) {
      const isDecidedAnew = error instanceof SpacingLost || error instanceof BesideLost || isLostRace(error);
      if (!isDecidedAnew) throw error;
    }
    for (let attempt = 2; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const done = await unlessLost(() => this.holdingLocks(ctx, query, facts, work));
      if (done) return done;
    }
    return refuse({ code: 'SLOT_TAKEN', by: [], zone: facts.location.zone });
  }

  private holdingLocks<R extends { readonly code: string }>(
    ctx: RequestContext,
    query: ScheduleQuery,
    facts: ScheduleFacts,
    work: (tx: Tx, facts: ScheduleFacts) => Promise<Result<AppointmentId, R>>,
  ): Promise<Result<AppointmentId, R>> {
    return this.uow.write(ctx, async (tx) => {
      await lockResources(tx, resourcesOf(facts), [query.patientId]);
      const fresh = await scheduleFactsIn(tx, query);
      if (!fresh) throw notFound('location', 'locationId');
      return work(tx, fresh);
    });
  }
}
