import { Button } from '../../design/button.js';
import { Dock } from '../../design/dock.js';
import { bare, clock } from '../../format/time.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { freeTimeLabel } from '../scheduling/free-times.js';
import type { Visit } from './day.js';
import type { Mover } from './use-move.js';

/** While a visit moves: where it would stand. After a refusal: what is in the way and the next free times. */
export function MoveDock({
  mover,
  today,
  zone,
  trouble,
  onClear,
}: {
  mover: Mover;
  today: string;
  zone: string;
  trouble: { visit: Visit; of: Problem | Refusal } | null;
  onClear: () => void;
}) {
  const { moving, refused, problem } = mover;
  if (refused) {
    return (
      <Dock
        title={refused.message}
        detail={refused.detail}
        choices={refused.nextFree.map((time) => ({
          label: freeTimeLabel(time, zone, today).replace('Today, ', ''),
          take: () => mover.take(time),
        }))}
        keep={{ label: `Keep ${bare(refused.visit.span.from)}`, take: mover.keep }}
      />
    );
  }
  if (problem) {
    return (
      <Dock
        shape="missing"
        title={problem.message}
        choices={[]}
        keep={{ label: 'Close', take: mover.keep }}
      />
    );
  }
  if (moving) {
    return (
      <Dock
        shape={moving.clash ? 'hold' : 'ready'}
        title={`${moving.visit.patientName} to ${clock(moving.move.from)}`}
        detail={
          moving.clash
            ? `${moving.clash.with} is there until ${bare(moving.clash.until)}`
            : 'Arrows move by a quarter hour and from column to column'
        }
        choices={[]}
        keep={{ label: `Keep ${bare(moving.visit.span.from)}`, take: mover.keep }}
      >
        <Button look="primary" hint="↵" onClick={mover.commit}>
          Move here
        </Button>
      </Dock>
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
  return null;
}
