import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { CombinedError, OperationResult } from '@urql/core';
import { useLiveSchedule } from '../../scheduling/use-live-schedule.js';
import { context } from '../use-day.js';
import { DayBoardDocument, type BoardData } from '../day-query.js';
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
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [turn, setTurn] = useState(0);
  const wanted = JSON.stringify([locationIds, dates]);

  useEffect(() => {
    const [places, days] = JSON.parse(wanted) as [string[], string[]];
    const sources = places.flatMap((locationId) =>
      days.map((date) =>
        client
          .query(DayBoardDocument, { locationId, date }, { ...context, requestPolicy: 'cache-and-network' })
          .subscribe((answer) =>
            setAnswers((before) => new Map(before).set(keyOf(locationId, date), answer)),
          ),
      ),
    );
    return () => sources.forEach((source) => source.unsubscribe());
    // On demand, everything is asked anew.
  }, [client, wanted, turn]);

  useLiveSchedule(
    locationIds,
    locationIds.flatMap((locationId) =>
      dates.map((date) => ({
        query: DayBoardDocument,
        variables: { locationId, date },
        context,
        at: locationId,
        concerns: ({ dates: changed }) => changed.includes(date),
      })),
    ),
  );

  const all = locationIds.map((place) => dates.map((date) => answers.get(keyOf(place, date))));
  const boards = all.map((days) => days.flatMap((answer) => answer?.data?.dayBoard ?? []));
  return {
    data: boards.every((days) => days.length === dates.length) ? boards : undefined,
    error: all.flat().find((answer) => answer?.error)?.error,
    fetching: all.flat().some((answer) => !answer || answer.stale),
    readAnew: () => setTurn((before) => before + 1),
  };
}
