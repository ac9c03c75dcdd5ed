import { useState } from 'react';
import type { UseQueryState } from 'urql';
import { isAnswer, problemOf } from './problem.js';

export type Answer<Data> = Pick<UseQueryState<Data>, 'data' | 'error' | 'fetching'> &
  Partial<Pick<UseQueryState<Data>, 'operation'>>;

/**
 * The data of a query, or of its last answer when a later one failed to come: a lost connection takes nothing from the
 * screen, and no form from under somebody's hands. A refusal does take it away.
 */
export function useLastData<Data>({ data, error, operation }: Answer<Data>): Data | undefined {
  const [last, setLast] = useState<{ key: number; data: Data } | null>(null);
  if (data && operation && last?.data !== data) setLast({ key: operation.key, data });
  if (data || !error || !last || last.key !== operation?.key) return data;
  return isAnswer(problemOf(error)) ? undefined : last.data;
}
