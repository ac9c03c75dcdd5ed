import { useState } from 'react';
import { Button } from '../../design/button.js';
import { CheckField, FieldRow, TextField } from '../../design/fields.js';
import { Form, orNull, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import type { RoomFitness } from '../../gql/graphql.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import styles from './facility.module.css';
import { CreateRoomDocument, UpdateRoomDocument, type PlaceRoom } from './facility-documents.js';

/** A room: what it is fit for, and how long it needs between two patients. */
export function RoomForm({
  locationId,
  room,
  onDone,
}: {
  locationId: string;
  room?: PlaceRoom;
  onDone: () => void;
}) {
  const toast = useToast();
  const { values, text, check } = useFields({
    name: room?.name ?? '',
    detail: room?.detail ?? '',
    turnover: String(room?.turnoverMinutes ?? 15),
    infusion: room?.fitFor.includes('INFUSION') ?? false,
    therapy: room?.fitFor.includes('THERAPY') ?? true,
    active: room?.active ?? true,
  });
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [create, creating] = useAction(CreateRoomDocument);
  const [update, updating] = useAction(UpdateRoomDocument);
  const submit = async () => {
    const fitFor: RoomFitness[] = [
      ...(values.infusion ? (['INFUSION'] as const) : []),
      ...(values.therapy ? (['THERAPY'] as const) : []),
    ];
    const input = {
      name: values.name.trim(),
      detail: orNull(values.detail),
      fitFor,
      turnoverMinutes: Number(values.turnover),
    };
    const outcome = room
      ? await update({ input: { ...input, roomId: room.id, version: room.version, active: values.active } })
      : await create({ input: { ...input, locationId } });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    if (!outcome.done) return;
    toast({ text: `${outcome.done.name} is saved.` });
    onDone();
  };
  return (
    <div className={styles.edit}>
      <h3 className="t-section">{room ? room.name : 'New room'}</h3>
      <Form onSubmit={() => void submit()} label={room ? room.name : 'New room'}>
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
          {room && <CheckField label="In use" {...check('active')} />}
        </div>
        <Notice of={trouble} />
        <div className="row">
          <Button type="submit" look="primary" busy={creating || updating}>
            Save room
          </Button>
          <Button look="ghost" onClick={onDone}>
            Cancel
          </Button>
        </div>
      </Form>
    </div>
  );
}
