import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Banner } from '../../design/banner.js';
import { Button, buttonClass } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Form, orNull, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { useDraft } from '../../drafts/use-draft.js';
import { fullDate } from '../../format/time.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import { Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { emptyPatient, PatientFields, patientInput } from './patient-fields.js';
import { useDebounced } from './use-debounced.js';

const PossibleDuplicatesDocument = graphql(`
  query PossibleDuplicates($input: PossibleDuplicatesInput!) {
    possibleDuplicates(input: $input) {
      matchedOn
      patient {
        id
        name
        birthDate
      }
    }
  }
`);

const CreatePatientDocument = graphql(`
  mutation CreatePatient($input: CreatePatientInput!) {
    createPatient(input: $input) {
      __typename
      ... on Patient {
        id
        name
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** A new patient. Who may be the same person is shown while one types, before anything is created. */
export function NewPatientPage() {
  usePageTitle('New patient');
  const { name } = useSearch({ from: '/patients/new' });
  const navigate = useNavigate();
  const toast = useToast();
  const fields = useFields({ ...emptyPatient, ...namesOf(name ?? '') });
  const draft = useDraft('new-patient', fields.values, (kept) => fields.set(kept));
  const [key] = useState(newIdempotencyKey);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [create, busy] = useAction(CreatePatientDocument);

  const { givenName, familyName, birthDate, phone } = useDebounced(fields.values, 250);
  const [{ data }] = useQuery({
    query: PossibleDuplicatesDocument,
    variables: { input: { givenName, familyName, birthDate: orNull(birthDate), phone: orNull(phone) } },
    pause: givenName.trim().length < 2 || familyName.trim().length < 2,
  });
  const matches = data?.possibleDuplicates ?? [];

  const submit = async () => {
    setTrouble(null);
    const outcome = await create({
      input: { ...patientInput(fields.values), idempotencyKey: key, notADuplicate: matches.length > 0 },
    });
    if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
    await draft.drop();
    toast({ text: `${outcome.done.name} is now a patient.` });
    void navigate({ to: '/patients/$patientId', params: { patientId: outcome.done.id } });
  };

  return (
    <>
      <TopBar title="New patient" back />
      <Page narrow>
        <Form onSubmit={() => void submit()} label="New patient">
          <Card>
            <div className="stack">
              <PatientFields fields={fields} />
            </div>
          </Card>
          {matches.length > 0 && (
            <Card title="Is it one of these?">
              <ul className="stack">
                {matches.map(({ patient, matchedOn }) => (
                  <li key={patient.id} className="row">
                    <span className="grow">
                      <b>{patient.name}</b>, born {fullDate(patient.birthDate)}{' '}
                      <span className="t-caption ink-3">same {matchedOn.join(', ')}</span>
                    </span>
                    <Link
                      to="/patients/$patientId"
                      params={{ patientId: patient.id }}
                      className={buttonClass({ size: 's' })}
                    >
                      Open {patient.name.split(' ')[0]}
                    </Link>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {draft.restored && <Banner tone="info">What you had typed here before is back.</Banner>}
          <Notice of={trouble} />
          <div className="row">
            <Button type="submit" look="primary" busy={busy}>
              {matches.length > 0 ? 'Create, it is somebody else' : 'Create patient'}
            </Button>
            <Button
              look="ghost"
              onClick={() => {
                void draft.drop();
                history.back();
              }}
            >
              Cancel
            </Button>
          </div>
        </Form>
      </Page>
    </>
  );
}

/** A typed name as given and family name. */
function namesOf(name: string) {
  const words = name.trim().split(/\s+/);
  return { givenName: words[0] ?? '', familyName: words.slice(1).join(' ') };
}
