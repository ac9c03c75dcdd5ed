import { Injectable } from '@nestjs/common';
import {
  type Interval,
  type PatientId,
  refuse,
  type Result,
  type StaffId,
  type ZoneId,
} from '@kapstone/kernel';
import { may, Permission, type RequestContext, UnitOfWork } from '@kapstone/platform';
import {
  type AppointmentKind,
  clockTime,
  placeBeside,
  type TakenResource,
  timeFrom,
  type UnavailableReason,
} from '../domain/index.js';
import { attendedOf, findInTheWay, type InTheWay } from '../persistence/in-the-way.js';
import type { ScheduleQuery } from '../persistence/schedule-facts.js';
import type { InTheWayView, NotAvailableRefusal, SlotTakenRefusal } from './appointment-refusals.js';
import { FreeTimesReader, type FreeTimesView, type FreeTimeView } from './free-times.reader.js';
import { mayOverbook } from './may-overbook.js';

/** What could not be had, whatever others have booked. */
export interface UnfitRefusal {
  readonly code: 'NOT_AVAILABLE';
  readonly reasons: readonly UnavailableReason[];
  readonly zone: ZoneId;
}

/** A time that could not be had, as it was decided in the transaction that was rolled back. */
export type SlotRefusal =
  | { readonly code: 'SLOT_TAKEN'; readonly by: readonly TakenResource[]; readonly zone: ZoneId }
  | UnfitRefusal;

/** Two visits of one set that are in each other's way. */
export interface Collision {
  /** Whose visit it is that could not be placed. */
  readonly own: string;
  /** What the other takes of what it needs; not written anywhere. */
  readonly other: InTheWay;
}

const isSlotRefusal = <R>(refusal: SlotRefusal | R): refusal is SlotRefusal => {
  const { code } = refusal as { readonly code: string };
  return code === 'SLOT_TAKEN' || code === 'NOT_AVAILABLE';
};

const OFFERED = 3;
/** Every quarter hour of more than a week. */
const ENOUGH = 700;

function takenWords(first: InTheWayView | undefined, at: string, zone: ZoneId): string {
  // What was in the way may be gone by now.
  if (!first) return `Somebody else was quicker at ${at}.`;
  const where = first.locationName ? ` at ${first.locationName}` : '';
  if (first.heldUntil) {
    const by = first.bookedBy ? ` by ${first.bookedBy}` : '';
    return `${first.name} is held${where}${by} until ${clockTime(first.heldUntil, zone)}.`;
  }
  if (first.resource === 'PATIENT') return `${first.name} has another visit at ${at}.`;
  return where ? `${first.name} is${where} at ${at}.` : `${first.name} is taken at ${at}.`;
}

/** `Jasper Wynn's infusion`, `the infusion` to whoever may not know whose. */
const visitOf = (patientName: string | null, kind: AppointmentKind): string => {
  const what = kind.toLowerCase().replace('_', '-');
  return patientName ? `${patientName}'s ${what}` : `the ${what}`;
};

function collisionWords(
  { own, other }: Collision,
  kind: AppointmentKind,
  mayKnow: boolean,
  at: string,
): string {
  const mine = visitOf(mayKnow ? own : null, kind);
  const theirs = visitOf(mayKnow ? other.patientName : null, other.visitKind!);
  const both = `${mine.charAt(0).toUpperCase()}${mine.slice(1)} and ${theirs}`;
  return other.resource === 'PATIENT'
    ? `${both} would overlap at ${at}.`
    : `${both} would both take ${other.name} at ${at}.`;
}

/** What is in the way, as far as the caller may know it; noted as looked at. */
function seen(ctx: RequestContext, found: readonly InTheWay[]): InTheWayView[] {
  const mayKnow = may(ctx.actor, Permission.PatientRead);
  if (mayKnow) {
    const patients: PatientId[] = found.map(({ patientId }) => patientId);
    ctx.notes.look(patients, 'schedule', 'demographics');
  }
  return found.map(({ patientName, bookedBy, bookedAt, ...each }) => ({
    resource: each.resource,
    name: each.name,
    startsAt: each.startsAt,
    endsAt: each.endsAt,
    locationName: each.locationName,
    heldUntil: each.heldUntil,
    patientName: mayKnow ? patientName : null,
    bookedBy: mayKnow ? bookedBy : null,
    bookedAt: mayKnow ? bookedAt : null,
  }));
}

