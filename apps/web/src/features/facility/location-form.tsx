import { useMemo, useState } from 'react';
import { Button } from '../../design/button.js';
import { CheckField, FieldRow, TextField } from '../../design/fields.js';
import { Form, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { isSame } from '../../drafts/merge.js';
import { RecordTroubles } from '../../drafts/record-troubles.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useRecordDraft } from '../../drafts/use-record-draft.js';
import { wallClock } from '../../format/zone.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { useViewer } from '../../session/session.js';
import { useSavedToast } from '../scheduling/use-saved-toast.js';
import { aheadIn, type VisitAhead } from '../scheduling/visit-ahead.js';
import { VisitsAhead } from '../scheduling/visits-ahead.js';
import { CreateLocationDocument, UpdateLocationDocument, type Place } from './facility-documents.js';
import { inOrder } from './hours-words.js';
import {
  inputOf,
  LocationFields,
  locationFieldNames,
  saidOf,
  valuesOf,
  type LocationValues,
} from './location-fields.js';

/** A new site, open on weekdays until somebody says otherwise. */
export function NewLocation({ onDone }: { onDone: () => void }) {
  const toast = useToast();
  const { practice } = useViewer();
  const fields = useFields<LocationValues>({
    name: '',
    timeZone: practice.timeZone,
    address: '',
    phone: '',
    keepsFederalHolidays: false,
    hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:00', closes: '17:00' })),
    hoursFrom: '',
    active: true,
  });
  const draft = useDraft('location-new', fields.values, fields.set);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [create, busy] = useAction(CreateLocationDocument);
  const leave = () => {
    void draft.drop();
    onDone();
  };
  const submit = async () => {
    const outcome = await create({ input: { ...inputOf(fields.values), hours: fields.values.hours } });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    if (!outcome.done) return;
    toast({ text: `${outcome.done.name} is saved.` });
    leave();
  };
  return (
    <Form onEscape={onDone} onSubmit={() => void submit()} label="New location">
      <ReturnedWords draft={draft} />
      <LocationFields fields={fields} />
      <Notice of={trouble} />
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          Save location
        </Button>
        <Button look="ghost" onClick={leave}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}

/** A location's name, zone, address and weekly hours, which may begin on a later day. */
export function EditLocation({
  location,
  onStale,
  onDone,
}: {
  location: Place;
  /** Reads the location anew: somebody else changed it. */
  onStale: () => void;
  onDone: () => void;
}) {
  const say = useSavedToast();
  const fields = useFields(valuesOf(location));
  const record = useMemo(() => ({ version: location.version, values: valuesOf(location) }), [location]);
  const draft = useRecordDraft(`location-${location.id}`, record, fields.values, fields.set);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [ahead, setAhead] = useState<readonly VisitAhead[]>([]);
  const [update, busy] = useAction(UpdateLocationDocument);
  const newHours = !isSame(inOrder(fields.values.hours), record.values.hours);

  const save = async () => {
    const sent = fields.values;
    const outcome = await update({
      input: {
        ...inputOf(sent),
        ...(newHours && { hours: sent.hours, hoursFrom: sent.hoursFrom || null }),
        active: sent.active,
        locationId: location.id,
        version: draft.version,
      },
    });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    setAhead(aheadIn(outcome.refusal));
    if (outcome.refusal?.code === 'STALE_VERSION') onStale();
    if (!outcome.done) return;
    draft.saved(outcome.done.version, sent);
    say(`${outcome.done.name} is saved.`, outcome.done.fallenVisits);
    onDone();
  };
  return (
    <Form onEscape={onDone} onSubmit={() => void (draft.conflict ? null : save())} label={location.name}>
      <ReturnedWords draft={draft} />
      <LocationFields fields={fields} />
      {newHours && (
        <FieldRow>
          <TextField
            label="These hours count from"
            type="date"
            min={wallClock(Date.now(), fields.values.timeZone).date}
            help="Left empty, from today. Hours planned for a later day stay."
            {...fields.text('hoursFrom')}
          />
        </FieldRow>
      )}
      <CheckField
        label="In use"
        help="A location that is not in use is not offered any more"
        {...fields.check('active')}
      />
      <RecordTroubles
        draft={draft}
        here={fields.values}
        names={locationFieldNames}
        said={saidOf}
        trouble={trouble}
        onChosen={() => setTrouble(null)}
      />
      {ahead.length > 0 && <VisitsAhead visits={ahead} />}
      <div className="row">
        <Button type="submit" look="primary" busy={busy} notYet={draft.notYet}>
          Save location
        </Button>
        <Button
          look="ghost"
          onClick={() => {
            draft.saved(location.version, fields.values);
            onDone();
          }}
        >
          Cancel
        </Button>
      </div>
    </Form>
  );
}
