import { Injectable } from '@nestjs/common';
import { changeStaffVisits, type StaffVisits } from '@kapstone/identity';
import { type AppointmentId, ok, refuse, type Result, type StaffId } from '@kapstone/kernel';
import {
  parseId,
  parseWhole,
  type PlainRefusal,
  type RequestContext,
  type StaleVersionRefusal,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import { type AppointmentKind, fewerLanes, StaffPart } from '../domain/index.js';
import { publishStaffScheduleChange } from './publish-schedule-change.js';
import { lockResources } from '../persistence/appointment-writes.js';
import { changeLanes, lanesTaken } from '../persistence/lane-visits.js';

export interface SetStaffVisitsInput {
  readonly staffId: string;
  readonly version: number;
  readonly kinds?: readonly AppointmentKind[] | null;
  readonly attendingLanes?: number | null;
  readonly supervisingLanes?: number | null;
}

export interface LanesBookedRefusal extends PlainRefusal<'LANES_BOOKED'> {
  readonly appointmentIds: readonly AppointmentId[];
}

const MOST_ATTENDING = 8;
const MOST_SUPERVISING = 12;

const lanesBooked = (appointmentIds: readonly AppointmentId[], lanes: number): LanesBookedRefusal => ({
  code: 'LANES_BOOKED',
  message: `Visits with them are booked that need more than ${lanes} at once. Move or cancel what is listed first.`,
  appointmentIds,
});

/** Where only what is held is too much at once. */
const laneHeld: LanesBookedRefusal = {
  code: 'LANES_BOOKED',
  message: 'Times with them are held that need more at once. Try again when they are booked, or free again.',
  appointmentIds: [],
};

/** Says which kinds of visits a staff member takes and how many infusions at once. What is booked stays theirs. */
@Injectable()
export class SetStaffVisits {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND, BAD_INPUT naming the field */
  execute(
    ctx: RequestContext,
    input: SetStaffVisitsInput,
  ): Promise<Result<StaffId, StaleVersionRefusal | LanesBookedRefusal>> {
    const staffId = parseId<StaffId>(input.staffId, 'staff member', 'staffId');
    const lanes = (value: number | null | undefined, field: string, most: number) =>
      value == null ? undefined : parseWhole(value, field, 1, most);
    const attending = lanes(input.attendingLanes, 'attendingLanes', MOST_ATTENDING);
    const supervising = lanes(input.supervisingLanes, 'supervisingLanes', MOST_SUPERVISING);
    return this.uow.write(ctx, async (tx) => {
      // In the order of a booking: its resources, then the staff member.
      const parts = Object.values(StaffPart).map((kind) => ({ kind, resourceId: staffId }));
      await lockResources(tx, parts, []);
      return changeStaffVisits<LanesBookedRefusal>(tx, staffId, input.version, async (before) => {
        const after: StaffVisits = {
          kinds: input.kinds == null ? before.kinds : [...new Set(input.kinds)].sort(),
          attendingLanes: attending ?? before.attendingLanes,
          supervisingLanes: supervising ?? before.supervisingLanes,
        };
        const refusal =
          (await this.lower(tx, staffId, 'ATTENDING', before.attendingLanes, after.attendingLanes)) ??
          (await this.lower(tx, staffId, 'SUPERVISING', before.supervisingLanes, after.supervisingLanes));
        if (refusal) return refuse(refusal);
        await publishStaffScheduleChange(tx, staffId);
        return ok(after);
      });
    });
  }

  /** Makes room in fewer lanes; says what does not fit. */
  private async lower(
    tx: Tx,
    staffId: StaffId,
    part: StaffPart,
    before: number,
    after: number,
  ): Promise<LanesBookedRefusal | null> {
    if (after >= before) return null;
    const { visits, over } = await lanesTaken(tx, staffId, part);
    const { moved, left } = fewerLanes(visits, after, over);
    const booked = left.flatMap(({ id: { appointmentId } }) => appointmentId ?? []);
    if (left.length > 0) return booked.length > 0 ? lanesBooked([...new Set(booked)], after) : laneHeld;
    if (moved.length > 0) await changeLanes(tx, staffId, part, moved);
    return null;
  }
}
