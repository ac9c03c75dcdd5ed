import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result, type WaitListEntryId } from '@kapstone/kernel';
import {
  notFound,
  parseId,
  type PlainRefusal,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import { holds } from '../domain/index.js';
import {
  changeWaiting,
  findWaiting,
  type WaitListChange,
  type WaitListRecord,
} from '../persistence/wait-list-entries.js';
import { checkStaffWaitedFor, noCourseFor, parseWaitedFor, type WaitedForInput } from './waited-for.js';
import {
  nothingOffered,
  type OfferExpiredRefusal,
  waitOver,
  type WaitOverRefusal,
} from './wait-list-refusals.js';

/** Which entry, as it was seen. */
export interface SeenWaitListEntry {
  readonly entryId: string;
  readonly version: number;
}

export type ChangeWaitListRefusal = StaleVersionRefusal | WaitOverRefusal;

export type TakeBackOfferRefusal = ChangeWaitListRefusal | OfferExpiredRefusal;

export type ChangeWishesRefusal = ChangeWaitListRefusal | PlainRefusal<'NO_COURSE_SESSION'>;

/** Changes what somebody waits for, takes back what they were offered, or takes them off the list. */
@Injectable()
export class ChangeWaitListEntry {
  constructor(private readonly uow: UnitOfWork) {}

  /** What was offered is offered no longer. @throws BAD_INPUT, NOT_FOUND naming the field */
  wishes(
    ctx: RequestContext,
    input: SeenWaitListEntry & WaitedForInput,
  ): Promise<Result<WaitListEntryId, ChangeWishesRefusal>> {
    return this.change(ctx, input, async (tx, { patientId, zone, firstDate }) => {
      const waitedFor = parseWaitedFor(input, zone, ctx.now, firstDate);
      const noCourse = await noCourseFor(tx, patientId, waitedFor);
      if (noCourse) return refuse(noCourse);
      await checkStaffWaitedFor(tx, waitedFor);
      return ok({ to: 'WISHES', waitedFor });
    });
  }

  /** @throws NOT_FOUND */
  withdraw(
    ctx: RequestContext,
    seen: SeenWaitListEntry,
  ): Promise<Result<WaitListEntryId, ChangeWaitListRefusal>> {
    return this.change(ctx, seen, () => Promise.resolve(ok({ to: 'WITHDRAWN' })));
  }

  /** What was offered by mistake: they wait as before. @throws NOT_FOUND */
  takeBackOffer(
    ctx: RequestContext,
    seen: SeenWaitListEntry,
  ): Promise<Result<WaitListEntryId, TakeBackOfferRefusal>> {
    return this.change<OfferExpiredRefusal>(ctx, seen, (_tx, { offer }) =>
      Promise.resolve(
        offer && holds(offer, ctx.now) ? ok({ to: 'OFFER_TAKEN_BACK' } as const) : refuse(nothingOffered),
      ),
    );
  }

  private change<R extends { readonly code: string }>(
    ctx: RequestContext,
    { entryId, version }: SeenWaitListEntry,
    decide: (tx: Tx, entry: WaitListRecord) => Promise<Result<WaitListChange, R>>,
  ): Promise<Result<WaitListEntryId, ChangeWaitListRefusal | R>> {
    const id = parseId<WaitListEntryId>(entryId, 'wait list entry', 'entryId');
    return this.uow.write<WaitListEntryId, ChangeWaitListRefusal | R>(ctx, async (tx) => {
      const entry = await findWaiting(tx, id);
      if (!entry) throw notFound('wait list entry', 'entryId');
      const over = waitOver(entry);
      if (over) return refuse(over);
      if (entry.version !== version) return refuse(staleVersion('wait list entry', entry.version));
      const change = await decide(tx, entry);
      if (!change.ok) return change;
      const changed = await changeWaiting(tx, entry, change.value);
      return changed ? ok(id) : refuse(staleVersion('wait list entry', version + 1));
    });
  }
}
