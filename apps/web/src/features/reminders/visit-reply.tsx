import { useState } from 'react';
import { Button } from '../../design/button.js';
import { dayAndTime, inSentence } from '../../format/time.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { mailStatuses } from '../mail/mail-words.js';
import type { VisitDetails } from '../scheduling/visit-query.js';

const ConfirmAppointmentDocument = graphql(`
  mutation ConfirmAppointment($input: ConfirmAppointmentInput!) {
    confirmAppointment(input: $input) {
      __typename
      ... on Appointment {
        id
        reply {
          kind
          at
          writtenDownBy {
            id
            name
            title
          }
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** Rows of the visit's facts: what the patient said about coming, and how they were reminded. */
export function VisitReply({ visit, zone, today }: { visit: VisitDetails; zone: string; today: string }) {
  const viewer = useViewer();
  const [confirm, busy] = useAction(ConfirmAppointmentDocument);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const { reply, reminders } = visit;
  const when = (at: string) => dayAndTime(Date.parse(at), zone, today);
  const booked = visit.status === 'BOOKED';
  const asks = reply?.kind === 'ASKED_TO_MOVE';
  const mayConfirm = booked && reply?.kind !== 'CONFIRMED' && can(viewer, 'VISIT_CHECK_IN');
  const write = async () => {
    const outcome = await confirm({ input: { appointmentId: visit.id } });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
  };
  return (
    <>
      {(reply || mayConfirm) && (
        <>
          <dt>Comes</dt>
          <dd>
            {reply && (
              <>
                <span className={asks && booked ? 'c-warn' : undefined}>
                  {asks ? 'Asked for another time' : 'Confirmed'}
                </span>
                {', '}
                {inSentence(when(reply.at))}
                {reply.writtenDownBy ? `, to ${staffName(reply.writtenDownBy)}` : ', by the link'}{' '}
              </>
            )}
            {mayConfirm && (
              <>
                {!reply && 'Not confirmed yet '}
                <Button size="s" look="ghost" busy={busy} onClick={() => void write()}>
                  {asks ? 'Comes after all' : 'Confirmed by phone'}
                </Button>
              </>
            )}
            <Notice of={trouble} />
          </dd>
        </>
      )}
      {reminders.length > 0 && (
        <>
          <dt>Reminded</dt>
          <dd>
            {reminders.map(({ leadHours, at, status }) => (
              <div key={`${leadHours} ${at}`}>
                {when(at)}
                {status !== 'SENT' &&
                  `: ${status === 'KEPT' ? 'not sent, there is no mail server' : mailStatuses[status].word.toLowerCase()}`}
              </div>
            ))}
          </dd>
        </>
      )}
    </>
  );
}
