import { Injectable } from '@nestjs/common';
import { type Instant, ok, refuse, type Result, type WaitListEntryId } from '@kapstone/kernel';
import {
  badInput,
  notFound,
  parseId,
  type RequestContext,
  staleVersion,
  UnitOfWork,
} from '@kapstone/platform';
import { type AppointmentKind, offerExpiry } from '../domain/index.js';
import { scheduleFactsIn } from '../persistence/schedule-facts.js';
import { changeWaiting, findWaiting } from '../persistence/wait-list-entries.js';
import type { NotAvailableRefusal, SlotTakenRefusal } from './appointment-refusals.js';
import type { ChangeWaitListRefusal, SeenWaitListEntry } from './change-wait-list-entry.js';
import { courseRefusal, type CourseRefusal } from './course-refusal.js';
import { decideSlot, type SpacingRefusal } from './slot-decision.js';
import { type SlotRefusal, SlotRefusals } from './slot-refusals.js';
import { checkReach, checkStart } from './visit-input.js';
import { placeQuery } from './wait-list-matches.js';
import { waitOver } from './wait-list-refusals.js';

export interface OfferPlaceInput extends SeenWaitListEntry {
  readonly kind: AppointmentKind;
  readonly startsAt: Instant;
}

type OtherRefusal = ChangeWaitListRefusal | CourseRefusal | SpacingRefusal;

export type OfferPlaceRefusal = SlotTakenRefusal | NotAvailableRefusal | OtherRefusal;

/**
 * Offers a free time to somebody who waits, for an hour, or for as long as it may still be booked. It takes nothing: whoever books
 * first has the time. A new offer takes the place of the one before.
 */
@Injectable()
export class OfferPlace {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly slotRefusals: SlotRefusals,
  ) {}

  /** @throws BAD_INPUT, NOT_FOUND naming the field */
  async execute(
    ctx: RequestContext,
    input: OfferPlaceInput,
  ): Promise<Result<WaitListEntryId, OfferPlaceRefusal>> {
    const id = parseId<WaitListEntryId>(input.entryId, 'wait list entry', 'entryId');
    const { kind, startsAt } = input;
    checkReach(startsAt, ctx.now);
    checkStart(startsAt, false, ctx.now);
    const entry = await this.uow.read(ctx, (tx) => findWaiting(tx, id));
    if (!entry) throw notFound('wait list entry', 'entryId');
    const over = waitOver(entry);
    if (over) return refuse(over);
    if (entry.version !== input.version) return refuse(staleVersion('wait list entry', entry.version));
    if (!entry.kinds.includes(kind)) throw badInput('kind', 'The patient waits for no such visit.');
    const query = placeQuery(entry, kind, startsAt);
    const result = await this.uow.write<WaitListEntryId, SlotRefusal | OtherRefusal>(ctx, async (tx) => {
      const facts = await scheduleFactsIn(tx, query);
      if (!facts) throw notFound('location', 'locationId');
      const refusal = courseRefusal(facts, query);
      if (refusal) return refuse(refusal);
      const slot = decideSlot(ctx, facts, query.wish, startsAt, { confirmSpacing: false, needsNotice: true });
      if (!slot.ok) return slot;
      const expiresAt = offerExpiry(startsAt, facts.noticeHours, ctx.now);
      const offered = await changeWaiting(tx, entry, { to: 'OFFERED', offer: { kind, startsAt, expiresAt } });
      return offered ? ok(id) : refuse(staleVersion('wait list entry', input.version + 1));
    });
    return this.slotRefusals.explained(ctx, query, result);
  }
}