/** Those of a time that is taken beside whose visit it could be booked, where only staff are in the way. */
function besideWhomever(
  kind: AppointmentKind,
  by: readonly TakenResource[],
  found: readonly InTheWay[],
): StaffId[] {
  if (by.some((each) => each.kind !== 'ATTENDING')) return [];
  const isPossible = (id: string): boolean => {
    const theirs = found.filter(({ resourceId }) => resourceId === id);
    if (theirs.length === 0 || theirs.some(({ locationName }) => locationName)) return false;
    return !('bar' in placeBeside(kind, theirs.map(attendedOf)));
  };
  return by.filter(({ id }) => isPossible(id)).map(({ id }) => id as StaffId);
}

/** Tells who lost a time what is in the way, as far as they may know it, and the next free times. */
@Injectable()
export class SlotRefusals {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly freeTimes: FreeTimesReader,
  ) {}

  /** The outcome of what needed a time: where that could not be had, with what is in the way and the next free times. */
  async explained<T, R>(
    ctx: RequestContext,
    query: ScheduleQuery,
    result: Result<T, SlotRefusal | R>,
  ): Promise<Result<T, SlotTakenRefusal | NotAvailableRefusal | R>> {
    if (result.ok) return result;
    const { refusal } = result;
    return refuse(isSlotRefusal(refusal) ? await this.describe(ctx, query, refusal) : refusal);
  }

  async describe(
    ctx: RequestContext,
    query: ScheduleQuery,
    refusal: SlotRefusal,
    within: Interval | null = null,
    collision: Collision | null = null,
  ): Promise<SlotTakenRefusal | NotAvailableRefusal> {
    const { times: nextFree, binding = [] } = await (within
      ? this.nearest(ctx, query, within)
      : this.next(ctx, query));
    const order = binding.find(({ code }) => code === 'OUT_OF_COURSE_ORDER');
    const offer = within
      ? this.replacement(nextFree, query, refusal.zone)
      : this.offer(nextFree, query, refusal.zone, order);
    if (refusal.code === 'NOT_AVAILABLE') {
      const { code, reasons } = refusal;
      return { code, message: `${reasons[0]!.message} ${offer}`, reasons, nextFree };
    }
    const written = await this.uow.read(ctx, (tx) => findInTheWay(tx, refusal.by, query));
    const found = collision ? [collision.other, ...written] : written;
    const inTheWay = seen(ctx, found);
    const at = clockTime(query.firstStart, refusal.zone);
    const words = collision
      ? collisionWords(collision, query.wish.kind, may(ctx.actor, Permission.PatientRead), at)
      : takenWords(inTheWay[0], at, refusal.zone);
    return {
      code: refusal.code,
      message: `${words} ${offer}`,
      inTheWay,
      besideStaffIds: mayOverbook(ctx) ? besideWhomever(query.wish.kind, refusal.by, found) : [],
      nextFree,
    };
  }

  private next(ctx: RequestContext, query: ScheduleQuery): Promise<FreeTimesView> {
    return this.freeTimes.next(ctx, { ...query, from: query.firstStart, count: OFFERED });
  }

  /** Those in a span that come closest to the time that was asked for. */
  private async nearest(
    ctx: RequestContext,
    query: ScheduleQuery,
    { start, end }: Interval,
  ): Promise<Pick<FreeTimesView, 'times'> & Partial<FreeTimesView>> {
    if (start >= end) return { times: [] };
    const { times } = await this.freeTimes.next(ctx, { ...query, from: start, count: ENOUGH });
    const distance = ({ startsAt }: FreeTimeView): number => Math.abs(startsAt - query.firstStart);
    return {
      times: times
        .filter(({ startsAt }) => startsAt < end)
        .sort((a, b) => distance(a) - distance(b))
        .slice(0, OFFERED),
    };
  }

  private replacement([next]: readonly FreeTimeView[], { firstStart }: ScheduleQuery, zone: ZoneId): string {
    return next
      ? `Nearest that leaves the rest as it is: ${timeFrom(next.startsAt, firstStart, zone)}.`
      : 'No other time leaves the rest as it is. Plan the course again.';
  }

  private offer(
    [next]: readonly FreeTimeView[],
    { firstStart }: ScheduleQuery,
    zone: ZoneId,
    order: UnavailableReason | undefined,
  ): string {
    if (next) return `Next free: ${timeFrom(next.startsAt, firstStart, zone)}.`;
    return order
      ? `Nothing later is free: ${order.message[0]!.toLowerCase()}${order.message.slice(1)} Move that too, or first.`
      : 'Nothing is free in the next 8 weeks.';
  }
}
