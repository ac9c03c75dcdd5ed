import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../design/button.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';

const StartNoteDocument = graphql(`
  mutation StartIntegrationNote($appointmentId: ID!) {
    startIntegrationNote(appointmentId: $appointmentId) {
      __typename
      ... on IntegrationNote {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** Begins the note of a session, and goes there. */
export function WriteNote({ appointmentId, patientName }: { appointmentId: string; patientName: string }) {
  const navigate = useNavigate();
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [start, busy] = useAction(StartNoteDocument);
  const write = async () => {
    const outcome = await start({ appointmentId });
    if (outcome.done) void navigate({ to: '/notes/$noteId', params: { noteId: outcome.done.id } });
    else setTrouble(outcome.problem ?? outcome.refusal);
  };
  return (
    <>
      <Button size="s" busy={busy} onClick={() => void write()}>
        Write note<span className="unseen"> on {patientName}</span>
      </Button>
      <Notice of={trouble} />
    </>
  );
}
