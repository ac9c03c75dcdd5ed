import { useState } from 'react';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Facts } from '../../design/facts.js';
import { Form, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { useDraft } from '../../drafts/use-draft.js';
import { fullDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { PatientFields, patientInput, type PatientValues } from './patient-fields.js';
import type { PatientDetails } from './patient-query.js';
import { contactMethodNames, coverageNames } from './words.js';

const UpdatePatientDocument = graphql(`
  mutation UpdatePatient($input: UpdatePatientInput!) {
    updatePatient(input: $input) {
      __typename
      ... on Patient {
        id
        version
        name
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** Demographics, contacts, coverage and care team; editing them in place. */
export function ContactTab({ patient }: { patient: PatientDetails }) {
  const viewer = useViewer();
  const [editing, setEditing] = useState(false);
  if (editing) return <Edit patient={patient} onDone={() => setEditing(false)} />;
  const person = (one: PatientDetails['emergencyContact']) =>
    one && `${one.name}, ${one.relationship.toLowerCase()}, ${one.phone}`;
  const { contact } = patient;
  return (
    <>
      <Card
        title="Contact"
        aside={
          can(viewer, 'PATIENT_WRITE') && (
            <Button size="s" onClick={() => setEditing(true)}>
              Edit
            </Button>
          )
        }
      >
        <Facts
          of={[
            ['Preferred name', patient.preferredName],
            ['Born', fullDate(patient.birthDate)],
            ['Phone', contact.phone],
            ['Email', contact.email],
            ['Address', contact.address],
            ['Prefers', contactMethodNames[contact.preferredMethod]],
            [
              'Safe way',
              [contact.safeMethod && contactMethodNames[contact.safeMethod], contact.safeNote]
                .filter(Boolean)
                .join('. '),
            ],
            ['Language', patient.language === 'es' ? 'Spanish' : 'English'],
            [
              'Coverage',
              coverageNames[patient.coverage] + (patient.intendsToClaim ? ', wants to claim' : ''),
            ],
            ['Emergency contact', person(patient.emergencyContact)],
            ['Representative', person(patient.representative)],
          ]}
        />
      </Card>
      <Card title="Care team">
        {patient.careTeam.length === 0 ? (
          <p className="ink-2">Nobody yet. Booking a therapist adds them.</p>
        ) : (
          <Facts
            of={patient.careTeam.map((one) => [
              staffName(one.staffMember),
              `since ${fullDate(wallClock(Date.parse(one.since), viewer.practice.timeZone).date)}`,
            ])}
          />
        )}
      </Card>
    </>
  );
}

function valuesOf(patient: PatientDetails): PatientValues {
  const { contact, emergencyContact: emergency, representative } = patient;
  return {
    givenName: patient.givenName,
    familyName: patient.familyName,
    preferredName: patient.preferredName ?? '',
    pronouns: patient.pronouns ?? '',
    birthDate: patient.birthDate,
    language: patient.language,
    phone: contact.phone ?? '',
    email: contact.email ?? '',
    address: contact.address ?? '',
    preferredMethod: contact.preferredMethod,
    safeMethod: contact.safeMethod ?? '',
    safeNote: contact.safeNote ?? '',
    emergencyName: emergency?.name ?? '',
    emergencyPhone: emergency?.phone ?? '',
    emergencyRelationship: emergency?.relationship ?? '',
    representativeName: representative?.name ?? '',
    representativePhone: representative?.phone ?? '',
    representativeRelationship: representative?.relationship ?? '',
    coverage: patient.coverage,
    intendsToClaim: patient.intendsToClaim,
  };
}

function Edit({ patient, onDone }: { patient: PatientDetails; onDone: () => void }) {
  const fields = useFields(valuesOf(patient));
  const draft = useDraft(`patient-${patient.id}-${patient.version}`, fields.values, (kept) =>
    fields.set(kept),
  );
  const toast = useToast();
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [update, busy] = useAction(UpdatePatientDocument);
  const save = async (active?: boolean) => {
    const outcome = await update({
      input: { patientId: patient.id, version: patient.version, ...patientInput(fields.values), active },
    });
    if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
    await draft.drop();
    toast({ text: `${outcome.done.name} is saved.` });
    onDone();
  };
  return (
    <Card title="Contact">
      <Form onSubmit={() => void save()} label="Contact">
        <PatientFields fields={fields} />
        <Notice of={trouble} />
        <div className="row-wrap">
          <Button type="submit" look="primary" busy={busy}>
            Save
          </Button>
          <Button
            look="ghost"
            onClick={() => {
              void draft.drop();
              onDone();
            }}
          >
            Cancel
          </Button>
          <span className="grow" />
          <Button look="ghost" onClick={() => void save(!patient.active)}>
            {patient.active ? 'No longer a patient' : 'Active again'}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
