import { useEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { CheckField, FieldRow, SelectField, TextField } from '../../design/fields.js';
import { Skeleton, Rows } from '../../design/skeleton.js';
import { dayAndTime } from '../../format/time.js';
import { instantOf, wallClock } from '../../format/zone.js';
import type { AppointmentKind } from '../../gql/graphql.js';
import { Notice } from '../../graphql/notice.js';
import { problemOf, type Problem, type Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import type { AskedPlace } from './asked-place.js';
import { BookAppointmentDocument, type BookingPatient } from './booking-documents.js';
import styles from './booking.module.css';
import {
  freeTimeLabel,
  freeTimePeople,
  NextFreeTimesDocument,
  reservationsOf,
  type FreeTime,
} from './free-times.js';
import { allKinds, appointmentName, kinds } from './kinds.js';
import { openSessions } from './next-in-course.js';
import { useUndoToast } from './use-undo-toast.js';

interface BookingFormProps extends AskedPlace {
  patient: BookingPatient;
  locationId: string;
  zone: string;
  date: string;
  onBooked: () => void;
  onClose: () => void;
}

/** Steps two to four: what, when, and Enter. Everything that can be computed is chosen already. */
export function BookingForm({ patient, locationId, zone, date, onBooked, onClose }: BookingFormProps) {
  const today = wallClock(Date.now(), zone).date;
  const sessions = useMemo(() => openSessions(patient.courses), [patient.courses]);
  const [choice, setChoice] = useState(sessions[0]?.sessionId ?? 'CONSULTATION');
  const [changing, setChanging] = useState(sessions.length === 0);
  const [virtual, setVirtual] = useState(false);
  const [own, setOwn] = useState<{ date: string; time: string } | null>(null);
  const [at, setAt] = useState(0);
  const [refused, setRefused] = useState<readonly FreeTime[] | null>(null);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [key] = useState(newIdempotencyKey);
  const [book, busy] = useAction(BookAppointmentDocument);
  const undoToast = useUndoToast();

  // The patient is chosen, the time is offered: Enter is all that is left.
  const submitRef = useRef<HTMLButtonElement>(null);
  useEffect(() => submitRef.current?.focus(), []);

  const session = sessions.find((each) => each.sessionId === choice);
  const kind = session?.kind ?? (choice as AppointmentKind);
  const input = useMemo(
    () => ({
      kind,
      locationId,
      patientId: patient.id,
      courseSessionId: session?.sessionId,
      virtual,
      count: 3,
      ...(date > today ? { from: new Date(instantOf(date, 0, zone)).toISOString() } : {}),
    }),
    [kind, locationId, patient.id, session?.sessionId, virtual, date, today, zone],
  );
  const [{ data, error, fetching }] = useQuery({
    query: NextFreeTimesDocument,
    variables: { input },
    requestPolicy: 'network-only',
  });
  const times = refused ?? data?.nextFreeTimes.times ?? [];
  const time = times[at] ?? times[0];
  const what = session ? appointmentName(kind, session.number, session.count) : kinds[kind].name;
  const startsAt = own
    ? new Date(instantOf(own.date, minutesOf(own.time), zone)).toISOString()
    : (time?.startsAt ?? null);

  const choose = (next: string) => {
    setChoice(next);
    setAt(0);
    setRefused(null);
    setTrouble(null);
  };

  const submit = async (confirmSpacing = false) => {
    if (!startsAt) return;
    const outcome = await book({
      input: {
        // A refusal is not kept under its key; another time is another intent.
        idempotencyKey: `${key}-${startsAt}`,
        kind,
        locationId,
        patientId: patient.id,
        courseSessionId: session?.sessionId,
        virtual,
        confirmSpacing,
        ...(own || !time ? { startsAt } : reservationsOf(time)),
      },
    });
    if (outcome.done) {
      undoToast(
        `${patient.name}: ${what.toLowerCase()} on ${dayAndTime(Date.parse(outcome.done.startsAt), zone, today)}.`,
        outcome.done,
      );
      return onBooked();
    }
    setTrouble(outcome.problem ?? outcome.refusal);
    if (outcome.refusal && 'nextFree' in outcome.refusal) {
      setRefused(outcome.refusal.nextFree);
      setOwn(null);
      setAt(0);
    }
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={styles.step}>
        <span className={styles.number}>2</span>
        <div className="grow">
          {changing ? (
            <SelectField
              label="What"
              value={choice}
              onChange={(event) => choose(event.currentTarget.value)}
              data={[
                ...(sessions.length > 0
                  ? [
                      {
                        group: 'In the course',
                        items: sessions.map((each) => ({
                          value: each.sessionId,
                          label: appointmentName(each.kind, each.number, each.count),
                        })),
                      },
                    ]
                  : []),
                {
                  group: 'Other',
                  items: allKinds
                    .filter((each) => each === 'CONSULTATION' || each === 'FOLLOW_UP')
                    .map((each) => ({ value: each, label: kinds[each].name })),
                },
              ]}
            />
          ) : (
            <div className="row">
              <span className="grow t-dense">
                Next in course: <b>{what}</b>
              </span>
              <Button size="s" look="ghost" onClick={() => setChanging(true)}>
                Change
              </Button>
            </div>
          )}
          {changing && kind !== 'INFUSION' && (
            <div style={{ marginTop: 10 }}>
              <CheckField label="By video, without a room" checked={virtual} onChange={setVirtual} />
            </div>
          )}
        </div>
      </div>

      <div className={styles.step}>
        <span className={styles.number}>3</span>
        <div className="grow stack">
          {own ? (
            <FieldRow>
              <TextField
                label="Date"
                type="date"
                required
                value={own.date}
                onChange={(event) => setOwn({ ...own, date: event.currentTarget.value })}
                data-autofocus
              />
              <TextField
                label="Starts at"
                type="time"
                step={300}
                required
                value={own.time}
                onChange={(event) => setOwn({ ...own, time: event.currentTarget.value })}
              />
            </FieldRow>
          ) : fetching && !data ? (
            <Skeleton label="Looking for free times">
              <Rows count={3} />
            </Skeleton>
          ) : error ? (
            <Notice of={problemOf(error)} />
          ) : times.length === 0 ? (
            <ul className="t-dense ink-2">
              {data?.nextFreeTimes.binding.map((each) => (
                <li key={each.code}>{each.message}</li>
              ))}
            </ul>
          ) : (
            <fieldset className={styles.times}>
              <legend className="t-caption t-label ink-2">{refused ? 'Next free' : 'Offered'}</legend>
              {times.map((each, index) => (
                <label key={each.startsAt + (each.room?.id ?? '')} className={styles.time}>
                  <input type="radio" name="time" checked={index === at} onChange={() => setAt(index)} />
                  <span className="grow">
                    <span className="t-label">{freeTimeLabel(each, zone, today)}</span>
                    <span className="t-caption ink-3">
                      {freeTimePeople(each)}
                      {each.insideWindow === true && ' · inside 72 h'}
                      {each.insideWindow === false && ' · outside 72 h'}
                    </span>
                  </span>
                </label>
              ))}
            </fieldset>
          )}
          <Button
            size="s"
            look="ghost"
            onClick={() => setOwn(own ? null : { date: date > today ? date : today, time: '10:00' })}
            style={{ alignSelf: 'flex-start', paddingLeft: 0 }}
          >
            {own ? 'Offered times' : 'Another time'}
          </Button>
        </div>
      </div>

      <div className={styles.step}>
        <span className={styles.number}>4</span>
        <div className="grow stack">
          <Notice of={trouble} />
          {trouble && 'code' in trouble && trouble.code === 'SPACING_NEEDS_PRESCRIBER' && (
            <Button onClick={() => void submit(true)}>Book as prescriber, less than 48 h apart</Button>
          )}
          <div className="row-wrap">
            <Button
              ref={submitRef}
              type="submit"
              look="primary"
              hint="↵"
              busy={busy}
              notYet={startsAt ? null : 'Choose a time first'}
            >
              {startsAt ? `Book ${dayAndTime(Date.parse(startsAt), zone, today)}` : 'Book'}
            </Button>
            <Button look="ghost" hint="Esc" onClick={onClose}>
              Cancel
            </Button>
          </div>
        </div>
      </div>
    </form>
  );
}

/** `14:30` as minutes since midnight. */
function minutesOf(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}
