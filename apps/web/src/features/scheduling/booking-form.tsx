import { useEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { FieldRow, TextField } from '../../design/fields.js';
import { useFields } from '../../design/form.js';
import { Rows, Skeleton } from '../../design/skeleton.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { dayAndTime, inSentence } from '../../format/time.js';
import { instantOf, wallClock } from '../../format/zone.js';
import type { AppointmentKind } from '../../gql/graphql.js';
import { Notice } from '../../graphql/notice.js';
import { problemOf } from '../../graphql/problem.js';
import { newIdempotencyKey } from '../../graphql/use-action.js';
import type { AskedPlace } from './asked-place.js';
import { besideStaffOf } from './beside-staff.js';
import { BesideWay } from './beside-way.js';
import {
  bookingInput,
  chosenStaff,
  ownStart,
  rideTrouble,
  roomFor,
  staffFor,
  thisMinute,
  type BookingChoice,
} from './booking-choice.js';
import { BookingPlacesDocument, type BookingPatient } from './booking-documents.js';
import styles from './booking.module.css';
import { NextFreeTimesDocument, type FreeTime } from './free-times.js';
import { appointmentName, kinds } from './kinds.js';
import { NothingFree } from './nothing-free.js';
import { openSessions, whatOf } from './next-in-course.js';
import { OfferedTimes } from './offered-times.js';
import { OwnTime } from './own-time.js';
import { Refused } from './refused.js';
import type { Relaxing } from './relaxing.js';
import { SpacingWay } from './spacing-way.js';
import { choiceDraft, type Booking, type RefusedBooking } from './use-booking.js';
import { VisitChoice } from './visit-choice.js';
import { sinceWords } from './wait-list/wait-words.js';
import { wallFields } from './wall-fields.js';

interface BookingFormProps {
  patient: BookingPatient;
  locationId: string;
  zone: string;
  date: string;
  asked: AskedPlace;
  busy: boolean;
  refused: RefusedBooking | null;
  onSend: (booking: Booking) => void;
  /** The refusal was read; the choice goes on. */
  onForgive: () => void;
  /** Nothing suits: the patient shall wait for such a visit. */
  onWait: (kind: AppointmentKind) => void;
  onClose: () => void;
}

/** Steps two to four: what, when, and Enter. Everything that can be computed is chosen already. */
export function BookingForm({
  patient,
  locationId,
  zone,
  date,
  asked,
  busy,
  refused,
  onSend,
  onForgive,
  onWait,
  onClose,
}: BookingFormProps) {
  const today = wallClock(Date.now(), zone).date;
  // As they were when the form opened: what is chosen does not change under the hand. The server decides.
  const [sessions] = useState(() => openSessions(patient.courses));
  const fields = useFields<BookingChoice>({
    what: whatOf(asked.kind, sessions),
    staff: asked.staffId ? `ANY:${asked.staffId}` : '',
    roomId: asked.roomId ?? '',
    virtual: false,
    walkIn: false,
    offered: '',
    ...(asked.startsAt ? wallFields(Date.parse(asked.startsAt), zone) : { date: '', time: '' }),
    rideName: '',
    ridePhone: '',
  });
  const { values, set, text } = fields;
  const draft = useDraft(choiceDraft(patient.id), values, (kept) => {
    const known = kept.what in kinds || sessions.some((each) => each.sessionId === kept.what);
    set(known ? kept : { ...kept, what: values.what });
  });
  const [changing, setChanging] = useState(
    sessions.length === 0 || !!asked.roomId || !!asked.staffId || !!asked.kind,
  );
  const [checkedRide, setCheckedRide] = useState(false);

  // The patient is chosen, the time is offered: Enter is all that is left.
  const submitRef = useRef<HTMLButtonElement>(null);
  useEffect(() => submitRef.current?.focus(), []);

  const session = sessions.find((each) => each.sessionId === values.what);
  const kind: AppointmentKind =
    session?.kind ?? (values.what in kinds ? (values.what as AppointmentKind) : 'CONSULTATION');
  const what = session ? appointmentName(kind, session.number, session.count) : kinds[kind].name;
  const course = patient.courses.find((each) => each.status === 'ACTIVE');
  // Another desk has ended the wait meanwhile: the visit is booked without it.
  const [waitOver, setWaitOver] = useState(false);
  if (!waitOver && refused && 'code' in refused.of && refused.of.code === 'WAIT_OVER') setWaitOver(true);
  const waits = waitOver ? undefined : patient.waits.find((each) => each.location.id === locationId);
  const own = values.date !== '' || values.time !== '';
  const ownAt = ownStart(values, zone);
  const [{ data: places }] = useQuery({
    query: BookingPlacesDocument,
    variables: { locationId },
    pause: !changing,
  });
  const staff = staffFor(values.staff, kind, places?.staff.nodes ?? []);
  const roomId = values.virtual ? '' : roomFor(values.roomId, kind, places?.location.rooms ?? []);
  const staffId = chosenStaff(staff)?.staffId;
  const from = ownAt ?? (date > today ? new Date(instantOf(date, 0, zone)).toISOString() : undefined);

  const wanted = useMemo(
    () => ({
      kind,
      locationId,
      patientId: patient.id,
      courseSessionId: session?.sessionId,
      virtual: values.virtual,
      ...(from ? { from } : {}),
    }),
    [kind, locationId, patient.id, session?.sessionId, values.virtual, from],
  );
  const input = useMemo(
    () => ({ ...wanted, count: 3, ...(staffId ? { staffId } : {}), ...(roomId ? { roomId } : {}) }),
    [wanted, roomId, staffId],
  );
  const [{ data, error, fetching }] = useQuery({
    query: NextFreeTimesDocument,
    variables: { input },
    requestPolicy: 'network-only',
    pause: values.walkIn || (own && !ownAt),
  });
  const times: readonly FreeTime[] = data?.nextFreeTimes.times ?? [];
  const settled = !fetching && !!data;
  const at = Math.max(
    times.findIndex((each) => each.startsAt === values.offered),
    0,
  );
  const ownFree = ownAt ? times.find((each) => Date.parse(each.startsAt) === Date.parse(ownAt)) : undefined;
  const time = !settled ? undefined : own ? ownFree : times[at];
  const startsAt = values.walkIn ? thisMinute(Date.now()) : own ? ownAt : (time?.startsAt ?? null);
  const ride = rideTrouble(values);

  const send = (taken: { time: FreeTime } | { startsAt: string }, confirmSpacing = false) => {
    const of = { kind, courseSessionId: session?.sessionId, locationId, patientId: patient.id };
    const chosen = bookingInput({ ...values, staff, roomId }, of, taken);
    onSend({
      patientId: patient.id,
      patientName: patient.name,
      what,
      input: {
        ...chosen,
        ...(waits?.kinds.includes(kind) ? { waitList: { entryId: waits.id, offered: false } } : {}),
        confirmSpacing,
        idempotencyKey: newIdempotencyKey(),
      },
    });
  };
  const submit = (confirmSpacing = false) => {
    setCheckedRide(true);
    if (!startsAt || (kind === 'INFUSION' && ride)) return;
    send(time && !values.walkIn ? { time } : { startsAt }, confirmSpacing);
  };
  const cancel = () => {
    void draft.drop();
    onClose();
  };
  const relax = ({ anybody, anyRoom, startsAt: later }: Relaxing) =>
    set({
      ...(anybody ? { staff: '' } : {}),
      ...(anyRoom ? { roomId: '' } : {}),
      ...(later ? wallFields(Date.parse(later), zone) : {}),
    });
  const nothingFree = (
    <NothingFree
      {...{ wanted }}
      staffIds={staffId ? [staffId] : null}
      roomIds={roomId ? [roomId] : null}
      onRelax={relax}
    />
  );
  const chooseOwn = () =>
    set(
      own
        ? { date: '', time: '' }
        : time
          ? wallFields(Date.parse(time.startsAt), zone)
          : { date: date > today ? date : today, time: '10:00' },
    );

  return (
    <form
      aria-label="The appointment"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ReturnedWords draft={draft}>What you had chosen here before is back.</ReturnedWords>
      <div className={styles.step}>
        <span className={styles.number}>2</span>
        <div className="grow">
          {changing ? (
            <VisitChoice
              fields={fields}
              sessions={sessions}
              kind={kind}
              places={places}
              staff={staff}
              roomId={roomId}
              therapist={course?.therapist?.name}
              onWhat={(next) => {
                set({ what: next, staff: '', roomId: '', virtual: false, offered: '' });
                onForgive();
              }}
            />
          ) : (
            <div className="row">
              <span className="grow t-dense">
                Next in course: <b>{what}</b>
                {time && `, ${kind === 'INFUSION' ? time.room?.name : time.staff[0]?.staffMember.name}`}
              </span>
              <Button size="s" look="ghost" onClick={() => setChanging(true)}>
                Change
              </Button>
            </div>
          )}
          {sessions.length === 0 && !course && (
            <p className="t-caption ink-3" style={{ marginTop: 6 }}>
              No active course: infusions and integrations are booked in one.
            </p>
          )}
        </div>
      </div>

      {refused ? (
        <Refused
          of={refused.of}
          patientName={patient.name}
          zone={zone}
          today={today}
          onTake={(next) => send({ time: next })}
        >
          {'code' in refused.of && refused.of.code === 'SPACING_NEEDS_PRESCRIBER' && (
            <SpacingWay
              prescriber={course?.prescriber}
              asked={{
                location: locationId,
                book: patient.id,
                kind: 'INFUSION',
                at: refused.input.startsAt,
              }}
              busy={busy}
              onConfirm={() => submit(true)}
              verb="Book"
            />
          )}
          <BesideWay
            of={patient.id}
            at={refused.input.startsAt}
            staff={besideStaffOf(refused.of)}
            verb="Book"
            busy={busy}
            onConfirm={(staffMember, reason) =>
              onSend({
                ...refused,
                input: {
                  ...refused.input,
                  staff: [{ staffId: staffMember, part: 'ATTENDING' }],
                  overbook: { reason },
                  idempotencyKey: newIdempotencyKey(),
                },
              })
            }
          />
          <div className="row-wrap">
            <Button
              onClick={() => {
                onForgive();
                if (!own) chooseOwn();
              }}
            >
              Another time
            </Button>
            <Button look="ghost" hint="Esc" onClick={cancel}>
              Cancel
            </Button>
          </div>
        </Refused>
      ) : (
        <>
          <div className={styles.step}>
            <span className={styles.number}>3</span>
            <div className="grow stack">
              {values.walkIn ? (
                <p className="t-dense">Starts now, with the room and staff that are free.</p>
              ) : own ? (
                <>
                  <OwnTime
                    date={values.date}
                    time={values.time}
                    onChange={set}
                    free={settled && ownAt ? (ownFree ?? null) : undefined}
                    next={settled ? times : []}
                    zone={zone}
                    today={today}
                  />
                  {settled && ownAt && times.length === 0 && nothingFree}
                </>
              ) : fetching && !data ? (
                <Skeleton label="Looking for free times">
                  <Rows count={1} />
                </Skeleton>
              ) : error ? (
                <Notice of={problemOf(error)} />
              ) : times.length === 0 ? (
                nothingFree
              ) : (
                <OfferedTimes
                  times={times}
                  at={at}
                  onTake={(next) => set({ offered: next.startsAt })}
                  zone={zone}
                  today={today}
                />
              )}
              {!values.walkIn && (
                <div className="row-wrap" style={{ marginLeft: -9 }}>
                  <Button size="s" look="ghost" onClick={chooseOwn}>
                    {own ? 'Offered times' : 'Another time'}
                  </Button>
                  {!waits && (
                    <Button size="s" look="ghost" onClick={() => onWait(kind)}>
                      Put on the wait list
                    </Button>
                  )}
                </div>
              )}
              {waits && (
                <p className="t-caption ink-3">
                  On the wait list {sinceWords(waits.since, zone, today)}.
                  {waits.kinds.includes(kind)
                    ? ' This visit takes them off it.'
                    : ` They wait for another kind of visit.`}
                </p>
              )}
              {kind === 'INFUSION' && (
                <FieldRow narrow>
                  <TextField
                    label="Ride home"
                    placeholder="Can wait"
                    {...text('rideName')}
                    error={checkedRide && ride === 'name' ? 'Name who takes the patient home.' : null}
                  />
                  <TextField
                    label="Their phone"
                    type="tel"
                    {...text('ridePhone')}
                    error={
                      checkedRide && ride === 'phone' ? 'Add a phone number, or leave both empty.' : null
                    }
                  />
                </FieldRow>
              )}
            </div>
          </div>

          <div className={styles.step}>
            <span className={styles.number}>4</span>
            <div className="grow row-wrap">
              <Button
                ref={submitRef}
                type="submit"
                look="primary"
                hint="↵"
                busy={busy}
                notYet={startsAt ? null : fetching ? 'Looking for free times' : 'Choose a time first'}
              >
                {startsAt ? `Book ${inSentence(dayAndTime(Date.parse(startsAt), zone, today))}` : 'Book'}
              </Button>
              <Button look="ghost" hint="Esc" onClick={cancel}>
                Cancel
              </Button>
            </div>
          </div>
        </>
      )}
    </form>
  );
}
