import { expect } from '@jest/globals';
import type { Scenario } from '../scenario.js';

/** One field of Query, Mutation or Subscription, as a caller uses it. */
export interface Operation {
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** What the field takes, as the schema writes it: `id: ID!`. */
  readonly takes?: string;
  /** What is asked of its answer, in braces. */
  readonly asks: string;
  readonly variables: (scenario: Scenario) => Record<string, unknown>;
  /** The answer to a caller who may: what was seeded, or what was done. A matcher of jest, or a value. */
  readonly answer: (scenario: Scenario) => unknown;
  /** The cookie of a stand-in for the actor, where the operation ends a session. */
  readonly cookie?: (scenario: Scenario) => string;
  /** What a subscription tells of. */
  readonly event?: (scenario: Scenario) => {
    readonly topic: string;
    readonly payload: Record<string, unknown>;
  };
}

type Input = (scenario: Scenario) => unknown;

const NOTHING = () => ({});

/** What a union of results is asked: the success, or which refusal came instead. */
export const result = (type: string, fields: string): string =>
  `{ __typename ... on ${type} { ${fields} } ... on Refusal { code message } }`;

/** Expects a success of a union of results, with these fields. */
export const success = (type: string, fields: object = {}): unknown =>
  expect.objectContaining({ __typename: type, ...fields });

/** Expects at least one element with these fields. */
export const some = (fields: object): unknown => expect.arrayContaining([expect.objectContaining(fields)]);

/** Expects a page of which one node has these fields. */
export const pageWith = (fields: object): unknown => ({ nodes: some(fields) });

/** Expects exactly these fields, whatever else is there. */
export const having = (fields: object): unknown => expect.objectContaining(fields);

export const DONE = { done: true };

/** A query without arguments. */
export const read = (asks: string, answer: Operation['answer']): Operation => ({
  kind: 'query',
  asks,
  variables: NOTHING,
  answer,
});

/** A query with arguments. */
export const readWith = (
  takes: string,
  asks: string,
  variables: Operation['variables'],
  answer: Operation['answer'],
): Operation => ({ kind: 'query', takes, asks, variables, answer });

/** A mutation with one input object, whose type has this name. */
export const change = (type: string, asks: string, input: Input, answer: Operation['answer']): Operation => ({
  kind: 'mutation',
  takes: `input: ${type}!`,
  asks,
  variables: (scenario) => ({ input: input(scenario) }),
  answer,
});

/** A mutation with plain arguments, or none. */
export const changeWith = (
  takes: string | undefined,
  asks: string,
  variables: Operation['variables'],
  answer: Operation['answer'],
): Operation => ({ kind: 'mutation', takes, asks, variables, answer });

/** The text of an operation, named as the console would name it. */
export function documentOf(name: string, { kind, takes = '', asks }: Operation): string {
  const names = takes.split(',').flatMap((argument) => argument.trim().split(':')[0] || []);
  const declared = names.length ? `(${takes.replaceAll(/(\w+):/g, '$$$1:')})` : '';
  const passed = names.length ? `(${names.map((each) => `${each}: $${each}`).join(', ')})` : '';
  return `${kind} ${name[0]!.toUpperCase()}${name.slice(1)}${declared} { ${name}${passed} ${asks} }`;
}
