import { useEffect, useRef, type ReactNode } from 'react';
import { Banner } from '../design/banner.js';
import { Button } from '../design/button.js';
import { Skeleton } from '../design/skeleton.js';
import { ErrorState, ForbiddenState } from '../design/states.js';
import { useSlow } from '../design/use-slow.js';
import { useSession } from '../session/session.js';
import { WhoCanHelp } from '../session/who-can-help.js';
import { problemOf } from './problem.js';
import styles from './query-state.module.css';
import { useLastData, type Answer } from './use-last-data.js';

/**
 * Every state of a query but the good one: skeleton, error, forbidden. Old data stay on screen while new ones come, and
 * also when they fail to come. Without a connection the frame says so once for the whole page.
 */
export function QueryState<Data>({
  query,
  retry,
  skeleton,
  forbidden,
  updating = true,
  children,
}: {
  query: Answer<Data>;
  retry: () => void;
  skeleton?: ReactNode;
  /** Who can help where the role may not look. */
  forbidden?: ReactNode;
  /** False where the page says by itself that it reads anew. */
  updating?: boolean;
  children: (data: Data) => ReactNode;
}) {
  const { error } = query;
  const data = useLastData(query);
  const problem = error && problemOf(error);
  useRetryOnReturn(problem?.kind === 'signed-out', retry);
  if (data) {
    return (
      <>
        {updating && <Updating on={query.fetching} />}
        {problem && !['offline', 'signed-out'].includes(problem.kind) && !query.fetching && (
          <Banner
            tone="warn"
            action={
              <Button size="s" onClick={retry}>
                Try again
              </Button>
            }
          >
            <b>This may be out of date.</b> {problem.message}
          </Banner>
        )}
        {children(data)}
      </>
    );
  }
  if (!problem) return <Skeleton>{skeleton}</Skeleton>;
  if (problem.kind === 'forbidden') {
    return (
      <ForbiddenState title="This is not for your role">
        {forbidden ?? <WhoCanHelp />}
        <p className="t-caption ink-3">This attempt is in the audit log.</p>
      </ForbiddenState>
    );
  }
  if (problem.kind === 'not-found') {
    return <ErrorState title="Nothing to see here">It does not exist, or you may not see it.</ErrorState>;
  }
  return (
    <ErrorState code={problem.code} onRetry={retry}>
      <p>{problem.message}</p>
    </ErrorState>
  );
}

/** What failed because the session had ended is asked for again once somebody is back. */
function useRetryOnReturn(failed: boolean, retry: () => void) {
  const { status } = useSession();
  const latest = useRef({ failed, retry });
  useEffect(() => {
    latest.current = { failed, retry };
  });
  const before = useRef(status);
  useEffect(() => {
    const isBack = status === 'in' && before.current !== 'in';
    before.current = status;
    if (isBack && latest.current.failed) latest.current.retry();
  }, [status]);
}

/** What is shown is read anew: said only when that takes a while, and beside the content, which stays where it is. */
function Updating({ on }: { on: boolean }) {
  const slow = useSlow(on, 400);
  return (
    <span className={styles.updating} role="status">
      {slow && <span>Updating</span>}
    </span>
  );
}
