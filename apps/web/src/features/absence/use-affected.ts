import { useCallback, useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import type { AffectedAppointmentsInput } from '../../gql/graphql.js';
import { byItself } from '../../graphql/client.js';
import { useLastData, type Answer } from '../../graphql/use-last-data.js';
import { useSession } from '../../session/session.js';
import { AffectedDocument, type Affected } from './away-documents.js';

type AffectedAnswer = Answer<{ affectedAppointments: Affected }>;

const gatherMs = 300;
const onItsWay: AffectedAnswer = { data: undefined, error: undefined, fetching: true };

/** What an absence does to booked visits: read anew when the schedule changes, and when the connection comes back. */
export function useAffected(input: AffectedAppointmentsInput | null) {
  const { epoch } = useSession();
  const [query, execute] = useQuery({
    query: AffectedDocument,
    variables: { input: input ?? {} },
    pause: !input,
    requestPolicy: 'network-only',
  });
  const readAnew = () => execute({ requestPolicy: 'network-only' });

  // Moving many visits tells of each of them: what they could have is asked once.
  const latest = useRef<typeof execute | null>(null);
  useEffect(() => {
    latest.current = input && execute;
  });
  const gathering = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(gathering.current), []);
  const follow = useCallback(() => {
    clearTimeout(gathering.current);
    gathering.current = setTimeout(
      () => latest.current?.({ ...byItself, requestPolicy: 'network-only' }),
      gatherMs,
    );
  }, []);
  useEffect(() => {
    if (epoch > 0) follow();
  }, [epoch, follow]);

  // The answer for another absence stays in `data` until this one's comes; its visits must not be moved for this one.
  const isOfThis = JSON.stringify(query.operation?.variables.input) === JSON.stringify(input);
  const answer: AffectedAnswer = isOfThis ? query : onItsWay;
  return { answer, affected: useLastData(answer)?.affectedAppointments, readAnew, follow };
}
