import { Button } from '../../design/button.js';
import { Dock } from '../../design/dock.js';
import { useShortcut } from '../../design/shortcuts.js';
import { clock } from '../../format/time.js';
import type { Day } from './day.js';
import type { Placing } from './use-placing.js';
import { useWatched } from './watched.js';

/** Where the keys would book a new appointment. */
export function PlaceDock({ day, placing }: { day: Day; placing: Placing }) {
  const place = useWatched(placing.place, (each) => (each?.by === 'keys' ? each : null));
  const press = (key: string, shiftKey = false) =>
    place ? () => void placing.onKey({ key, shiftKey }) : null;
  useShortcut(
    { key: 'ArrowUp', label: 'Another time or column', group: 'Book on the board' },
    press('ArrowUp'),
  );
  useShortcut(
    { key: 'ArrowDown', label: 'Another time or column', group: 'Book on the board' },
    press('ArrowDown'),
  );
  useShortcut(
    { key: 'ArrowLeft', label: 'Another time or column', group: 'Book on the board' },
    press('ArrowLeft'),
  );
  useShortcut(
    { key: 'ArrowRight', label: 'Another time or column', group: 'Book on the board' },
    press('ArrowRight'),
  );
  useShortcut({ key: 'Enter', label: 'Book there', group: 'Book on the board' }, press('Enter'));
  if (!place) return null;
  const minutes = place.span.to - place.span.from;
  return (
    <Dock
      shape="unchecked"
      title={`New appointment at ${clock(place.span.from)}, ${day.columns.find(({ id }) => id === place.column)?.name}`}
      detail={
        minutes > 15
          ? `${minutes} minutes`
          : 'Arrows move by a quarter hour and from column to column, with Shift the end alone'
      }
      choices={[]}
      keep={{ label: 'Close', take: placing.clear }}
    >
      <Button look="primary" hint="↵" onClick={placing.take}>
        Book here
      </Button>
    </Dock>
  );
}
