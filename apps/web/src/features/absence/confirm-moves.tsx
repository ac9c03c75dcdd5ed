import { Button } from '../../design/button.js';
import { useToast } from '../../design/toast.js';
import { useUndoToast } from '../scheduling/use-undo-toast.js';
import { choiceFieldId } from './affected-table.js';
import type { Absent, AwayMoves } from './use-away-moves.js';

/** The one confirmation of all that is chosen; nothing while nothing is. */
export function ConfirmMoves({
  moves,
  away = null,
  notYet = null,
  onStart,
  readAnew,
}: {
  moves: AwayMoves;
  /** Who is said to be away with it, and what is said then. */
  away?: { absent: Absent; entered: string } | null;
  /** Why it cannot be confirmed yet, beside what has to be chosen again. */
  notYet?: string | null;
  onStart?: () => void;
  readAnew: () => void;
}) {
  const toast = useToast();
  const undoToast = useUndoToast();
  const verb = verbOf(away !== null, moves.going.length);
  if (!verb) return null;

  const confirm = async () => {
    if (notYet) return;
    const [open] = moves.open;
    if (open) return document.getElementById(choiceFieldId(open.appointment.id))?.focus();
    onStart?.();
    const done = await moves.confirm(away?.absent ?? null);
    const [first, ...more] = done?.appointments ?? [];
    if (first)
      undoToast(more.length === 0 ? '1 visit is moved.' : `${more.length + 1} visits are moved.`, first);
    else if (done && away) toast({ text: away.entered });
    readAnew();
  };
  return (
    <Button
      look="primary"
      busy={moves.busy}
      notYet={
        notYet ??
        (moves.open.length > 0
          ? 'Choose again where what was chosen is not to be had any more, or leave that visit out.'
          : null)
      }
      onClick={() => void confirm()}
    >
      {verb}
    </Button>
  );
}

/** `Enter time off, move 3 visits`. */
function verbOf(isReported: boolean, count: number): string {
  const move = count === 1 ? 'move 1 visit' : `move ${count} visits`;
  const words = [isReported && 'enter time off', count > 0 && move].filter(Boolean).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
