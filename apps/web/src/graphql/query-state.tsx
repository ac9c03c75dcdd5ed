import type { ReactNode } from 'react';
import { Banner } from '../design/banner.js';
import { Button } from '../design/button.js';
import { Skeleton } from '../design/skeleton.js';
import { ErrorState, ForbiddenState } from '../design/states.js';
import { problemOf } from './problem.js';
import { useLastData, type Answer } from './use-last-data.js';

/**
 * Every state of a query but the good one: skeleton, error, forbidden. Old data stay on screen while new ones come, and
 * also when they fail to come.
 */
export function QueryState<Data>({
  query,
  retry,
  skeleton,
  forbidden,
  children,
}: {
  query: Answer<Data>;
  retry: () => void;
  skeleton?: ReactNode;
  /** Who can help where the role may not look. */
  forbidden?: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  const { error } = query;
  const data = useLastData(query);
  if (data) {
    return (
      <>
        {error && !query.fetching && (
          <Banner
            tone="warn"
            action={
              <Button size="s" onClick={retry}>
                Try again
              </Button>
            }
          >
            <b>This may be out of date.</b> {problemOf(error).message}
          </Banner>
        )}
        {children(data)}
      </>
    );
  }
  if (!error) return <Skeleton>{skeleton}</Skeleton>;
  const problem = problemOf(error);
  if (problem.kind === 'forbidden') {
    return (
      <ForbiddenState title="This is not for your role">
        {forbidden ?? <p>An admin of your practice can tell you who looks after it.</p>}
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
