import { useRef, useState } from 'react';
import { Button } from '../../design/button.js';
import { Dialog, DialogActions } from '../../design/dialog.js';
import { TextField } from '../../design/fields.js';
import { instantOf, wallClock } from '../../format/zone.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction, type Outcome } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { CancelForm } from './cancel-form.js';
import { useFocusStays } from './use-focus-stays.js';
import { useFreshVisit } from './use-fresh-visit.js';
import type { LeftTime } from './wait-list/use-who-waits.js';
import { leftBy, useUndoToast, type Changed } from './use-undo-toast.js';
import { changedElsewhere } from './change-words.js';
import {
  CheckInDocument,
  CompleteAppointmentDocument,
  CompleteInfusionDocument,
  MarkNoShowDocument,
  StartAppointmentDocument,
  StartInfusionDocument,
} from './visit-documents.js';
import styles from './visit-panel.module.css';
import type { VisitDetails } from './visit-query.js';

/** Whether a visit is still to come. */
export const canBeMoved = ({ status }: Pick<VisitDetails, 'status'>): boolean =>
  status === 'BOOKED' || status === 'CHECKED_IN';

/** What can be done with a visit where it is now, the expected thing first. */
export function VisitActions({
  visit,
  onMove,
  onRide,
  onMoveSession,
}: {
  visit: VisitDetails;
  onMove: () => void;
  onRide: () => void;
  /** The infusion was cancelled, and its integration session shall be moved: which visit that is. */
  onMoveSession: (appointmentId: string) => void;
}) {
  const viewer = useViewer();
  const infusion = visit.kind === 'INFUSION';
  const mayCheckIn = can(viewer, 'VISIT_CHECK_IN');
  const maySchedule = can(viewer, 'SCHEDULE_WRITE');
  const mayConduct = can(viewer, infusion ? 'INFUSION_CONDUCT' : 'VISIT_CONDUCT');

  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [cancelling, setCancelling] = useState(false);
  const [missing, setMissing] = useState(false);
  const [ending, setEnding] = useState(false);
  const [key] = useState(newIdempotencyKey);
  const undoToast = useUndoToast();
  const fresh = useFreshVisit(visit.id);
  const [checkIn, checkingIn] = useAction(CheckInDocument);
  const [start, starting] = useAction(StartAppointmentDocument);
  const [startInfusion, startingInfusion] = useAction(StartInfusionDocument);
  const [complete, completing] = useAction(CompleteAppointmentDocument);

  const target = { appointmentId: visit.id, version: visit.version };
  const name = visit.patient.name;
  const begun = Date.now() >= Date.parse(visit.startsAt);
  const settle = async (outcome: Outcome<Changed | Refusal>, text: string, left?: LeftTime) => {
    if (outcome.done) undoToast(text, outcome.done, left);
    const refusal = outcome.refusal;
    if (refusal?.code === 'STALE_VERSION') {
      const now = await fresh();
      const today = wallClock(Date.now(), visit.location.timeZone).date;
      if (now) {
        const { title } = changedElsewhere(now, visit.location.timeZone, today);
        return setTrouble({
          ...refusal,
          message: `${title}. It is shown as it is now; you changed nothing yet.`,
        });
      }
    }
    setTrouble(outcome.problem ?? refusal ?? null);
  };

  const place = useRef<HTMLDivElement>(null);
  useFocusStays(place, `${cancelling}`);

  return (
    <div ref={place} className="stack">
      <div className={styles.actions}>
        {visit.status === 'BOOKED' && mayCheckIn && infusion && !visit.ride && (
          <Button look="primary" onClick={onRide}>
            Add ride
          </Button>
        )}
        {visit.status === 'BOOKED' && mayCheckIn && (
          <Button
            look={infusion && !visit.ride ? 'plain' : 'primary'}
            busy={checkingIn}
            onClick={async () =>
              settle(
                await checkIn({ input: { ...target, rideConfirmed: infusion && !!visit.ride } }),
                `${name} is here.`,
              )
            }
          >
            {infusion && visit.ride && !visit.ride.confirmedAt
              ? `Check in, ${visit.ride.name} confirmed`
              : 'Check in'}
          </Button>
        )}
        {visit.status === 'BOOKED' && mayCheckIn && infusion && visit.ride && !visit.ride.confirmedAt && (
          <Button
            busy={checkingIn}
            onClick={async () =>
              settle(await checkIn({ input: { ...target, rideConfirmed: false } }), `${name} is here.`)
            }
          >
            Check in, ride open
          </Button>
        )}
        {visit.status === 'CHECKED_IN' && mayConduct && (
          <Button
            look="primary"
            busy={starting || startingInfusion}
            notYet={infusion && !visit.readiness.canStart ? 'What is missing comes first' : null}
            onClick={async () =>
              settle(
                infusion
                  ? await startInfusion({ input: { ...target, idempotencyKey: key } })
                  : await start({ input: target }),
                infusion ? `${name}'s infusion has started.` : `${name}'s visit has started.`,
              )
            }
          >
            {infusion ? 'Start infusion' : 'Start'}
          </Button>
        )}
        {visit.status === 'IN_PROGRESS' && mayConduct && (
          <Button
            look="primary"
            busy={completing}
            onClick={async () =>
              infusion
                ? setEnding(true)
                : settle(await complete({ input: target }), `${name}'s visit is done.`)
            }
          >
            {infusion ? 'Complete infusion' : 'Complete'}
          </Button>
        )}
      </div>
      {canBeMoved(visit) && maySchedule && (
        <div className={styles.actions}>
          <Button hint="M" onClick={onMove}>
            Move
          </Button>
          {visit.status === 'BOOKED' && (
            <Button
              look="ghost"
              notYet={begun ? null : 'Only once the visit should have begun'}
              onClick={() => begun && setMissing(true)}
            >
              No-show
            </Button>
          )}
          <Button look="ghost" className={styles.cancel} onClick={() => setCancelling(true)}>
            Cancel visit
          </Button>
        </div>
      )}
      <Notice of={trouble} />
      {cancelling && (
        <CancelForm
          visit={visit}
          onClose={() => setCancelling(false)}
          onOutcome={async (outcome, session) => {
            await settle(
              outcome,
              session === 'CANCEL'
                ? `${name}'s infusion and its integration session are cancelled.`
                : `${name}'s visit is cancelled.`,
              leftBy(visit),
            );
            if (outcome.done && session === 'MOVE' && visit.linked) onMoveSession(visit.linked.id);
          }}
        />
      )}
      {missing && (
        <NoShowForm
          visit={visit}
          onClose={() => setMissing(false)}
          onOutcome={(outcome) => settle(outcome, `${name} did not come.`)}
        />
      )}
      {ending && <CompleteInfusionDialog visit={visit} onClose={() => setEnding(false)} />}
    </div>
  );
}

