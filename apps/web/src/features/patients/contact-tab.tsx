import { useMemo, useState } from 'react';
import { useClient } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Conflict } from '../../design/conflict.js';
import { Facts } from '../../design/facts.js';
import { Form, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useRecordDraft } from '../../drafts/use-record-draft.js';
import { fullDate } from '../../format/time.js';
import { graphql, including } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { RemindersCard } from '../reminders/reminders-card.js';
import { aheadIn, VisitAhead } from '../scheduling/visit-ahead.js';
import { VisitsAhead } from '../scheduling/visits-ahead.js';
import { CareTeam } from './care-team.js';
import { PatientFields, patientInput, type PatientValues } from './patient-fields.js';
import { PatientDocument, type PatientDetails } from './patient-query.js';
import { contactMethodNames, coverageNames } from './words.js';

const UpdatePatientDocument = including(
  graphql(`
    mutation UpdatePatient($input: UpdatePatientInput!) {
      updatePatient(input: $input) {
        __typename
        ... on Patient {
          id
          version
          name
        }
        ... on PatientHasAppointments {
          appointments {
            ...VisitAhead
          }
        }
        ... on Refusal {
          code
          message
        }
      }
    }
  `),
  VisitAhead,
);

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
      <RemindersCard patient={patient} />
      <CareTeam patient={patient} />
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

const fieldNames: Record<keyof PatientValues, string> = {
  givenName: 'Given name',
  familyName: 'Family name',
  preferredName: 'Preferred name',
  pronouns: 'Pronouns',
  birthDate: 'Birth date',
  language: 'Language',
  phone: 'Phone',
  email: 'Email',
  address: 'Address',
  preferredMethod: 'Prefers',
  safeMethod: 'Safe way to reach',
  safeNote: 'What to mind',
  emergencyName: 'Emergency contact',
  emergencyPhone: 'Their phone',
  emergencyRelationship: 'Relationship',
  representativeName: 'Representative',
  representativePhone: 'Representative’s phone',
  representativeRelationship: 'Representative’s relationship',
  coverage: 'Coverage',
  intendsToClaim: 'Wants to claim',
};

const said = (value: string | boolean) =>
  typeof value === 'boolean' ? (value ? 'Yes' : 'No') : value || 'Empty';

function Edit({ patient, onDone }: { patient: PatientDetails; onDone: () => void }) {
  const client = useClient();
  const fields = useFields(valuesOf(patient));
  const record = useMemo(() => ({ version: patient.version, values: valuesOf(patient) }), [patient]);
  const draft = useRecordDraft(`patient-${patient.id}`, record, fields.values, fields.set);
  const toast = useToast();
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [ahead, setAhead] = useState<readonly VisitAhead[]>([]);
  const [update, busy] = useAction(UpdatePatientDocument);
  const { conflict } = draft;
  const save = async (active?: boolean) => {
    const sent = fields.values;
    const outcome = await update({
      input: { patientId: patient.id, version: draft.version, ...patientInput(sent), active },
    });
    if (!outcome.done) {
      setTrouble(outcome.problem ?? outcome.refusal);
      setAhead(aheadIn(outcome.refusal));
      // What was saved elsewhere is read, and shown beside what is here.
      if (outcome.refusal)
        await client
          .query(PatientDocument, { id: patient.id }, { requestPolicy: 'network-only' })
          .toPromise();
      return;
    }
    draft.saved(outcome.done.version, sent);
    toast({ text: `${outcome.done.name} is saved.` });
    onDone();
  };
  const facts = (values: PatientValues) => (
    <Facts of={(conflict?.keys ?? []).map((key) => [fieldNames[key], said(values[key])] as const)} />
  );
  return (
    <Card title="Contact">
      <Form onSubmit={() => void (conflict ? null : save())} label="Contact">
        <ReturnedWords draft={draft} />
        <PatientFields fields={fields} />
        {conflict ? (
          <Conflict
            title="This was changed elsewhere meanwhile"
            theirs={{
              whose: 'As saved',
              content: facts(conflict.there.values),
              verb: 'Take what is saved',
              take: () => {
                draft.resolve('there');
                setTrouble(null);
              },
            }}
            yours={{
              whose: 'Yours',
              content: facts(fields.values),
              verb: 'Keep mine',
              take: () => {
                draft.resolve('here');
                setTrouble(null);
              },
            }}
          >
            Nothing is saved before you press Save.
          </Conflict>
        ) : (
          <>
            <Notice of={trouble} />
            {ahead.length > 0 && <VisitsAhead visits={ahead} />}
          </>
        )}
        <div className="row-wrap">
          <Button type="submit" look="primary" busy={busy} notYet={draft.notYet}>
            Save
          </Button>
          <Button
            look="ghost"
            onClick={() => {
              draft.saved(patient.version, fields.values);
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
