import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../../design/button.js';
import { ChipButton } from '../../../design/chip.js';
import { FieldError, FieldGroup, FieldRow, SelectField, TextField } from '../../../design/fields.js';
import { Form, useFields } from '../../../design/form.js';
import { ReturnedWords } from '../../../drafts/returned-words.js';
import { useDraft } from '../../../drafts/use-draft.js';
import { wallClock } from '../../../format/zone.js';
import type { AppointmentKind } from '../../../gql/graphql.js';
import { Notice } from '../../../graphql/notice.js';
import type { Problem, Refusal } from '../../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../../graphql/use-action.js';
import { staffName } from '../../../session/roles.js';
import { weekdays } from '../../facility/weekdays.js';
import { duties } from '../booking-choice.js';
import { allKinds, kinds as looks } from '../kinds.js';
import {
  ChangeWaitListEntryDocument,
  PutOnWaitListDocument,
  WaitStaffDocument,
  type WaitEntry,
} from './wait-documents.js';
import { waitInput, waitTrouble, type WaitValues } from './wait-values.js';

const toggled = <T,>(all: readonly T[], one: T): T[] =>
  all.includes(one) ? all.filter((each) => each !== one) : [...all, one];

/** What a patient waits for: to be put on the list, or as an entry that is there shall be from now on. */
export function WaitForm({
  patient,
  locationId,
  zone,
  entry,
  kind,
  onDone,
  onClose,
}: {
  patient: { id: string; name: string };
  locationId: string;
  zone: string;
  /** The entry that is changed; without one the patient is put on the list. */
  entry?: WaitEntry;
  /** What a new entry begins with. */
  kind?: AppointmentKind;
  onDone: (text: string) => void;
  onClose: () => void;
}) {
  const today = wallClock(Date.now(), zone).date;
  const { values, set, text } = useFields<WaitValues>({
    kinds: entry?.kinds ?? (kind ? [kind] : []),
    weekdays: entry?.weekdays ?? [],
    from: entry?.hours?.from ?? '',
    until: entry?.hours?.until ?? '',
    firstDate: entry && entry.firstDate > today ? entry.firstDate : '',
    lastDate: entry?.lastDate ?? '',
    staffId: entry?.staffMember?.id ?? '',
  });
  const draft = useDraft(`wait-${entry?.id ?? `${patient.id}-${locationId}`}`, values, set);
  const [{ data }] = useQuery({ query: WaitStaffDocument });
  const [putOn, putting] = useAction(PutOnWaitListDocument);
  const [change, changing] = useAction(ChangeWaitListEntryDocument);
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [checked, setChecked] = useState(false);
  const [refused, setRefused] = useState<Problem | Refusal | null>(null);
  const trouble = checked ? waitTrouble(values, today) : null;
  const roles = new Set(values.kinds.flatMap((each) => duties[each].map(({ role }) => role)));
  const staff = (data?.staff.nodes ?? []).filter(
    (each) =>
      each.id === values.staffId ||
      (each.hours.some((hours) => hours.locationId === locationId) &&
        each.roles.some((role) => roles.has(role))),
  );

  const submit = async () => {
    setChecked(true);
    if (waitTrouble(values, today)) return;
    const waitedFor = waitInput(values);
    const outcome = entry
      ? await change({ input: { ...waitedFor, entryId: entry.id, version: entry.version } })
      : await putOn({ input: { ...waitedFor, idempotencyKey, locationId, patientId: patient.id } });
    if (!outcome.done) return setRefused(outcome.problem ?? outcome.refusal);
    await draft.drop();
    onDone(entry ? `What ${patient.name} waits for is changed.` : `${patient.name} is on the wait list.`);
  };

  return (
    <Form label="What the patient waits for" onSubmit={() => void submit()}>
      <ReturnedWords draft={draft} />
      <FieldGroup label="For what">
        <div className="row-wrap" role="group" aria-label="Kinds of visits">
          {allKinds.map((each) => (
            <ChipButton
              key={each}
              on={values.kinds.includes(each)}
              onClick={() => set({ kinds: toggled(values.kinds, each) })}
            >
              {looks[each].name}
            </ChipButton>
          ))}
        </div>
        {trouble?.field === 'kinds' && (
          <p className="t-caption c-stop">
            <FieldError>{trouble.message}</FieldError>
          </p>
        )}
      </FieldGroup>
      <FieldGroup label="Weekdays" help="None chosen is any day.">
        <div className="row-wrap" role="group" aria-label="Weekdays">
          {weekdays.map((name, index) => (
            <ChipButton
              key={name}
              on={values.weekdays.includes(index + 1)}
              onClick={() => set({ weekdays: toggled(values.weekdays, index + 1) })}
            >
              {name.slice(0, 3)}
            </ChipButton>
          ))}
        </div>
      </FieldGroup>
      <FieldRow narrow>
        <TextField label="Starts no earlier than" type="time" {...text('from')} />
        <TextField
          label="Ends by"
          type="time"
          {...text('until')}
          error={trouble?.field === 'until' ? trouble.message : null}
        />
        <TextField label="Not before" type="date" min={today} {...text('firstDate')} />
        <TextField
          label="Not after"
          type="date"
          min={values.firstDate || today}
          {...text('lastDate')}
          error={trouble?.field === 'lastDate' ? trouble.message : null}
        />
      </FieldRow>
      <SelectField
        label="With"
        {...text('staffId')}
        data={[
          { value: '', label: 'Whoever is free' },
          ...staff.map((each) => ({ value: each.id, label: staffName(each) })),
        ]}
      />
      <Notice of={refused} />
      <div className="row-wrap">
        <Button type="submit" look="primary" busy={putting || changing}>
          {entry ? 'Save' : 'Put on the wait list'}
        </Button>
        <Button
          look="ghost"
          onClick={() => {
            void draft.drop();
            onClose();
          }}
        >
          Cancel
        </Button>
      </div>
    </Form>
  );
}
