import { useClient } from 'urql';
import type { BookAppointmentInput } from '../../../gql/graphql.js';
import { newIdempotencyKey } from '../../../graphql/use-action.js';
import { reservationsOf, type FreeTime } from '../free-times.js';
import { kinds } from '../kinds.js';
import type { useBooking } from '../use-booking.js';
import { WaitListMatchesDocument, type WaitEntry, type WaitMatch } from './wait-documents.js';

const isOfferedNow = (
  { isOffered, offer }: WaitEntry,
  { startsAt, kind }: Pick<BookAppointmentInput, 'startsAt' | 'kind'>,
) => isOffered && offer!.kind === kind && Date.parse(offer!.startsAt) === Date.parse(startsAt);

/** Books for somebody who waits: they leave the list with the booking. */
export function useWaitBooking(
  locationId: string,
  { send, refused, forgive }: ReturnType<typeof useBooking>,
) {
  const client = useClient();

  const book = (
    entry: WaitEntry,
    what: Pick<BookAppointmentInput, 'startsAt' | 'kind'> & Partial<BookAppointmentInput>,
  ) =>
    void send({
      patientId: entry.patient.id,
      patientName: entry.patient.name,
      what: kinds[what.kind].name,
      input: {
        ...what,
        locationId,
        patientId: entry.patient.id,
        virtual: false,
        walkIn: false,
        confirmSpacing: false,
        waitList: { entryId: entry.id, offered: isOfferedNow(entry, what) },
        idempotencyKey: newIdempotencyKey(),
      },
    });
  /** What was refused once more, changed. */
  const again = (change: Partial<BookAppointmentInput>) => {
    if (!refused) return;
    const { of: _, ...booking } = refused;
    const waitList = { entryId: booking.input.waitList!.entryId, offered: false };
    forgive();
    void send({
      ...booking,
      input: { ...booking.input, ...change, waitList, idempotencyKey: newIdempotencyKey() },
    });
  };

  return {
    match: (entry: WaitEntry, { kind, time }: WaitMatch) => book(entry, { ...reservationsOf(time), kind }),
    /** What was offered and is taken: with whom and where is found anew. */
    async offered(entry: WaitEntry): Promise<void> {
      const { kind, startsAt } = entry.offer!;
      const { data } = await client
        .query(
          WaitListMatchesDocument,
          { input: { locationId, startsAt, kind } },
          { requestPolicy: 'network-only' },
        )
        .toPromise();
      const match = data?.waitListMatches.find((each) => each.entry.id === entry.id && each.kind === kind);
      book(entry, match ? { ...reservationsOf(match.time), kind } : { startsAt, kind });
    },
    another: (time: FreeTime) => again(reservationsOf(time)),
    withoutOffer: () => again({}),
  };
}
