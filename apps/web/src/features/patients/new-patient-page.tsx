import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, buttonClass } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Form, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { Notice } from '../../graphql/notice.js';
import { Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { LikelySame } from './likely-same.js';
import { emptyPatient, PatientFields } from './patient-fields.js';
import { splitName } from './split-name.js';
import { useNewPatient } from './use-new-patient.js';

/** A new patient. Who may be the same person is shown while one types, before anything is created. */
export function NewPatientPage() {
  usePageTitle('New patient');
  const { name } = useSearch({ from: '/patients/new' });
  const navigate = useNavigate();
  const toast = useToast();
  const fields = useFields({ ...emptyPatient, ...splitName(name ?? '') });
  const draft = useDraft('new-patient', fields.values, (kept) => fields.set(kept));
  const { matches, submit, busy, trouble } = useNewPatient(fields.values, async (created) => {
    await draft.drop();
    toast({ text: `${created.name} is now a patient.` });
    void navigate({ to: '/patients/$patientId', params: { patientId: created.id } });
  });

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
              <LikelySame
                matches={matches}
                action={(patient) => (
                  <Link
                    to="/patients/$patientId"
                    params={{ patientId: patient.id }}
                    className={buttonClass({ size: 's' })}
                  >
                    Open {patient.name.split(' ')[0]}
                  </Link>
                )}
              />
            </Card>
          )}
          <ReturnedWords draft={draft} />
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
