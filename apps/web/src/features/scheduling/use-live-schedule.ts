import type { ScheduleChangedSubscription } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import type { Read, Told } from '../../graphql/live.js';
import { useLive } from '../../graphql/use-live.js';
import { useSession } from '../../session/session.js';

const ScheduleChangedDocument = graphql(`
  subscription ScheduleChanged($locationId: ID!) {
    scheduleChanged(locationId: $locationId) {
      __typename
      ... on Listening {
        quietMs
      }
      ... on ScheduleChange {
        appointmentId
        patientId
        dates
        by
      }
    }
  }
`);

export type ScheduleChange = Told<ScheduleChangedSubscription>;

/** A query that shows something of a schedule. */
export interface ScheduleRead extends Read {
  /** Of which location it shows the schedule; without it, of each that is followed. */
  at?: string;
  /** Whether it shows something else after a change; without it, after each. */
  concerns?: (change: ScheduleChange) => boolean;
}

/**
 * Keeps what a page shows of the schedules of locations true: no change is missed, whenever it is committed.
 *
 * @param reads what the page has asked, or asks as soon as it can: asked in the same component, or in one above
 */
export function useLiveSchedule(
  locationIds: readonly string[],
  reads: readonly ScheduleRead[],
  onChange?: (change: ScheduleChange) => void,
): void {
  const { live } = useSession();
  const readAnew = (moment: number, locationId: string, isMeant: (read: ScheduleRead) => boolean) => {
    for (const read of reads) {
      if ((read.at === undefined || read.at === locationId) && isMeant(read))
        void live.readAfter(moment, read);
    }
  };
  useLive(
    ScheduleChangedDocument,
    locationIds.map((locationId) => ({ locationId })),
    {
      onChange(change, { locationId }) {
        readAnew(performance.now(), locationId, ({ concerns }) => concerns?.(change) ?? true);
        onChange?.(change);
      },
      onMissed: (moment, { locationId }) => readAnew(moment, locationId, () => true),
    },
  );
}
