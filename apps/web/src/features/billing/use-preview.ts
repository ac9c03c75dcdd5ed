import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { UpdateEstimateInput } from '../../gql/graphql.js';
import { problemOf, type Problem } from '../../graphql/problem.js';
import { PreviewEstimateDocument, type Estimate } from './estimate-documents.js';

const pauseMs = 600;

interface Answer {
  /** What it answers, as JSON. */
  of: string;
  estimate: Estimate | null;
  problem: Problem | null;
  /** The field that could not be kept. */
  field: string | null;
}

/**
 * A draft as it would read with what is typed and not saved, put together by the server after a pause. Until that answer
 * is there the one before it is shown, and `isBehind` says so.
 *
 * @param input what would be saved; null while nothing is changed or a line is not whole
 */
export function usePreview(estimate: Estimate, input: UpdateEstimateInput | null) {
  const client = useClient();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const wanted = input && JSON.stringify(input);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const timer = setTimeout(async () => {
      const { data, error } = await client
        .query(
          PreviewEstimateDocument,
          { input: JSON.parse(wanted) as UpdateEstimateInput },
          { requestPolicy: 'network-only' },
        )
        .toPromise();
      if (gone) return;
      const field = error?.graphQLErrors[0]?.extensions['field'];
      setAnswer((before) => ({
        of: wanted,
        estimate: data?.previewEstimate ?? before?.estimate ?? null,
        problem: error ? problemOf(error) : null,
        field: typeof field === 'string' ? field : null,
      }));
    }, pauseMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [client, wanted]);

  const current = answer?.of === wanted ? answer : null;
  return {
    shown: (wanted ? answer?.estimate : null) ?? estimate,
    isBehind: wanted !== null && !(current && current.problem === null),
    problem: current?.problem ?? null,
    field: current?.field ?? null,
  };
}
