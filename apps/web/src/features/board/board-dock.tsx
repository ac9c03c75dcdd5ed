import { Button } from '../../design/button.js';
import { Dock } from '../../design/dock.js';
import { bare, clock, clockRange, dayAndTime, inSentence, timeOf } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { BesideWay } from '../scheduling/beside-way.js';
import { chipLabel } from '../scheduling/free-times.js';
import { appointmentName } from '../scheduling/kinds.js';
import { ConsequenceDock } from './consequence-dock.js';
import type { Day, Visit } from './day.js';
import type { Moving } from './move-state.js';
import type { Mover } from './use-move.js';
import { PlaceDock } from './place-dock.js';
import type { Placing } from './use-placing.js';
import { isSet, type SentMove } from './waiting-moves.js';
import { useWatched } from './watched.js';

/**
 * What stands at the foot of the board: a visit on its way, what it breaks, what is in its way and the next free times, the place that keys
 * choose for a new appointment, which of two visits a finger meant, why a check-in did not work, or a move that waits for the
 * connection.
 */
export function BoardDock({
  day,
  today,
  mover,
  placing,
  trouble,
  onClear,
  touched,
  onOpen,
  onUntouch,
}: {
  day: Day;
  today: string;
  mover: Mover;
  placing: Placing;
  trouble: { visit: Visit; of: Problem | Refusal } | null;
  onClear: () => void;
  /** Visits that one tap touched. */
  touched: readonly Visit[];
  onOpen: (visit: Visit) => void;
  onUntouch: () => void;
}) {
  const { moving, proposed, refused, problem, nextFree } = useWatched(mover.state, (state) => state);
  const waiting = useWatched(mover.waiting, (moves) => moves);
  const [waits] = waiting;
  const placingByKeys = useWatched(placing.place, (place) => place?.by === 'keys');
  const choices = nextFree.map((time) => ({
    // The day of the board and the place that was wanted go without saying.
    label: [
      wallClock(Date.parse(time.startsAt), day.zone).date === day.date
        ? timeOf(Date.parse(time.startsAt), day.zone)
        : chipLabel(time.startsAt, day.zone, today),
      time.room?.id !== moving?.move.column && time.room?.name,
    ]
      .filter(Boolean)
      .join(' · '),
    take: () => mover.take(time),
  }));
  if (proposed) return <ConsequenceDock day={day} today={today} mover={mover} proposed={proposed} />;
  if (refused) {
    return (
      <Dock
        title={refused.message}
        detail={refused.detail}
        choices={choices}
        keep={{ label: `Keep ${bare(refused.visit.span.from)}`, take: mover.keep }}
      >
        <BesideWay
          of={refused.visit.id}
          at={refused.sent.input.startsAt}
          staff={refused.beside}
          verb="Move"
          onConfirm={mover.beside}
        />
      </Dock>
    );
  }
  if (problem) {
    return <Dock shape="missing" title={problem} choices={[]} keep={{ label: 'Close', take: mover.keep }} />;
  }
  if (moving?.clash) {
    return (
      <Dock
        title={`${columnName(day, moving)} is taken at ${clock(moving.clash.span.from)}`}
        detail={`${moving.clash.with} until ${bare(moving.clash.until)}`}
        choices={choices}
        keep={{ label: `Keep ${bare(moving.visit.span.from)}`, take: mover.keep }}
      />
    );
  }
  if (moving) {
    const { visit, move } = moving;
    return (
      <Dock
        shape="ready"
        title={`${visit.patientName} to ${clock(move.from)}, ${columnName(day, moving)}, ${move.length} min`}
        detail="Arrows move by a quarter hour and from column to column, with Shift the end alone"
        choices={[]}
        keep={{ label: `Keep ${bare(visit.span.from)}`, take: mover.keep }}
      >
        <Button look="primary" hint="↵" onClick={mover.commit}>
          Move here
        </Button>
      </Dock>
    );
  }
  if (touched.length > 1) {
    return (
      <Dock
        shape="unchecked"
        title="Which visit?"
        lead=""
        choices={touched.map((visit) => ({
          label: `${visit.patientName}, ${clockRange(visit.times.from, visit.times.to)}`,
          take: () => onOpen(visit),
        }))}
        keep={{ label: 'Neither', take: onUntouch }}
      />
    );
  }
  if (trouble) {
    return (
      <Dock
        shape="missing"
        title={`${trouble.visit.patientName} is not checked in`}
        detail={trouble.of.message}
        choices={[]}
        keep={{ label: 'Close', take: onClear }}
      />
    );
  }
  if (placingByKeys) return <PlaceDock day={day} placing={placing} />;
  return waits ? <WaitingDock moves={waiting} {...{ waits, day, today, mover }} /> : null;
}

/** A move that lost its connection: that it is kept, and one key to try it again. Esc, which closes so much, gives up nothing here. */
function WaitingDock({
  waits,
  moves,
  day,
  today,
  mover,
}: {
  waits: SentMove;
  moves: readonly SentMove[];
  day: Day;
  today: string;
  mover: Mover;
}) {
  return (
    <Dock
      shape="missing"
      title={`The move of ${moveOf(waits, day, today)} waits for the connection`}
      detail={[
        'Kept on this computer. Whether it was made is not known yet; trying again never makes it twice.',
        moves.length > 1 && `${moves.length - 1} more ${moves.length > 2 ? 'wait' : 'waits'}.`,
      ]
        .filter(Boolean)
        .join(' ')}
      lead=""
      choices={[{ label: 'Try again', take: () => mover.retry(waits) }]}
    >
      <Button look="ghost" onClick={() => mover.giveUp(waits)}>
        {isSet(waits) ? 'Do not move them' : 'Do not move it'}
      </Button>
    </Dock>
  );
}

function moveOf(sent: SentMove, { zone }: Day, today: string): string {
  if (isSet(sent)) {
    const { length } = sent.input.moves;
    return length === 1 ? `a visit of ${sent.patientName}` : `${length} visits of ${sent.patientName}`;
  }
  const when = inSentence(dayAndTime(Date.parse(sent.input.startsAt), zone, today)).replace('today, ', '');
  return `${sent.patientName} to ${when}, ${sent.input.durationMinutes} min,`;
}

function columnName(day: Day, { visit, move }: Moving): string {
  return (
    day.columns.find(({ id }) => id === move.column)?.name ??
    appointmentName(visit.kind, visit.sessionNumber, visit.sessionCount)
  );
}
