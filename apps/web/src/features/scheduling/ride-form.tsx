import { useState } from 'react';
import { Button } from '../../design/button.js';
import { Conflict } from '../../design/conflict.js';
import { CheckField, TextField } from '../../design/fields.js';
import { useFields } from '../../design/form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { useFreshVisit } from './use-fresh-visit.js';
import { useUndoToast } from './use-undo-toast.js';
import { changedElsewhere } from './change-words.js';
import { RecordRideDocument } from './visit-documents.js';
import type { VisitDetails } from './visit-query.js';

/** Who takes the patient home: asked before an infusion, confirmed when the patient arrives. */
export function RideForm({
  visit,
  today,
  onDone,
}: {
  visit: VisitDetails;
  today: string;
  onDone: () => void;
}) {
  // As it was seen when the form opened: another desk's ride is not written over unseen.
  const [seen] = useState(visit);
  const fields = useFields({
    name: seen.ride?.name ?? '',
    phone: seen.ride?.phone ?? '',
    confirmed: false,
  });
  const { values, text, check, set } = fields;
  const draft = useDraft(`ride-${visit.id}`, values, (kept) => set(kept));
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [theirs, setTheirs] = useState<VisitDetails | null>(null);
  const [record, busy] = useAction(RecordRideDocument);
  const fresh = useFreshVisit(visit.id);
  const undoToast = useUndoToast();

  const leave = async () => {
    await draft.drop();
    onDone();
  };
  const submit = async (version = seen.version) => {
    const ride = { name: values.name.trim(), phone: values.phone.trim() };
    const outcome = await record({
      input: { appointmentId: visit.id, version, ride, confirmed: values.confirmed },
    });
    if (outcome.done) {
      undoToast(`${ride.name} takes ${visit.patient.name} home.`, outcome.done);
      return leave();
    }
    if (outcome.refusal?.code === 'STALE_VERSION') {
      const now = await fresh();
      if (now) return setTheirs(now);
    }
    setTrouble(outcome.problem ?? outcome.refusal);
  };

  if (theirs) {
    const change = changedElsewhere(theirs, visit.location.timeZone, today);
    return (
      <Conflict
        title={change.title}
        theirs={{
          whose: `${change.by}’s`,
          content: theirs.ride ? (
            <Lines of={[theirs.ride.name, theirs.ride.phone]} />
          ) : (
            <Lines of={['No ride named']} />
          ),
          verb: theirs.ride ? `Keep ${theirs.ride.name}` : 'Keep no ride',
          take: () => void leave(),
        }}
        yours={{
          whose: 'Yours',
          content: <Lines of={[values.name, values.phone]} />,
          verb: `Use ${values.name.trim()}`,
          take: () => void submit(theirs.version),
          busy,
        }}
      >
        Nothing was changed by you yet.
      </Conflict>
    );
  }
  return (
    <form
      className="stack"
      aria-label="Ride home"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField label="Who takes the patient home" required {...text('name')} data-autofocus />
      <TextField label="Their phone" type="tel" required {...text('phone')} />
      <CheckField label="They confirmed it" {...check('confirmed')} />
      <Notice of={trouble} />
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          Save ride
        </Button>
        <Button look="ghost" onClick={() => void leave()}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function Lines({ of }: { of: readonly string[] }) {
  return of.map((line) => (
    <p key={line} className="t-dense">
      {line}
    </p>
  ));
}
