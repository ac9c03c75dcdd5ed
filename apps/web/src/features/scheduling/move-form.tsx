import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { FieldRow, TextField } from '../../design/fields.js';
import { dayAndTime } from '../../format/time.js';
import { instantOf, wallClock } from '../../format/zone.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import {
  freeTimeLabel,
  freeTimePeople,
  NextFreeTimesDocument,
  reservationsOf,
  type FreeTime,
} from './free-times.js';
import { useUndoToast } from './use-undo-toast.js';
import { MoveAppointmentDocument } from './visit-documents.js';
import type { VisitDetails } from './visit-query.js';

/** Another time for a visit: the next free ones, or one of the desk's own. */
export function MoveForm({
  visit,
  today,
  onDone,
}: {
  visit: VisitDetails;
  today: string;
  onDone: () => void;
}) {
  const zone = visit.location.timeZone;
  const start = wallClock(Date.parse(visit.startsAt), zone);
  const [date, setDate] = useState(start.date);
  const [time, setTime] = useState(
    `${String(Math.floor(start.minute / 60)).padStart(2, '0')}:${String(start.minute % 60).padStart(2, '0')}`,
  );
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [offered, setOffered] = useState<readonly FreeTime[] | null>(null);
  const [key] = useState(newIdempotencyKey);
  const [move, busy] = useAction(MoveAppointmentDocument);
  const undoToast = useUndoToast();
  const [{ data }] = useQuery({
    query: NextFreeTimesDocument,
    variables: {
      input: {
        kind: visit.kind,
        locationId: visit.location.id,
        patientId: visit.patient.id,
        courseSessionId: visit.courseSession?.id,
        virtual: visit.virtual,
        count: 3,
      },
    },
    requestPolicy: 'network-only',
  });

  const submit = async (
    to: { startsAt: string } & Partial<ReturnType<typeof reservationsOf>>,
    confirmSpacing = false,
  ) => {
    setTrouble(null);
    const outcome = await move({
      input: {
        idempotencyKey: `${key}-${to.startsAt}`,
        appointmentId: visit.id,
        version: visit.version,
        confirmSpacing,
        ...to,
      },
    });
    if (outcome.done) {
      undoToast(
        `${visit.patient.name} moved to ${dayAndTime(Date.parse(outcome.done.startsAt), zone, today)}.`,
        outcome.done,
      );
      return onDone();
    }
    setTrouble(outcome.problem ?? outcome.refusal);
    if (outcome.refusal && 'nextFree' in outcome.refusal) setOffered(outcome.refusal.nextFree);
  };

  const own = () => {
    const [hour = '0', minute = '0'] = time.split(':');
    return { startsAt: new Date(instantOf(date, Number(hour) * 60 + Number(minute), zone)).toISOString() };
  };
  const times = offered ?? data?.nextFreeTimes.times ?? [];
  return (
    <div className="stack">
      {times.length > 0 && (
        <div>
          <h3 className="t-caption t-label ink-2">Next free</h3>
          <ul className="stack" style={{ gap: 6, marginTop: 6 }}>
            {times.map((each) => (
              <li key={each.startsAt + (each.room?.id ?? '')} className="row">
                <Button onClick={() => void submit(reservationsOf(each))}>
                  {freeTimeLabel(each, zone, today)}
                </Button>
                <span className="t-caption ink-3 clip">{freeTimePeople(each)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(own());
        }}
      >
        <FieldRow narrow>
          <TextField
            label="Date"
            type="date"
            required
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
            data-autofocus
          />
          <TextField
            label="Starts at"
            type="time"
            step={300}
            required
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
        </FieldRow>
        <Notice of={trouble} />
        {trouble && 'code' in trouble && trouble.code === 'SPACING_NEEDS_PRESCRIBER' && (
          <Button onClick={() => void submit(own(), true)}>Move as prescriber, less than 48 h apart</Button>
        )}
        <div className="row">
          <Button type="submit" look="primary" busy={busy}>
            Move
          </Button>
          <Button look="ghost" onClick={onDone}>
            Keep {dayAndTime(Date.parse(visit.startsAt), zone, today)}
          </Button>
        </div>
      </form>
    </div>
  );
}
