import { useState } from 'react';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { FieldRow, SelectField, TextField } from '../../design/fields.js';
import { Form, orNull, useFields } from '../../design/form.js';
import { Table } from '../../design/table.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { wallClock } from '../../format/zone.js';
import type { LicenceKind } from '../../gql/graphql.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { useViewer } from '../../session/session.js';
import { optionsOf } from '../patients/words.js';
import { LicenceUntil } from './licence-standing.js';
import { AddLicenceDocument, RemoveLicenceDocument, type StaffMember } from './staff-documents.js';

const licenceNames: Record<LicenceKind, string> = {
  NPI: 'NPI',
  STATE: 'State licence',
  DEA: 'DEA registration',
};

/** NPI, state licence and DEA registration, with their expiry. */
export function LicencesCard({ staff, mayEdit }: { staff: StaffMember; mayEdit: boolean }) {
  const today = wallClock(Date.now(), useViewer().practice.timeZone).date;
  const [adding, setAdding] = useState(false);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [remove] = useAction(RemoveLicenceDocument);
  return (
    <Card
      title="Licences"
      aside={
        mayEdit &&
        !adding && (
          <Button size="s" onClick={() => setAdding(true)}>
            Add licence
          </Button>
        )
      }
      flush
    >
      {staff.licences.length > 0 && (
        <Table
          label="Licences"
          rows={staff.licences}
          rowKey={(licence) => licence.id}
          columns={[
            {
              title: 'Licence',
              cell: (licence) => [licenceNames[licence.kind], licence.state].filter(Boolean).join(', '),
            },
            { title: 'Number', cell: (licence) => licence.number },
            {
              title: 'Until',
              cell: (licence) => <LicenceUntil licence={licence} today={today} />,
            },
            {
              title: '',
              align: 'right',
              cell: (licence) =>
                mayEdit && (
                  <Button
                    size="s"
                    look="ghost"
                    onClick={async () => setTrouble((await remove({ id: licence.id })).problem ?? null)}
                  >
                    Remove<span className="unseen"> {licenceNames[licence.kind]}</span>
                  </Button>
                ),
            },
          ]}
        />
      )}
      <div
        style={{ padding: adding || trouble ? '14px 16px 16px' : staff.licences.length ? 0 : '14px 16px' }}
      >
        {staff.licences.length === 0 && !adding && <p className="ink-2">None recorded.</p>}
        <Notice of={trouble} />
        {adding && <AddLicence staffId={staff.id} onDone={() => setAdding(false)} />}
      </div>
    </Card>
  );
}

function AddLicence({ staffId, onDone }: { staffId: string; onDone: () => void }) {
  const { values, set, text } = useFields({ kind: 'NPI', number: '', state: '', expiresOn: '' });
  const draft = useDraft(`staff-licence-${staffId}`, values, set);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [add, busy] = useAction(AddLicenceDocument);
  const leave = () => {
    void draft.drop();
    onDone();
  };
  const submit = async () => {
    const outcome = await add({
      input: {
        staffId,
        kind: values.kind as LicenceKind,
        number: values.number.trim(),
        state: orNull(values.state),
        expiresOn: orNull(values.expiresOn),
      },
    });
    if (outcome.done) leave();
    else setTrouble(outcome.problem ?? null);
  };
  return (
    <Form onEscape={onDone} onSubmit={() => void submit()} label="Add licence">
      <ReturnedWords draft={draft} />
      <FieldRow>
        <SelectField label="Kind" {...text('kind')} data={optionsOf(licenceNames)} />
        <TextField label="Number" required withAsterisk={false} {...text('number')} />
      </FieldRow>
      {values.kind !== 'NPI' && (
        <FieldRow>
          <TextField label="State" help="Two letters" maxLength={2} {...text('state')} />
          <TextField label="Valid until" type="date" {...text('expiresOn')} />
        </FieldRow>
      )}
      <Notice of={trouble} />
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          Add licence
        </Button>
        <Button look="ghost" onClick={leave}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
