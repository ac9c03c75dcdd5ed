import { Banner } from '../../design/banner.js';
import { Notice } from '../../graphql/notice.js';
import { isAnswer } from '../../graphql/problem.js';
import { unacceptedOf } from '../scheduling/unaccepted.js';
import type { AwayMoves } from './use-away-moves.js';

/** Why what was confirmed is not done, or not known to be. */
export function AwayTrouble({ of }: { of: AwayMoves['trouble'] }) {
  if (of && 'kind' in of && !isAnswer(of))
    return (
      <Banner tone="stop">
        No answer came. Whether it was done is not known yet; trying again never does it twice.
      </Banner>
    );
  const unaccepted = unacceptedOf(of);
  if (unaccepted)
    return (
      <Banner tone="warn">
        {unaccepted.words} Nothing was entered or moved: confirm once more if that is meant, or choose
        otherwise.
      </Banner>
    );
  return (
    <>
      <Notice of={of} />
      {of && !('kind' in of) && (
        <p className="t-dense">Nothing was entered or moved. What is proposed now is fresh.</p>
      )}
    </>
  );
}
