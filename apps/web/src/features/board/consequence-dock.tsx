import { Button } from '../../design/button.js';
import { Dock } from '../../design/dock.js';
import { bare } from '../../format/time.js';
import { askedToMove, moveAll, moveWords } from '../scheduling/reschedule-words.js';
import { CopyLink } from '../scheduling/spacing-way.js';
import { useViewer } from '../../session/session.js';
import type { Day } from './day.js';
import type { ProposedMove } from './move-state.js';
import type { Mover } from './use-move.js';

/** What a move breaks in its course, before anything is written: all that fits together with one button, or the visit alone. */
export function ConsequenceDock({
  day,
  today,
  mover,
  proposed,
}: {
  day: Day;
  today: string;
  mover: Mover;
  proposed: ProposedMove;
}) {
  const { visit, proposal, trouble } = proposed;
  const { preview } = proposal;
  const isPrescriber = useViewer().roles.includes('PSYCHIATRIST');
  const mayConfirm = isPrescriber || !preview.needsPrescriber;
  const asked = askedToMove(visit.id, preview);
  const others = preview.moves.filter(({ appointment }) => appointment.id !== visit.id);
  const [first, ...more] = preview.consequences;
  const isBroken = preview.consequences.some(({ code }) => !code.endsWith('_CHANGES'));
  const along = others.map((each) => moveWords(each, day.zone, today));
  return (
    <Dock
      shape={trouble || isBroken ? 'missing' : 'ready'}
      title={trouble ?? first?.message ?? `${visit.patientName}’s other visits move too.`}
      detail={[
        ...(trouble ? preview.consequences : more).map(({ message }) => message),
        along.length > 0 && `Moves too: ${along.join(', ')}.`,
        !mayConfirm && 'A prescriber can confirm it: send them the link, which opens with this time.',
      ]
        .filter(Boolean)
        .join(' ')}
      lead=""
      choices={[]}
      keep={{ label: `Keep ${bare(visit.span.from)}`, take: mover.keep }}
    >
      {mayConfirm && (
        <Button look="primary" hint="↵" onClick={mover.commit}>
          {moveAll(preview)}
        </Button>
      )}
      {!mayConfirm && asked && <CopyLink asked={asked} />}
      {others.length > 0 && <Button onClick={mover.alone}>Only this visit</Button>}
    </Dock>
  );
}
