import type { WaitListEntryId } from '@kapstone/kernel';
import type { PlainRefusal } from '@kapstone/platform';
import type { WaitListRecord } from '../persistence/wait-list-entries.js';

export interface AlreadyWaitingRefusal extends PlainRefusal<'ALREADY_WAITING'> {
  readonly entryId: WaitListEntryId;
}

export type WaitOverRefusal = PlainRefusal<'WAIT_OVER'>;
export type OfferExpiredRefusal = PlainRefusal<'OFFER_EXPIRED'>;

export const alreadyWaiting = (name: string, entryId: WaitListEntryId): AlreadyWaitingRefusal => ({
  code: 'ALREADY_WAITING',
  message: `${name} is on this wait list already. Change what they wait for instead.`,
  entryId,
});

/** Why nothing more is done with an entry; null while it waits. */
export function waitOver({ status }: WaitListRecord): WaitOverRefusal | null {
  switch (status) {
    case 'WAITING':
      return null;
    case 'BOOKED':
      return {
        code: 'WAIT_OVER',
        message: 'A visit was booked from the wait list already. Look at the patient’s visits.',
      };
    case 'WITHDRAWN':
      return {
        code: 'WAIT_OVER',
        message: 'This patient was taken off the wait list. Put them on it again first.',
      };
  }
}

export const offerExpired: OfferExpiredRefusal = {
  code: 'OFFER_EXPIRED',
  message: 'This time is no longer offered to the patient. Offer it again, or book it without the offer.',
};

export const nothingOffered: OfferExpiredRefusal = {
  code: 'OFFER_EXPIRED',
  message: 'Nothing is offered to this patient any more. There is nothing to take back.',
};
