import { type AppointmentId, ok, refuse, type Result, type WaitListEntryId } from '@kapstone/kernel';
import { badInput, notFound, parseId, type Tx } from '@kapstone/platform';
import { holds } from '../domain/index.js';
import type { ScheduleQuery } from '../persistence/schedule-facts.js';
import { changeWaiting, findWaiting, type WaitListRecord } from '../persistence/wait-list-entries.js';
import {
  offerExpired,
  type OfferExpiredRefusal,
  waitOver,
  type WaitOverRefusal,
} from './wait-list-refusals.js';

/** The wait that a booking ends. */
export interface EndedWaitInput {
  readonly entryId: string;
  /** Whether the patient takes what they were offered: then the offer has to hold still. */
  readonly offered: boolean;
}

export type EndWaitRefusal = WaitOverRefusal | OfferExpiredRefusal;

/** The entry that a booking may end. @throws BAD_INPUT, NOT_FOUND naming the field */
export async function findWait(
  tx: Tx,
  { entryId, offered }: EndedWaitInput,
  { patientId, wish, firstStart }: ScheduleQuery,
): Promise<Result<WaitListRecord, EndWaitRefusal>> {
  const id = parseId<WaitListEntryId>(entryId, 'wait list entry', 'waitList.entryId');
  const entry = await findWaiting(tx, id);
  if (!entry) throw notFound('wait list entry', 'waitList.entryId');
  if (entry.patientId !== patientId) throw badInput('waitList.entryId', 'Another patient waits there.');
  if (!entry.kinds.includes(wish.kind)) throw badInput('kind', 'The patient waits for no such visit.');
  const over = waitOver(entry);
  if (over) return refuse(over);
  const { offer } = entry;
  const isHeld = offer?.kind === wish.kind && offer.startsAt === firstStart && holds(offer, tx.ctx.now);
  return offered && !isHeld ? refuse(offerExpired) : ok(entry);
}

/** Takes whoever was booked off the list. @returns the refusal where another desk was quicker. */
export async function endWait(
  tx: Tx,
  entry: WaitListRecord,
  appointmentId: AppointmentId,
): Promise<WaitOverRefusal | null> {
  if (await changeWaiting(tx, entry, { to: 'BOOKED', appointmentId })) return null;
  return waitOver((await findWaiting(tx, entry.id))!);
}
