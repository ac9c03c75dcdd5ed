import { useState, type RefObject } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Conflict } from '../../design/conflict.js';
import { FieldGroup, FieldRow, SelectField, TextField } from '../../design/fields.js';
import { Seg, type Segment } from '../../design/seg.js';
import { dayAndTime, inSentence, timeOf } from '../../format/time.js';
import { instantOf, wallClock } from '../../format/zone.js';
import type { MoveAppointmentInput, MoveAppointmentsInput, RescheduleScope } from '../../gql/graphql.js';
import { isAnswer, type Problem, type Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import {
  freeTimeLabel,
  freeTimePeople,
  NextFreeTimesDocument,
  reservationsOf,
  type FreeTime,
} from './free-times.js';
import { besideStaffOf } from './beside-staff.js';
import { BesideWay } from './beside-way.js';
import { WhatWouldDo } from './nothing-free.js';
import { useOtherInfusions } from './other-infusions.js';
import { ProposedMoves } from './proposed-moves.js';
import { Refused } from './refused.js';
import { SpacingWay } from './spacing-way.js';
import { useFocusStays } from './use-focus-stays.js';
import { useFreshVisit } from './use-fresh-visit.js';
import { movedWords } from './reschedule-words.js';
import { UnansweredMove } from './unanswered-move.js';
import { useHeldMove, type HeldMove } from './use-held-move.js';
import type { Preview } from './reschedule-documents.js';
import { unacceptedOf } from './unaccepted.js';
import {
  askedAnew,
  CHANGED_MEANWHILE,
  confirmed,
  isMoreThanOne,
  useReschedule,
  type Proposal,
} from './use-reschedule.js';
import { leftBy, useUndoToast } from './use-undo-toast.js';
import { changedElsewhere } from './change-words.js';
import { MoveAppointmentDocument } from './visit-documents.js';
import type { VisitDetails } from './visit-query.js';
import { wallFields } from './wall-fields.js';

/** A move as it is sent: the time alone, or all that was offered with it. */
type Move = Omit<MoveAppointmentInput, 'idempotencyKey' | 'appointmentId' | 'version'>;

const scopes: readonly Segment<RescheduleScope>[] = [
  { value: 'THIS', label: 'This visit' },
  { value: 'FOLLOWING', label: 'And following' },
  { value: 'ALL', label: 'All' },
];

/** Another time for a visit: the next free ones, or one of the desk's own. */
export function MoveForm({
  visit,
  today,
  at = visit.startsAt,
  place,
  onDone,
}: {
  visit: VisitDetails;
  today: string;
  /** The time that is asked for, ISO. */
  at?: string;
  /** Where the form stands: focus stays in it when what was pressed is gone. */
  place: RefObject<HTMLElement | null>;
  onDone: () => void;
}) {
  const zone = visit.location.timeZone;
  // What is moved is the visit as it was seen when the form opened: a change from elsewhere is answered, not written over.
  const [seen] = useState(visit);
  const [own, setOwn] = useState(() => wallFields(Date.parse(at), zone));
  const [refused, setRefused] = useState<Problem | Refusal | null>(null);
  const [last, setLast] = useState<MoveAppointmentInput | null>(null);
  const [unanswered, setUnanswered] = useState<HeldMove | null>(null);
  const [theirs, setTheirs] = useState<VisitDetails | null>(null);
  const [move, busy] = useAction(MoveAppointmentDocument);
  const fresh = useFreshVisit(visit.id);
  const undoToast = useUndoToast();
  // A visit that lacks a room is offered one at its own time first.
  const [roomless] = useState(() => !visit.virtual && !visit.room && Date.parse(visit.startsAt) > Date.now());
  const held = useHeldMove(visit.id, setUnanswered);
  // A session whose infusion is cancelled goes to the next that has none, unless it is kept for when its own is booked again.
  const others = useOtherInfusions(visit.id, visit.kind === 'INTEGRATION' && !visit.linked);
  const [isFor, setIsFor] = useState<string | null>(null);
  const other = others?.find(({ sessionId }) => sessionId === (isFor ?? others[0]?.sessionId));
  const [{ data }] = useQuery({
    query: NextFreeTimesDocument,
    variables: {
      input: {
        kind: visit.kind,
        locationId: visit.location.id,
        patientId: visit.patient.id,
        courseSessionId: other?.sessionId ?? visit.courseSession?.id,
        appointmentId: visit.id,
        virtual: visit.virtual,
        count: 4,
        ...(roomless ? { from: visit.startsAt } : {}),
      },
    },
    requestPolicy: 'network-only',
    pause: others === undefined,
  });

  // Moving a session of a course may break what is booked around it: that is shown before anything is sent.
  const inCourse = visit.courseSession !== null && visit.courseSession !== undefined;
  const [scope, setScope] = useState<RescheduleScope>('THIS');
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [asking, setAsking] = useState(false);
  const reschedule = useReschedule();

  useFocusStays(
    place,
    unanswered ? 'waits' : proposal ? 'proposal' : theirs ? 'conflict' : refused ? 'refused' : 'free',
  );

  const deliver = async (input: MoveAppointmentInput) => {
    setLast(input);
    setRefused(null);
    held.keep(input);
    const outcome = await move({ input });
    if (outcome.problem && !isAnswer(outcome.problem))
      return setUnanswered({ input, problem: outcome.problem });
    held.drop();
    setUnanswered(null);
    if (outcome.done) {
      held.forgetReason();
      const to = inSentence(dayAndTime(Date.parse(outcome.done.startsAt), zone, today));
      const which = others?.find(({ sessionId }) => sessionId === input.courseSessionId);
      const after = which ? `, for infusion ${which.number}` : '';
      undoToast(`${visit.patient.name} moved to ${to}${after}.`, outcome.done, leftBy(visit));
      return onDone();
    }
    if (outcome.refusal?.code === 'STALE_VERSION') {
      const now = await fresh();
      if (now) return setTheirs(now);
    }
    setTheirs(null);
    // What another infusion is asked about has no other visits to go along: it is refused in words, and made where that is meant.
    if (unacceptedOf(outcome.refusal) && !input.courseSessionId) return ask(input);
    setRefused(outcome.problem ?? outcome.refusal);
  };
  const deliverSet = async (input: MoveAppointmentsInput) => {
    setRefused(null);
    held.keep(input);
    const outcome = await reschedule.confirm(input);
    if (outcome.problem && !isAnswer(outcome.problem))
      return setUnanswered({ input, problem: outcome.problem });
    held.drop();
    setUnanswered(null);
    if (!outcome.done) {
      const unaccepted = unacceptedOf(outcome.refusal);
      if (!unaccepted || !proposal) return setRefused(outcome.problem ?? outcome.refusal);
      setProposal(askedAnew(proposal, unaccepted));
      return setRefused({ code: outcome.refusal!.code, message: CHANGED_MEANWHILE });
    }
    const { appointments } = outcome.done;
    undoToast(movedWords(visit.patient.name, appointments.length), appointments[0]!);
    onDone();
  };
  const send = (to: Move, version = seen.version) =>
    void deliver({ ...to, appointmentId: visit.id, version, idempotencyKey: newIdempotencyKey() });

  /** Shows what a move breaks and what moves with it. */
  const ask = async ({ startsAt, roomId, staff }: Move, isAlone?: (preview: Preview) => boolean) => {
    setAsking(true);
    const asked = await reschedule.ask({ appointmentId: visit.id, startsAt, roomId, staff, scope });
    setAsking(false);
    if (!asked.proposal) return setRefused(asked.refused ?? asked.problem ?? null);
    if (isAlone?.(asked.proposal.preview)) return;
    setRefused(null);
    setProposal(asked.proposal);
  };

  /** Sends a move that touches nothing else; shows it first where it does. */
  const consider = async (to: Move, version = seen.version) => {
    // For another infusion it has no place of its own yet, and nothing around it.
    if (other) return send({ ...to, courseSessionId: other.sessionId }, version);
    if (!inCourse) return send(to, version);
    await ask(to, (preview) => {
      const isStale = preview.moves.some(
        (each) => each.appointment.id === visit.id && each.version !== version,
      );
      const isAlone = isStale || !isMoreThanOne(preview);
      if (isAlone) send(to, version);
      return isAlone;
    });
  };

  const ownMove = (): Move => {
    const [hour = '0', minute = '0'] = own.time.split(':');
    const at = instantOf(own.date, Number(hour) * 60 + Number(minute), zone);
    return { startsAt: new Date(at).toISOString(), confirmSpacing: false };
  };
  const take = (time: FreeTime) =>
    void consider({ ...reservationsOf(time), confirmSpacing: false }, theirs?.version ?? seen.version);

  if (unanswered) {
    const { input } = unanswered;
    return (
      <UnansweredMove
        of={unanswered}
        zone={zone}
        today={today}
        busy={busy || reschedule.busy}
        onRetry={() => void ('moves' in input ? deliverSet(input) : deliver(input))}
        onGiveUp={() => {
          held.drop();
          onDone();
        }}
      />
    );
  }
  if (proposal) {
    return (
      <ProposedMoves
        proposal={proposal}
        visit={visit}
        today={today}
        trouble={refused}
        busy={reschedule.busy}
        onConfirm={(confirmSpacing) => void deliverSet(confirmed(proposal, confirmSpacing))}
        onBack={() => {
          setRefused(null);
          setProposal(null);
        }}
      />
    );
  }
  if (theirs && last) {
    const change = changedElsewhere(theirs, zone, today);
    const mine = Date.parse(last.startsAt);
    const other = Date.parse(theirs.startsAt);
    const sameDay = wallClock(mine, zone).date === wallClock(other, zone).date;
    const short = (at: number) => (sameDay ? timeOf(at, zone) : inSentence(dayAndTime(at, zone, today)));
    const lines = (at: number, room?: string) => (
      <>
        <p className="t-dense">{dayAndTime(at, zone, today)}</p>
        {room && <p className="t-dense">{room}</p>}
      </>
    );
    return (
      <Conflict
        title={change.title}
        theirs={{
          whose: `${change.by}’s`,
          content: lines(other, theirs.room?.name),
          verb: `Keep ${short(other)}`,
          take: onDone,
        }}
        yours={{
          whose: 'Yours',
          content: lines(mine, last.roomId === theirs.room?.id ? theirs.room?.name : undefined),
          verb: `Use ${short(mine)}`,
          take: () => send({ ...last }, theirs.version),
          busy,
        }}
      >
        Nothing was changed by you yet.
      </Conflict>
    );
  }

  /** What it has already is no other time. */
  const isElsewhere = (time: FreeTime): boolean =>
    Date.parse(time.startsAt) !== Date.parse(visit.startsAt) ||
    time.room?.id !== visit.room?.id ||
    time.staff.some(({ staffMember }) => !visit.staff.some((each) => each.staffMember.id === staffMember.id));
  // They are of this visit alone: where others move with it, only its preview knows what is free.
  const free = scope === 'THIS' ? data?.nextFreeTimes : undefined;
  const times = (free?.times ?? []).filter(isElsewhere).slice(0, 3);
  const unaccepted = unacceptedOf(refused);
  return (
    <div className="stack">
      {others && others.length > 0 && (
        <SelectField
          label="For"
          value={other?.sessionId ?? ''}
          data={[
            ...others.map(({ sessionId, number, startsAt }) => ({
              value: sessionId,
              label: `Infusion ${number}, ${inSentence(dayAndTime(Date.parse(startsAt), zone, today))}, which has none`,
            })),
            { value: '', label: `Infusion ${visit.courseSession?.number}, once it is booked again` },
          ]}
          onChange={(event) => {
            setIsFor(event.currentTarget.value);
            setRefused(null);
          }}
        />
      )}
      {refused ? (
        <Refused
          of={refused}
          patientName={visit.patient.name}
          zone={zone}
          today={today}
          isOffered={isElsewhere}
          onTake={take}
        >
          {'code' in refused && refused.code === 'SPACING_NEEDS_PRESCRIBER' && last && (
            <SpacingWay
              prescriber={visit.course?.prescriber}
              asked={{ visit: visit.id, at: last.startsAt }}
              verb="Move"
              busy={busy}
              onConfirm={() => send({ ...last, confirmSpacing: true }, last.version)}
            />
          )}
          {unaccepted && last && (
            <Button
              busy={busy}
              onClick={() => send({ ...last, acceptConsequences: unaccepted.keys }, last.version)}
            >
              Move it all the same
            </Button>
          )}
          {last && (
            <BesideWay
              of={visit.id}
              at={last.startsAt}
              staff={besideStaffOf(refused)}
              verb="Move"
              busy={busy}
              onConfirm={(staffId, reason) =>
                send({ ...last, staff: [{ staffId, part: 'ATTENDING' }], overbook: { reason } }, last.version)
              }
            />
          )}
        </Refused>
      ) : (
        times.length > 0 && (
          <div>
            <h3 className="t-caption t-label ink-2">Next free</h3>
            <ul className="stack" style={{ gap: 6, marginTop: 6 }}>
              {times.map((each) => (
                <li key={each.startsAt + (each.room?.id ?? '')} className="row">
                  <Button busy={busy || asking} onClick={() => take(each)}>
                    {freeTimeLabel(each, zone, today)}
                  </Button>
                  <span className="t-caption ink-3 clip">{freeTimePeople(each)}</span>
                </li>
              ))}
            </ul>
          </div>
        )
      )}
      {!refused && free?.times.length === 0 && (
        <WhatWouldDo
          {...free}
          onRelax={({ startsAt }) => startsAt && void consider({ startsAt, confirmSpacing: false })}
        />
      )}
      <form
        className="stack"
        aria-label="Move to another time"
        onSubmit={(event) => {
          event.preventDefault();
          void consider(ownMove());
        }}
      >
        <FieldRow narrow>
          <TextField
            label="Date"
            type="date"
            required
            withAsterisk={false}
            value={own.date}
            onChange={(event) => setOwn({ ...own, date: event.currentTarget.value })}
            data-autofocus={refused ? undefined : true}
          />
          <TextField
            label="Starts at"
            type="time"
            step={300}
            required
            withAsterisk={false}
            value={own.time}
            onChange={(event) => setOwn({ ...own, time: event.currentTarget.value })}
          />
        </FieldRow>
        {inCourse && !other && (
          <FieldGroup label="What moves">
            <Seg label="What moves" value={scope} options={scopes} onChange={setScope} />
          </FieldGroup>
        )}
        <div className="row-wrap">
          <Button type="submit" look={refused ? 'plain' : 'primary'} busy={busy || asking}>
            Move
          </Button>
          <Button look="ghost" onClick={onDone}>
            Keep {inSentence(dayAndTime(Date.parse(visit.startsAt), zone, today))}
          </Button>
        </div>
      </form>
    </div>
  );
}
