import type { TypedDocumentNode } from '@urql/core';
import { useCallback, useState } from 'react';
import { useClient } from 'urql';
import { problemOf, type Problem, type Refusal } from './problem.js';

type Member = { __typename?: string };
type IsRefusal<M> = M extends { code: string; message: string } ? M : never;
type Accepted<M> = M extends { code: string; message: string } ? never : M;

/** What came of an action: it was done, the domain refused it, or no answer came. */
export type Outcome<M> =
  | { done: Accepted<M>; refusal?: undefined; problem?: undefined }
  | { done?: undefined; refusal: IsRefusal<M>; problem?: undefined }
  | { done?: undefined; refusal?: undefined; problem: Problem };

/** The one root field of a mutation. */
type Root<Data> = Exclude<Data[Exclude<keyof Data, '__typename'>], null | undefined>;

/**
 * One mutation with one root field, run by hand.
 *
 * @returns the function that runs it, and whether it runs now
 */
export function useAction<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
): [run: (variables: Variables) => Promise<Outcome<Root<Data>>>, busy: boolean] {
  const client = useClient();
  const [running, setRunning] = useState(0);
  const run = useCallback(
    async (variables: Variables): Promise<Outcome<Root<Data>>> => {
      setRunning((count) => count + 1);
      try {
        const { data, error } = await client.mutation(document, variables).toPromise();
        if (error || !data) return { problem: error ? problemOf(error) : noAnswer };
        const member = Object.values(data as Record<string, Member>).find(
          (value) => typeof value === 'object',
        );
        if (isRefusal(member)) return { refusal: member as IsRefusal<Root<Data>> };
        return { done: member as Accepted<Root<Data>> };
      } finally {
        setRunning((count) => count - 1);
      }
    },
    [client, document],
  );
  return [run, running > 0];
}

const noAnswer: Problem = {
  kind: 'failed',
  message: 'The server gave no answer. Nothing was changed.',
  code: null,
};

function isRefusal(member: Member | undefined): member is Refusal {
  return typeof (member as Refusal | undefined)?.code === 'string' && 'message' in (member as Refusal);
}

/** A fresh key for what must not happen twice; keep it for all tries of one intent. */
export const newIdempotencyKey = () => crypto.randomUUID();
