import { useQuery } from 'urql';
import type { AffectedAppointmentsInput } from '../../gql/graphql.js';
import { useLastData, type Answer } from '../../graphql/use-last-data.js';
import { useLiveSchedule } from '../scheduling/use-live-schedule.js';
import { AffectedDocument, FallenDocument, type Affected } from './away-documents.js';

type AffectedAnswer = Answer<{ affectedAppointments: Affected }>;

const onItsWay: AffectedAnswer = { data: undefined, error: undefined, fetching: true };

/** What an absence does to booked visits, kept true while the schedules of the locations change. */
export function useAffected(input: AffectedAppointmentsInput | null, locationIds: readonly string[]) {
  const read = { query: AffectedDocument, variables: { input: input ?? {} } };
  const [query, execute] = useQuery({ ...read, pause: !input, requestPolicy: 'network-only' });
  useLiveSchedule(locationIds, input ? [read] : []);

  // The answer for another absence stays in `data` until this one's comes; its visits must not be moved for this one.
  const isOfThis = JSON.stringify(query.operation?.variables.input) === JSON.stringify(input);
  const answer: AffectedAnswer = isOfThis ? query : onItsWay;
  const readAnew = () => execute({ requestPolicy: 'network-only' });
  return { answer, affected: useLastData(answer)?.affectedAppointments, readAnew };
}

const everythingFallen = { query: FallenDocument, variables: {} };

/** What does not stand any more, kept true while the schedules of the locations change. */
export function useFallen(locationIds: readonly string[]) {
  const [answer, execute] = useQuery({ ...everythingFallen, requestPolicy: 'network-only' });
  useLiveSchedule(locationIds, [everythingFallen]);
  const readAnew = () => execute({ requestPolicy: 'network-only' });
  return { answer, fallen: useLastData(answer)?.fallenAppointments, readAnew };
}