/** A no-show frees the room and cannot be undone, so it is asked once, in words. */
function NoShowForm({
  visit,
  onClose,
  onOutcome,
}: {
  visit: VisitDetails;
  onClose: () => void;
  onOutcome: (outcome: Outcome<Changed | Refusal>) => Promise<void>;
}) {
  const [mark, busy] = useAction(MarkNoShowDocument);
  return (
    <Dialog title={`${visit.patient.name} did not come?`} onClose={onClose}>
      <p className="t-dense ink-2">
        The room and everybody there are free again, and the session can be booked anew. This cannot be
        undone.
      </p>
      <DialogActions>
        <Button onClick={onClose} data-autofocus>
          Wait a little
        </Button>
        <Button
          look="danger"
          busy={busy}
          onClick={async () => {
            const outcome = await mark({ input: { appointmentId: visit.id, version: visit.version } });
            onClose();
            await onOutcome(outcome);
          }}
        >
          No-show
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The actual end of the dose counts for the 72 hours, so it is asked before the infusion is completed. */
function CompleteInfusionDialog({ visit, onClose }: { visit: VisitDetails; onClose: () => void }) {
  const zone = visit.location.timeZone;
  const now = wallClock(Date.now(), zone);
  const [time, setTime] = useState(
    `${String(Math.floor(now.minute / 60)).padStart(2, '0')}:${String(now.minute % 60).padStart(2, '0')}`,
  );
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [key] = useState(newIdempotencyKey);
  const [complete, busy] = useAction(CompleteInfusionDocument);
  const undoToast = useUndoToast();

  const submit = async () => {
    const [hour = '0', minute = '0'] = time.split(':');
    // The field counts in minutes: the minute in which the infusion was started means its very start.
    const typed = instantOf(now.date, Number(hour) * 60 + Number(minute), zone);
    const started = Date.parse(visit.startedAt ?? visit.startsAt);
    const inFirstMinute = typed < started && started - typed < 60_000;
    const doseEndedAt = new Date(inFirstMinute ? started : typed).toISOString();
    const outcome = await complete({
      input: { idempotencyKey: key, appointmentId: visit.id, version: visit.version, doseEndedAt },
    });
    if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
    undoToast(`${visit.patient.name}'s infusion is done.`, outcome.done);
    onClose();
  };

  return (
    <Dialog title={`Complete ${visit.patient.name}'s infusion?`} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className="t-dense ink-2">
          The 72 hours for integration count from the end of the dose. This cannot be undone.
        </p>
        <TextField
          label="The dose ended at"
          type="time"
          required
          withAsterisk={false}
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        <Notice of={trouble} />
        <DialogActions>
          <Button onClick={onClose} data-autofocus>
            Not yet
          </Button>
          <Button type="submit" look="primary" busy={busy}>
            Complete infusion
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
