import { useMemo, useState } from 'react';
import { Button } from '../../design/button.js';
import { FieldRow, TextField } from '../../design/fields.js';
import { Form, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { RecordTroubles } from '../../drafts/record-troubles.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useRecordDraft } from '../../drafts/use-record-draft.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { UpdateAppointmentKindDocument, type KindSettings } from './kind-settings.js';
import { kinds } from './kinds.js';

const valuesOf = (kind: KindSettings) => ({
  durationMinutes: String(kind.durationMinutes),
  doseMinutes: kind.doseMinutes == null ? '' : String(kind.doseMinutes),
  preparationMinutes: String(kind.preparationMinutes),
  recoveryMinutes: String(kind.recoveryMinutes),
  turnoverMinutes: String(kind.turnoverMinutes),
  noticeHours: String(kind.noticeHours),
  cancellationHours: String(kind.cancellationHours),
});

type KindValues = ReturnType<typeof valuesOf>;
type KindField = keyof KindValues;

const fieldNames: Record<KindField, string> = {
  durationMinutes: 'Length',
  doseMinutes: 'Dose',
  preparationMinutes: 'Before the visit',
  recoveryMinutes: 'Recovery',
  turnoverMinutes: 'Turnover of the room',
  noticeHours: 'Notice needed',
  cancellationHours: 'Cancelled late within',
};

const unitOf = (key: KindField): 'h' | 'min' => (key.endsWith('Hours') ? 'h' : 'min');

/** What a kind of visit takes in time, and how early it is booked and cancelled. */
export function KindForm({
  kind,
  onStale,
  onDone,
}: {
  kind: KindSettings;
  /** Reads the kinds anew: somebody else changed this one. */
  onStale: () => void;
  onDone: () => void;
}) {
  const toast = useToast();
  const { values, set, text } = useFields(valuesOf(kind));
  const record = useMemo(() => ({ version: kind.version, values: valuesOf(kind) }), [kind]);
  const draft = useRecordDraft(`kind-${kind.kind}`, record, values, set);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [update, busy] = useAction(UpdateAppointmentKindDocument);
  const number = (key: KindField, most: number, least = 0, help?: string) => (
    <TextField
      label={fieldNames[key]}
      type="number"
      inputMode="numeric"
      unit={unitOf(key)}
      min={least}
      max={most}
      required
      withAsterisk={false}
      help={help}
      {...text(key)}
    />
  );
  const submit = async () => {
    const sent = values;
    const { doseMinutes, ...others } = sent;
    const numbers = Object.fromEntries(
      Object.entries(others).map(([key, value]) => [key, Number(value)] as const),
    );
    const outcome = await update({
      input: {
        kind: kind.kind,
        version: draft.version,
        ...numbers,
        doseMinutes: kind.doseMinutes == null ? null : Number(doseMinutes),
      },
    });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    if (outcome.refusal) onStale();
    if (!outcome.done) return;
    draft.saved(outcome.done.version, sent);
    toast({ text: `${kinds[kind.kind].name} is saved. What is booked keeps its times.` });
    onDone();
  };
  return (
    <Form
      onEscape={onDone}
      onSubmit={() => void (draft.conflict ? null : submit())}
      label={kinds[kind.kind].name}
    >
      <ReturnedWords draft={draft} />
      <FieldRow>
        {number(
          'durationMinutes',
          kind.maximumMinutes,
          kind.minimumMinutes,
          `${kind.minimumMinutes} to ${kind.maximumMinutes}, unless a visit asks for others`,
        )}
        {kind.doseMinutes != null &&
          number('doseMinutes', kind.maximumMinutes, 1, 'The first part of the visit')}
      </FieldRow>
      <FieldRow>
        {number('preparationMinutes', 60, 0, 'Staff and room get ready')}
        {number('recoveryMinutes', 120, 0, 'The patient stays, with staff and room')}
        {number('turnoverMinutes', 120, 0, 'At least; a room may need more of its own')}
      </FieldRow>
      <FieldRow>
        {number('noticeHours', 336, 0, 'A booking comes this long before the visit; a walk-in needs none')}
        {number('cancellationHours', 336, 0, 'Cancelled in these last hours, a visit counts as late')}
      </FieldRow>
      <RecordTroubles
        draft={draft}
        here={values}
        names={fieldNames}
        said={(key, of) => of[key] && `${of[key]} ${unitOf(key)}`}
        trouble={trouble}
        onChosen={() => setTrouble(null)}
      />
      <div className="row">
        <Button type="submit" look="primary" busy={busy} notYet={draft.notYet}>
          Save {kinds[kind.kind].name.toLowerCase()}
        </Button>
        <Button
          look="ghost"
          onClick={() => {
            draft.saved(kind.version, values);
            onDone();
          }}
        >
          Cancel
        </Button>
      </div>
    </Form>
  );
}
