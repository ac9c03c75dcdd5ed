import { useState } from 'react';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import type { PatientDetails } from '../patients/patient-query.js';

const SetRemindersByEmailDocument = graphql(`
  mutation SetRemindersByEmail($input: SetRemindersByEmailInput!) {
    setRemindersByEmail(input: $input) {
      id
      remindersByEmail
    }
  }
`);

/** Why a patient gets no reminders, or that they do. */
function standing({ remindersByEmail, contact }: PatientDetails): string {
  if (!remindersByEmail) return 'The patient wants no reminders by email.';
  if (!contact.email) return 'No reminders: there is no email address.';
  if (contact.safeMethod && contact.safeMethod !== 'EMAIL')
    return 'No reminders: email is not a safe way to reach this patient.';
  return `By email to ${contact.email}, 3 days and 1 day before each visit.`;
}

/** Whether a patient is reminded of visits, and the patient's choice. */
export function RemindersCard({ patient }: { patient: PatientDetails }) {
  const viewer = useViewer();
  const [choose, busy] = useAction(SetRemindersByEmailDocument);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const set = async (wanted: boolean) => {
    const { problem } = await choose({ input: { patientId: patient.id, wanted } });
    setTrouble(problem ?? null);
  };
  return (
    <Card
      title="Reminders"
      aside={
        can(viewer, 'PATIENT_WRITE') && (
          <Button size="s" busy={busy} onClick={() => void set(!patient.remindersByEmail)}>
            {patient.remindersByEmail ? 'Wants none' : 'Wants them again'}
          </Button>
        )
      }
    >
      <p className="t-dense" role="status">
        {standing(patient)}
      </p>
      <Notice of={trouble} />
    </Card>
  );
}
