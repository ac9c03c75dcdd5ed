import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '@kapstone/kernel';
import { badInput } from './api-error.js';

/** Where a page ends. */
@ObjectType('PageInfo', { description: 'Where a page ends and whether another follows.' })
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Pass as `after` for the next page.' })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether another page follows.' })
  hasNextPage!: boolean;
}

export interface Page<Node> {
  readonly nodes: Node[];
  readonly pageInfo: PageInfo;
}

/** The values of the sort key at which the page before ended. */
export type Cursor = readonly (string | number)[];

const YEAR_2200 = Date.UTC(2200, 0);

/** Whether a value of a cursor can be a time of ours in epoch milliseconds: what is made up must not reach the database. */
export const isCursorTime = (value: string | number | null | undefined): value is Instant =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < YEAR_2200;

export interface PageRequest {
  readonly first: number;
  readonly after: Cursor | null;
}

export const MAX_PAGE = 100;

const encode = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

/**
 * Reads the arguments of a keyset page.
 * @param keys how many values the sort key has.
 * @throws BAD_INPUT naming `first` or `after`.
 */
export function pageRequest(first: number, after: string | null | undefined, keys: number): PageRequest {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE) {
    throw badInput('first', `A page has 1 to ${MAX_PAGE} rows.`);
  }
  if (after === null || after === undefined) return { first, after: null };
  let cursor: unknown;
  try {
    cursor = JSON.parse(Buffer.from(after, 'base64url').toString());
  } catch {
    cursor = null;
  }
  const valid =
    Array.isArray(cursor) &&
    cursor.length === keys &&
    cursor.every(
      (value) =>
        (typeof value === 'string' && value.length <= 500 && !value.includes('\0')) ||
        typeof value === 'number',
    );
  if (!valid)
    throw badInput('after', 'This is not a cursor of this list. Use the endCursor of the page before.');
  return { first, after: cursor as Cursor };
}

/** Makes a page of rows that were read with one more than asked for. */
export function keysetPage<Node>(
  rows: Node[],
  request: PageRequest,
  key: (node: Node) => Cursor,
): Page<Node> {
  const nodes = rows.slice(0, request.first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      endCursor: last === undefined ? null : encode(key(last)),
      hasNextPage: rows.length > request.first,
    },
  };
}

/** The arguments that every list takes. */
export const FIRST = { type: () => Int, description: `How many, at most ${MAX_PAGE}.` };
export const AFTER = { type: () => String, nullable: true, description: 'The endCursor of the page before.' };
