import { useMemo, useState } from 'react';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Facts } from '../../design/facts.js';
import { CheckField, FieldRow, TextField } from '../../design/fields.js';
import { Form, useFields } from '../../design/form.js';
import { RecordTroubles } from '../../drafts/record-troubles.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useRecordDraft } from '../../drafts/use-record-draft.js';
import type { AppointmentKind, Role } from '../../gql/graphql.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { allKinds, kinds } from '../scheduling/kinds.js';
import { useSavedToast } from '../scheduling/use-saved-toast.js';
import { aheadIn, type VisitAhead } from '../scheduling/visit-ahead.js';
import { VisitsAhead } from '../scheduling/visits-ahead.js';
import { SetStaffVisitsDocument, type StaffMember } from './staff-documents.js';
import styles from './staff.module.css';

const kindsOfRole: Partial<Record<Role, readonly AppointmentKind[]>> = {
  PSYCHIATRIST: ['CONSULTATION', 'FOLLOW_UP', 'INFUSION'],
  NURSE: ['INFUSION'],
  THERAPIST: ['PREPARATION', 'INTEGRATION'],
};

/** In the order of the legend, so that the same kinds are the same words. */
const inOrder = (some: readonly AppointmentKind[]) => allKinds.filter((kind) => some.includes(kind));

const valuesOf = ({ visits }: StaffMember) => ({
  kinds: inOrder(visits.kinds),
  attendingLanes: String(visits.attendingLanes),
  supervisingLanes: String(visits.supervisingLanes),
});

type Values = ReturnType<typeof valuesOf>;

const fieldNames: Record<keyof Values, string> = {
  kinds: 'Takes',
  attendingLanes: 'Attends at once',
  supervisingLanes: 'Supervises at once',
};

const infusions = (count: number) => `${count} ${count === 1 ? 'infusion' : 'infusions'}`;
const names = (some: readonly AppointmentKind[]) => some.map((kind) => kinds[kind].name).join(', ') || 'None';

/** Which visits a staff member takes, as far as their roles allow, and how many infusions at once. */
export function VisitsCard({
  staff,
  mayEdit,
  onStale,
}: {
  staff: StaffMember;
  mayEdit: boolean;
  /** Reads the staff member anew. */
  onStale: () => void;
}) {
  const possible = inOrder(staff.roles.flatMap((role) => kindsOfRole[role] ?? []));
  if (possible.length === 0) return null;
  const { visits, roles } = staff;
  if (mayEdit) {
    return (
      <Card title="Visits">
        <VisitsForm staff={staff} possible={possible} onStale={onStale} />
      </Card>
    );
  }
  return (
    <Card title="Visits">
      <Facts
        of={[
          ['Takes', names(possible.filter((kind) => visits.kinds.includes(kind)))],
          ['Attends at once', roles.includes('NURSE') ? infusions(visits.attendingLanes) : null],
          ['Supervises at once', roles.includes('PSYCHIATRIST') ? infusions(visits.supervisingLanes) : null],
        ]}
      />
    </Card>
  );
}

function VisitsForm({
  staff,
  possible,
  onStale,
}: {
  staff: StaffMember;
  possible: readonly AppointmentKind[];
  onStale: () => void;
}) {
  const say = useSavedToast();
  const { values, set, text } = useFields(valuesOf(staff));
  const record = useMemo(() => ({ version: staff.version, values: valuesOf(staff) }), [staff]);
  const draft = useRecordDraft(`staff-visits-${staff.id}`, record, values, set);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [ahead, setAhead] = useState<readonly VisitAhead[]>([]);
  const [save, busy] = useAction(SetStaffVisitsDocument);
  const submit = async () => {
    const sent = values;
    const outcome = await save({
      input: {
        staffId: staff.id,
        version: draft.version,
        kinds: sent.kinds,
        attendingLanes: Number(sent.attendingLanes),
        supervisingLanes: Number(sent.supervisingLanes),
      },
    });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    setAhead(aheadIn(outcome.refusal));
    if (outcome.refusal?.code === 'STALE_VERSION') onStale();
    if (!outcome.done) return;
    draft.saved(outcome.done.version, sent);
    const saved = `${staff.name}’s visits are saved. What is booked stays theirs.`;
    say(saved, outcome.done.fallenVisits);
    onStale();
  };
  return (
    <Form onSubmit={() => void (draft.conflict ? null : submit())} label="Visits">
      <ReturnedWords draft={draft} />
      <fieldset className={styles.roles}>
        <legend>Takes</legend>
        {possible.map((kind) => (
          <CheckField
            key={kind}
            label={kinds[kind].name}
            checked={values.kinds.includes(kind)}
            onChange={(on) =>
              set({
                kinds: inOrder(on ? [...values.kinds, kind] : values.kinds.filter((each) => each !== kind)),
              })
            }
          />
        ))}
      </fieldset>
      <FieldRow>
        {staff.roles.includes('NURSE') && (
          <TextField
            label="Attends at once"
            type="number"
            inputMode="numeric"
            unit="infusions"
            min={1}
            max={8}
            required
            withAsterisk={false}
            {...text('attendingLanes')}
          />
        )}
        {staff.roles.includes('PSYCHIATRIST') && (
          <TextField
            label="Supervises at once"
            type="number"
            inputMode="numeric"
            unit="infusions"
            min={1}
            max={12}
            required
            withAsterisk={false}
            {...text('supervisingLanes')}
          />
        )}
      </FieldRow>
      <RecordTroubles
        draft={draft}
        here={values}
        names={fieldNames}
        said={(key, of) => (key === 'kinds' ? names(of.kinds) : of[key])}
        trouble={trouble}
        onChosen={() => setTrouble(null)}
      />
      {ahead.length > 0 && <VisitsAhead visits={ahead} mayMove />}
      <div>
        <Button type="submit" busy={busy} notYet={draft.notYet}>
          Save visits
        </Button>
      </div>
    </Form>
  );
}
