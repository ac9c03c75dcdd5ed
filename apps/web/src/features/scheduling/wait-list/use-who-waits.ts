import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useClient } from 'urql';
import type { ToastStep } from '../../../design/toast.js';
import { wallClock } from '../../../format/zone.js';
import type { AppointmentKind } from '../../../gql/graphql.js';
import { byItself } from '../../../graphql/client.js';
import { WaitListMatchesDocument } from './wait-documents.js';

/** A time that a visit has left. */
export interface LeftTime {
  locationId: string;
  zone: string;
  /** ISO instant. */
  startsAt: string;
  kind: AppointmentKind;
}

/** Asks for whom of those who wait a time that was left is right, and leads to them; null where nobody is. */
export function useWhoWaits() {
  const client = useClient();
  const navigate = useNavigate();
  return useCallback(
    async ({ locationId, zone, startsAt, kind }: LeftTime): Promise<ToastStep | null> => {
      if (Date.parse(startsAt) < Date.now()) return null;
      const { data } = await client
        .query(
          WaitListMatchesDocument,
          { input: { locationId, startsAt, kind } },
          { ...byItself, requestPolicy: 'network-only' },
        )
        .toPromise();
      const count = data?.waitListMatches.length ?? 0;
      if (count === 0) return null;
      const { date } = wallClock(Date.parse(startsAt), zone);
      const today = wallClock(Date.now(), zone).date;
      return {
        label: count === 1 ? '1 person waits for such a time' : `${count} people wait for such a time`,
        run: () =>
          void navigate({
            to: '/day',
            search: { location: locationId, wait: kind, at: startsAt, ...(date === today ? {} : { date }) },
          }),
      };
    },
    [client, navigate],
  );
}
