import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { addDays } from '../../format/zone.js';
import { asWritten, byItself } from '../../graphql/client.js';
import { useViewer } from '../../session/session.js';
import { type ScheduleChange, useLiveSchedule } from '../scheduling/use-live-schedule.js';
import { DayBoardDocument, type BoardColumnData } from './day-query.js';
import { dayOf, type Day } from './day.js';

/** With what a day is asked for. */
export const context = asWritten(DayBoardDocument, [
  'Appointment',
  'Patient',
  'Consent',
  'Screening',
  'Estimate',
]);

/** How long a change from another desk stays tinted, ms. */
const tintedForMs = 1_300;

/**
 * The day of one location, kept live. Tells which visits changed a moment ago at another desk. The days before and after are
 * read ahead.
 */
export function useDay(locationId: string, date: string) {
  const me = useViewer().staffMember.id;
  const client = useClient();
  const [query, execute] = useQuery({
    query: DayBoardDocument,
    variables: { locationId, date },
    requestPolicy: 'cache-and-network',
    context: useMemo(() => context, []),
  });
  const readAnew = useCallback(() => execute({ ...context, requestPolicy: 'network-only' }), [execute]);
  const { changed, tint } = useTint();

  const readAhead = useCallback(
    (neighbour: string) =>
      void client
        .query(
          DayBoardDocument,
          { locationId, date: neighbour },
          { ...context, ...byItself, requestPolicy: 'cache-first' },
        )
        .toPromise(),
    [client, locationId],
  );

  useLiveSchedule(
    [locationId],
    [date, addDays(date, 1), addDays(date, -1)].map((each) => ({
      query: DayBoardDocument,
      variables: { locationId, date: each },
      context,
      concerns: ({ dates }: ScheduleChange) => dates.includes(each),
    })),
    ({ dates, appointmentId, by }) => {
      if (dates.includes(date) && appointmentId && by !== me) tint(appointmentId);
    },
  );

  // The answer for the day before stays in `data` until the next one comes; it must not be shown under the new title.
  const answer = query.data?.dayBoard;
  const board = answer && answer.date === date && answer.locationId === locationId ? answer : undefined;

  const known = board !== undefined;
  useEffect(() => {
    if (!known) return;
    const idle = setTimeout(() => {
      readAhead(addDays(date, 1));
      readAhead(addDays(date, -1));
    }, 300);
    return () => clearTimeout(idle);
  }, [known, date, readAhead]);

  return { board, changed, error: query.error, fetching: query.fetching, readAnew };
}

/** The board as it is drawn, for all columns or some. What did not change since is the same object as before. */
export function useDrawn(
  board: ReturnType<typeof useDay>['board'],
  shown?: (column: BoardColumnData) => boolean,
): Day | undefined {
  const before = useRef<Day>(undefined);
  const day = useMemo(() => board && dayOf(board, shown, before.current), [board, shown]);
  useEffect(() => {
    before.current = day;
  });
  return day;
}

/** The visits that are tinted for a moment. */
function useTint() {
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const pending = timers.current;
    return () => pending.forEach(clearTimeout);
  }, []);
  const tint = (id: string) => {
    setChanged((before) => new Set(before).add(id));
    const timer = setTimeout(() => {
      timers.current.delete(timer);
      setChanged((before) => new Set([...before].filter((each) => each !== id)));
    }, tintedForMs);
    timers.current.add(timer);
  };
  return { changed, tint };
}
