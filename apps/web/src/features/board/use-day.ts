import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useQuery, useSubscription } from 'urql';
import { asWritten, byItself } from '../../graphql/client.js';
import { useSession } from '../../session/session.js';
import { dayOf } from './day.js';
import { DayBoardDocument, ScheduleChangedDocument } from './day-query.js';

const context = asWritten(DayBoardDocument, ['Appointment', 'Patient', 'Consent', 'Screening', 'Estimate']);

/** How long a change from another desk stays tinted, ms. */
const tintedForMs = 1_300;

/**
 * The day of one location, kept live: the subscription says that something changed, and the day is read anew. Tells which
 * visits changed a moment ago at another desk.
 */
export function useDay(locationId: string, date: string) {
  const { viewer, epoch } = useSession();
  const [query, execute] = useQuery({
    query: DayBoardDocument,
    variables: { locationId, date },
    requestPolicy: 'cache-and-network',
    context: useMemo(() => context, []),
  });
  const readAnew = useCallback(() => execute({ ...context, requestPolicy: 'network-only' }), [execute]);
  const follow = useCallback(
    () => execute({ ...context, ...byItself, requestPolicy: 'network-only' }),
    [execute],
  );

  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  const me = viewer?.staffMember.id;

  useSubscription({ query: ScheduleChangedDocument, variables: { locationId } }, (_, event) => {
    const change = event.scheduleChanged;
    if (!change.dates.includes(date)) return event;
    follow();
    const id = change.appointmentId;
    if (id && change.by !== me) {
      setChanged((before) => new Set(before).add(id));
      const timer = setTimeout(() => {
        timers.current.delete(timer);
        setChanged((before) => new Set([...before].filter((each) => each !== id)));
      }, tintedForMs);
      timers.current.add(timer);
    }
    return event;
  });

  useEffect(() => {
    if (epoch > 0) follow();
  }, [epoch, follow]);

  useEffect(() => {
    const pending = timers.current;
    return () => pending.forEach(clearTimeout);
  }, []);

  // The answer for the day before stays in `data` until the next one comes; it must not be shown under the new title.
  const board = query.data?.dayBoard;
  const current = board && board.date === date && board.locationId === locationId ? board : undefined;
  const day = useMemo(() => (current ? dayOf(current) : undefined), [current]);
  return { day, changed, error: query.error, fetching: query.fetching, readAnew };
}
