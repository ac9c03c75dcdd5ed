import { Banner } from '../../design/banner.js';
import { Button } from '../../design/button.js';
import { dayAndTime, inSentence } from '../../format/time.js';
import type { HeldMove } from './use-held-move.js';

/** A move whose answer never came: kept, to be tried again under the same key, or given up. */
export function UnansweredMove({
  of: { input, problem },
  zone,
  today,
  busy,
  onRetry,
  onGiveUp,
}: {
  of: HeldMove;
  zone: string;
  today: string;
  busy: boolean;
  onRetry: () => void;
  onGiveUp: () => void;
}) {
  const [first] = 'moves' in input ? input.moves : [input];
  const many = 'moves' in input && input.moves.length > 1;
  return (
    <div className="stack">
      <Banner tone="warn">
        <b>{problem.kind === 'offline' ? 'No connection.' : 'The server gave no clear answer.'}</b> The move{' '}
        {many
          ? `of ${input.moves.length} visits as one`
          : `to ${inSentence(dayAndTime(Date.parse(first!.startsAt), zone, today))}`}{' '}
        waits and is kept on this computer. Whether it was made is not known yet; trying again never makes it
        twice.
      </Banner>
      <div className="row-wrap">
        <Button look="primary" busy={busy} data-autofocus onClick={onRetry}>
          Try again
        </Button>
        <Button look="ghost" onClick={onGiveUp}>
          {many ? 'Do not move them' : 'Do not move it'}
        </Button>
      </div>
    </div>
  );
}
