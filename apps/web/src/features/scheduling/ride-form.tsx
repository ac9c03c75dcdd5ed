import { useState } from 'react';
import { Button } from '../../design/button.js';
import { CheckField, TextField } from '../../design/fields.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { useUndoToast } from './use-undo-toast.js';
import { RecordRideDocument } from './visit-documents.js';

/** Who takes the patient home: asked before an infusion, confirmed when the patient arrives. */
export function RideForm({
  appointment,
  onDone,
}: {
  appointment: {
    id: string;
    version: number;
    patient: { name: string };
    ride?: { name: string; phone: string } | null;
  };
  onDone: () => void;
}) {
  const [name, setName] = useState(appointment.ride?.name ?? '');
  const [phone, setPhone] = useState(appointment.ride?.phone ?? '');
  const [confirmed, setConfirmed] = useState(false);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [record, busy] = useAction(RecordRideDocument);
  const undoToast = useUndoToast();

  const submit = async () => {
    const ride = { name: name.trim(), phone: phone.trim() };
    const outcome = await record({
      input: { appointmentId: appointment.id, version: appointment.version, ride, confirmed },
    });
    if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
    undoToast(`${ride.name} takes ${appointment.patient.name} home.`, outcome.done);
    onDone();
  };

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label="Who takes the patient home"
        required
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <TextField
        label="Their phone"
        type="tel"
        required
        value={phone}
        onChange={(event) => setPhone(event.currentTarget.value)}
      />
      <CheckField label="They confirmed it" checked={confirmed} onChange={setConfirmed} />
      <Notice of={trouble} />
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          Save ride
        </Button>
        <Button look="ghost" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
