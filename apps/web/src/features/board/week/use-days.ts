import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { CombinedError, OperationResult } from '@urql/core';
import { useSession } from '../../../session/session.js';
import { background, context } from '../use-day.js';
import { DayBoardDocument, ScheduleChangedDocument, type BoardData } from '../day-query.js';
import type { DayBoardQuery } from '../../../gql/graphql.js';

type Answer = OperationResult<DayBoardQuery>;

export interface Days {
  /** The boards in the order of the dates, for each location; absent until every one has come. */
  data: readonly (readonly BoardData[])[] | undefined;
  error: CombinedError | undefined;
  fetching: boolean;
  readAnew: () => void;
}

const keyOf = (locationId: string, date: string) => `${locationId} ${date}`;

/**
 * The day boards of several days and locations, kept live. A week is its days: going from one to the other asks nothing
 * twice.
 */
export function useDays(locationIds: readonly string[], dates: readonly string[]): Days {
  const client = useClient();
  const { epoch } = useSession();
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [turn, setTurn] = useState(0);
  const wanted = JSON.stringify([locationIds, dates]);

  useEffect(() => {
    const [places, days] = JSON.parse(wanted) as [string[], string[]];
    const sources = places.flatMap((locationId) => [
      ...days.map((date) =>
        client
          .query(DayBoardDocument, { locationId, date }, { ...context, requestPolicy: 'cache-and-network' })
          .subscribe((answer) =>
            setAnswers((before) => new Map(before).set(keyOf(locationId, date), answer)),
          ),
      ),
      client.subscription(ScheduleChangedDocument, { locationId }).subscribe(({ data }) => {
        const changed = data?.scheduleChanged.dates.filter((date) => days.includes(date)) ?? [];
        // Its answer reaches the source above.
        for (const date of changed)
          void client
            .query(DayBoardDocument, { locationId, date }, { ...background, requestPolicy: 'network-only' })
            .toPromise();
      }),
    ]);
    return () => sources.forEach((source) => source.unsubscribe());
    // After a lost connection, or on demand, everything is asked anew.
  }, [client, wanted, epoch, turn]);

  const all = locationIds.map((place) => dates.map((date) => answers.get(keyOf(place, date))));
  const boards = all.map((days) => days.flatMap((answer) => answer?.data?.dayBoard ?? []));
  return {
    data: boards.every((days) => days.length === dates.length) ? boards : undefined,
    error: all.flat().find((answer) => answer?.error)?.error,
    fetching: all.flat().some((answer) => !answer || answer.stale),
    readAnew: () => setTurn((before) => before + 1),
  };
}
