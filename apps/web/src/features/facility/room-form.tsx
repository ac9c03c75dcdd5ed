import { useMemo, useState } from 'react';
import { Button } from '../../design/button.js';
import { CheckField, FieldRow, TextField } from '../../design/fields.js';
import { Form, orNull, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { RecordTroubles } from '../../drafts/record-troubles.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useRecordDraft } from '../../drafts/use-record-draft.js';
import type { RoomFitness } from '../../gql/graphql.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import styles from './facility.module.css';
import { useSavedToast } from '../scheduling/use-saved-toast.js';
import { CreateRoomDocument, UpdateRoomDocument, type PlaceRoom } from './facility-documents.js';

interface RoomValues {
  name: string;
  detail: string;
  turnover: string;
  infusion: boolean;
  therapy: boolean;
  active: boolean;
}

const valuesOf = (room: PlaceRoom): RoomValues => ({
  name: room.name,
  detail: room.detail ?? '',
  turnover: String(room.turnoverMinutes),
  infusion: room.fitFor.includes('INFUSION'),
  therapy: room.fitFor.includes('THERAPY'),
  active: room.active,
});

const inputOf = (values: RoomValues) => ({
  name: values.name.trim(),
  detail: orNull(values.detail),
  fitFor: [
    ...(values.infusion ? (['INFUSION'] as const) : []),
    ...(values.therapy ? (['THERAPY'] as const) : []),
  ] satisfies RoomFitness[],
  turnoverMinutes: Number(values.turnover),
});

const fieldNames: Record<keyof RoomValues, string> = {
  name: 'Name',
  detail: 'Equipment',
  turnover: 'Turnover',
  infusion: 'Fit for infusions',
  therapy: 'Fit for therapy',
  active: 'In use',
};

function saidOf(key: keyof RoomValues, values: RoomValues): string {
  const value = values[key];
  return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : key === 'turnover' ? `${value} min` : value;
}

/** A room to be added to a location. */
export function NewRoom({ locationId, onDone }: { locationId: string; onDone: () => void }) {
  const toast = useToast();
  const fields = useFields<RoomValues>({
    name: '',
    detail: '',
    turnover: '15',
    infusion: false,
    therapy: true,
    active: true,
  });
  const draft = useDraft(`room-new-${locationId}`, fields.values, fields.set);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [create, busy] = useAction(CreateRoomDocument);
  const leave = () => {
    void draft.drop();
    onDone();
  };
  const submit = async () => {
    const outcome = await create({ input: { ...inputOf(fields.values), locationId } });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    if (!outcome.done) return;
    toast({ text: `${outcome.done.name} is saved.` });
    leave();
  };
  return (
    <div className={styles.edit}>
      <h3 className="t-section">New room</h3>
      <Form onEscape={onDone} onSubmit={() => void submit()} label="New room">
        <ReturnedWords draft={draft} />
        <RoomFields fields={fields} />
        <Notice of={trouble} />
        <div className="row">
          <Button type="submit" look="primary" busy={busy}>
            Save room
          </Button>
          <Button look="ghost" onClick={leave}>
            Cancel
          </Button>
        </div>
      </Form>
    </div>
  );
}

/** A room: what it is fit for, and how long it needs between two patients. */
export function EditRoom({
  room,
  onStale,
  onDone,
}: {
  room: PlaceRoom;
  /** Reads the room anew: somebody else changed it. */
  onStale: () => void;
  onDone: () => void;
}) {
  const say = useSavedToast();
  const fields = useFields(valuesOf(room));
  const record = useMemo(() => ({ version: room.version, values: valuesOf(room) }), [room]);
  const draft = useRecordDraft(`room-${room.id}`, record, fields.values, fields.set);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [update, busy] = useAction(UpdateRoomDocument);
  const save = async () => {
    const sent = fields.values;
    const outcome = await update({
      input: { ...inputOf(sent), roomId: room.id, version: draft.version, active: sent.active },
    });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    if (outcome.refusal?.code === 'STALE_VERSION') onStale();
    if (!outcome.done) return;
    draft.saved(outcome.done.version, sent);
    say(`${outcome.done.name} is saved.`, outcome.done.fallenVisits);
    onDone();
  };
  return (
    <div className={styles.edit}>
      <h3 className="t-section">{room.name}</h3>
      <Form onEscape={onDone} onSubmit={() => void (draft.conflict ? null : save())} label={room.name}>
        <ReturnedWords draft={draft} />
        <RoomFields fields={fields} />
        <CheckField label="In use" {...fields.check('active')} />
        <RecordTroubles
          draft={draft}
          here={fields.values}
          names={fieldNames}
          said={saidOf}
          trouble={trouble}
          onChosen={() => setTrouble(null)}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={busy} notYet={draft.notYet}>
            Save room
          </Button>
          <Button
            look="ghost"
            onClick={() => {
              draft.saved(room.version, fields.values);
              onDone();
            }}
          >
            Cancel
          </Button>
        </div>
      </Form>
    </div>
  );
}

function RoomFields({ fields: { text, check } }: { fields: ReturnType<typeof useFields<RoomValues>> }) {
  return (
    <>
      <FieldRow>
        <TextField label="Name" required withAsterisk={false} {...text('name')} />
        <TextField label="Equipment" {...text('detail')} />
        <TextField
          label="Turnover"
          type="number"
          unit="min"
          min={0}
          max={120}
          required
          withAsterisk={false}
          {...text('turnover')}
        />
      </FieldRow>
      <div className="row-wrap" style={{ gap: 20 }}>
        <CheckField label="Fit for infusions" {...check('infusion')} />
        <CheckField label="Fit for therapy" {...check('therapy')} />
      </div>
    </>
  );
}
