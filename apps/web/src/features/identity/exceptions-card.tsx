import { useState } from 'react';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { FieldRow, SelectField, TextField } from '../../design/fields.js';
import { Form, orNull, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { spanWords } from '../../format/time.js';
import { instantOfText, wallClock } from '../../format/zone.js';
import type { StaffExceptionKind } from '../../gql/graphql.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { TakeBackAbsenceDocument } from '../absence/away-documents.js';
import { AffectedLink } from '../absence/affected-link.js';
import { useAffectedStep } from '../absence/use-affected-step.js';
import { optionsOf } from '../patients/words.js';
import {
  AddStaffExceptionDocument,
  RemoveStaffExceptionDocument,
  type StaffMember,
  type StaffPlace,
} from './staff-documents.js';
import styles from './staff.module.css';

const kindNames: Record<StaffExceptionKind, string> = {
  TIME_OFF: 'Time off',
  EXTRA_HOURS: 'Extra hours',
};

/** When somebody is away, or there besides their week. */
export function ExceptionsCard({
  staff,
  locations,
  mayEdit,
  onChanged,
}: {
  staff: StaffMember;
  locations: readonly StaffPlace[];
  mayEdit: boolean;
  onChanged: () => void;
}) {
  const viewer = useViewer();
  const { timeZone } = viewer.practice;
  const toast = useToast();
  const [adding, setAdding] = useState(false);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [remove, removing] = useAction(RemoveStaffExceptionDocument);
  const [takeBack, takingBack] = useAction(TakeBackAbsenceDocument);
  const mayTakeBack = can(viewer, 'SCHEDULE_WRITE');
  return (
    <Card
      title="Time off and extra hours"
      aside={
        mayEdit &&
        !adding && (
          <Button size="s" onClick={() => setAdding(true)}>
            Add<span className="unseen"> time off or extra hours</span>
          </Button>
        )
      }
    >
      {staff.exceptions.length === 0 && !adding && <p className="ink-2">Nothing planned.</p>}
      <ul className={styles.exceptions}>
        {staff.exceptions.map((each) => {
          const place = locations.find(({ id }) => id === each.locationId);
          const zone = place?.timeZone ?? timeZone;
          const when = spanWords(
            Date.parse(each.startsAt),
            Date.parse(each.endsAt),
            zone,
            wallClock(Date.now(), zone).date,
          );
          return (
            <li key={each.id}>
              <span className="grow">
                <span className="t-label">{kindNames[each.kind]}</span>
                {place && `, ${place.name}`}
                <br />
                {when}
                {each.reason && <span className="ink-3"> · {each.reason}</span>}
                {each.kind === 'TIME_OFF' && (
                  <>
                    <br />
                    <AffectedLink search={{ staff: staff.id, from: each.startsAt, until: each.endsAt }} />
                  </>
                )}
              </span>
              {(mayEdit || (mayTakeBack && each.reported)) && (
                <Button
                  size="s"
                  look="ghost"
                  busy={removing || takingBack}
                  onClick={async () => {
                    const outcome = await (mayEdit ? remove : takeBack)({ id: each.id });
                    setTrouble(outcome.problem ?? null);
                    if (!outcome.done) return;
                    toast({ text: `${kindNames[each.kind]} is ${mayEdit ? 'removed' : 'taken back'}.` });
                    onChanged();
                  }}
                >
                  {mayEdit ? 'Remove' : 'Take back'}
                  <span className="unseen">
                    {' '}
                    {kindNames[each.kind].toLowerCase()}, {when}
                  </span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Notice of={trouble} />
      {adding && (
        <AddException
          staffId={staff.id}
          locations={locations}
          onDone={(added) => {
            setAdding(false);
            if (added) onChanged();
          }}
        />
      )}
    </Card>
  );
}

function AddException({
  staffId,
  locations,
  onDone,
}: {
  staffId: string;
  locations: readonly StaffPlace[];
  onDone: (added: boolean) => void;
}) {
  const { timeZone } = useViewer().practice;
  const toast = useToast();
  const { values, set, text } = useFields({
    kind: 'TIME_OFF',
    locationId: locations[0]?.id ?? '',
    starts: '',
    ends: '',
    reason: '',
  });
  const draft = useDraft(`staff-exception-${staffId}`, values, set);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [add, busy] = useAction(AddStaffExceptionDocument);
  const affected = useAffectedStep();
  const extra = values.kind === 'EXTRA_HOURS';
  const zone = (extra && locations.find(({ id }) => id === values.locationId)?.timeZone) || timeZone;
  const leave = (added: boolean) => {
    void draft.drop();
    onDone(added);
  };
  const submit = async () => {
    const kind = values.kind as StaffExceptionKind;
    const [startsAt, endsAt] = [instantOfText(values.starts, zone), instantOfText(values.ends, zone)];
    const outcome = await add({
      input: {
        staffId,
        kind,
        locationId: extra ? values.locationId : null,
        startsAt,
        endsAt,
        reason: orNull(values.reason),
      },
    });
    setTrouble(outcome.problem ?? null);
    if (!outcome.done) return;
    toast({
      text: `${kindNames[kind]} is planned.`,
      next: extra ? undefined : affected({ staff: staffId, from: startsAt, until: endsAt }),
    });
    leave(true);
  };
  return (
    <Form onEscape={() => onDone(false)} onSubmit={() => void submit()} label="Time off or extra hours">
      <ReturnedWords draft={draft} />
      <FieldRow>
        <SelectField label="What" {...text('kind')} data={optionsOf(kindNames)} />
        {extra && (
          <SelectField
            label="Where"
            {...text('locationId')}
            data={locations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </FieldRow>
      <FieldRow>
        <TextField label="From" type="datetime-local" required withAsterisk={false} {...text('starts')} />
        <TextField
          label="Until"
          type="datetime-local"
          required
          withAsterisk={false}
          min={values.starts}
          help={`In ${zone.replace(/_/g, ' ')} time`}
          {...text('ends')}
        />
      </FieldRow>
      <TextField
        label="Reason"
        maxLength={120}
        help="Nobody has to say; only they and those who manage hours see it"
        {...text('reason')}
      />
      <Notice of={trouble} />
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          Add
        </Button>
        <Button look="ghost" onClick={() => leave(false)}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
