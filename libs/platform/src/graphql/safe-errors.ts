import { HttpException } from '@nestjs/common';
import {
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
  parse,
  type Source,
  type ValueNode,
  visit,
} from 'graphql';
import { currentRequestId, logger } from '../logging/logger.js';
import { ApiError } from './api-error.js';

/** What GraphQL itself says of a request that it cannot run, in our words for codes. */
const CALLER_ERRORS: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'BAD_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_INPUT',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_INPUT',
};

const MOST_MESSAGE = 500;

/** A message may quote what the caller sent: bounded, and without control characters. */

const quoted = (message: string): string =>
  message.replaceAll(/[\u0000-\u001f\u007f]/g, ' ').slice(0, MOST_MESSAGE);

/** The code of an error that a caller may see, or null for a bug. */
export function publicCode(error: GraphQLFormattedError, original: unknown): string | null {
  const code = error.extensions?.['code'];
  if (original instanceof ApiError) return original.extensions['code'] as string;
  if (typeof code === 'string' && code in CALLER_ERRORS) return CALLER_ERRORS[code]!;
  if (original instanceof HttpException && original.getStatus() < 500) return 'BAD_INPUT';
  return null;
}

/** The field that GraphQL names where it cannot read a variable: `visits.3.startsAt` at "input.visits[3].startsAt"; or an argument left out. */
export function fieldOf(message: string): string | undefined {
  const [, argument] = /^Field "\w+" argument "(\w+)" /.exec(message) ?? [];
  if (argument) return argument;
  const [, variable] = /^Variable "\$(\w+)" /.exec(message) ?? [];
  if (variable === undefined) return undefined;
  const [, path = ''] = new RegExp(` at "${variable}([^"]+)"; `).exec(message) ?? [];
  const [, missing] = / Field "(\w+)" (?:of required type|is not defined)/.exec(message) ?? [];
  const names = [...path.split(/[.[\]]+/), missing].filter(Boolean);
  return names.length > 0 ? names.join('.') : variable;
}

/** The argument in which something is written, and where within it. */
interface Written {
  readonly argument: string;
  readonly path: readonly (string | number)[];
}

/** All that is written into a request, by where it starts. */
function writtenIn(source: Source): ReadonlyMap<number, Written> {
  const written = new Map<number, Written>();
  const walk = (node: ValueNode, { argument, path }: Written): void => {
    written.set(node.loc!.start, { argument, path });
    if (node.kind === Kind.LIST)
      node.values.forEach((value, at) => walk(value, { argument, path: [...path, at] }));
    if (node.kind !== Kind.OBJECT) return;
    for (const { name, value, loc } of node.fields) {
      const within = { argument, path: [...path, name.value] };
      written.set(loc!.start, within);
      walk(value, within);
    }
  };
  visit(parse(source), { Argument: ({ name, value }) => walk(value, { argument: name.value, path: [] }) });
  return written;
}

/** A request with a hundred errors is read once. */
const read = new WeakMap<Source, ReadonlyMap<number, Written>>();

/** The field of what is written into a request and cannot be read, named as where it is sent beside it. */
function writtenField(error: unknown): string | undefined {
  const loc = error instanceof GraphQLError ? error.nodes?.[0]?.loc : undefined;
  if (!loc) return undefined;
  const all = read.get(loc.source) ?? writtenIn(loc.source);
  read.set(loc.source, all);
  const found = all.get(loc.start);
  if (!found) return undefined;
  const [, missing] = /^Field "\w+\.(\w+)" of required type/.exec((error as GraphQLError).message) ?? [];
  return [...found.path, ...(missing ? [missing] : [])].join('.') || found.argument;
}

const unwrapped = (error: unknown): unknown => {
  let inner = error;
  while (!(inner instanceof ApiError) && (inner as GraphQLError | null)?.originalError)
    inner = (inner as GraphQLError).originalError;
  return inner;
};

/**
 * What leaves of an error: code and words for those meant for the caller; of anything else INTERNAL and the request id, while
 * the log keeps where it happened. Never SQL, a stack, or data of a patient.
 */
export function safeError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const requestId = currentRequestId();
  const original = unwrapped(error);
  const code = publicCode(formatted, original);
  const { locations, path } = formatted;
  if (code === null) {
    logger.error({ err: original, path }, 'internal error');
    return {
      message: `Something went wrong on our side. Reference ${requestId}.`,
      path,
      extensions: { code: 'INTERNAL', requestId },
    };
  }
  const extensions = original instanceof ApiError ? original.extensions : {};
  const unread = code === 'BAD_INPUT' ? (fieldOf(formatted.message) ?? writtenField(error)) : undefined;
  const field = extensions['field'] ?? unread;
  return {
    message: quoted(formatted.message),
    locations,
    path,
    extensions: { ...extensions, ...(field === undefined ? {} : { field }), code, requestId },
  };
}
