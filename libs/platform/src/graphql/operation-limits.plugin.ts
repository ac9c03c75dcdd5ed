import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ApiError, badInput } from './api-error.js';
import { MAX_PAGE } from './page.js';

export const MAX_DEPTH = 12;
export const MAX_COST = 20_000;
/** Aliases included: a flood of aliases is a flood of requests. */
export const MAX_ROOT_FIELDS = 10;
/** Tokens of one document; what is longer is not even parsed. */
export const MAX_TOKENS = 4_000;

/** What a list without pages counts for: bounded by nature, but there may be lists in it. */
const PLAIN_LIST_ROWS = 10;

type FieldDefinition = GraphQLField<unknown, unknown>;

/** How often what is selected below a field may come. */
function rowsOf(field: FieldNode, definition: FieldDefinition, variables: Record<string, unknown>): number {
  const first = definition.args.find(({ name }) => name === 'first');
  if (first) {
    const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (given?.kind === Kind.INT) return Number(given.value);
    const value = given?.kind === Kind.VARIABLE ? variables[given.name.value] : first.defaultValue;
    return typeof value === 'number' ? value : MAX_PAGE;
  }
  // The rows of a page were counted with the page.
  return isListType(getNullableType(definition.type)) && definition.name !== 'nodes' ? PLAIN_LIST_ROWS : 1;
}

const tooComplex = (what: string): ApiError => new ApiError('TOO_COMPLEX', `This operation ${what}`);

/** One half of a surrogate pair: JSON can say it, PostgreSQL cannot keep it. */
const HALF_CHARACTER = /[\uD800-\uDFFF]/u;

/** @throws BAD_INPUT naming the field, where a text is not whole, or is further down than any input has fields. */
function demandWholeText(value: unknown, path: readonly string[]): void {
  const refused = (message: string) =>
    badInput(path.slice(path[0] === 'input' && path.length > 1 ? 1 : 0).join('.'), message);
  if (typeof value === 'string' && HALF_CHARACTER.test(value))
    throw refused('Text cannot contain half of a character.');
  if (typeof value !== 'object' || value === null) return;
  if (path.length > MAX_DEPTH) throw refused('No input is this deep.');
  for (const [name, inner] of Object.entries(value)) demandWholeText(inner, [...path, name]);
}

/**
 * Refuses operations that ask for too much. Each field costs one, and what lies below a list as many times as the list may have
 * rows: `first` of a page, ten of any other.
 * @throws TOO_COMPLEX that says what to ask for instead, BAD_INPUT for text that is none.
 */
export function demandLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  demandWholeText(variables, []);
  let cost = 0;
  const walk = (
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    depth: number,
    times: number,
  ): number => {
    if (depth > MAX_DEPTH) throw tooComplex(`is more than ${MAX_DEPTH} levels deep. Ask for less at once.`);
    let fields = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        fields += 1;
        cost += times;
        if (cost > MAX_COST) {
          throw tooComplex(
            `may read more than ${MAX_COST} fields. Ask for fewer rows (first) or fields at once.`,
          );
        }
        if (!selection.selectionSet) continue;
        // None of introspection's own.
        const definition =
          isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        const rows = definition ? Math.max(1, rowsOf(selection, definition, variables)) : 1;
        walk(selection.selectionSet, definition && getNamedType(definition.type), depth + 1, times * rows);
      } else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        // Validation has refused cycles of fragments before.
        if (!fragment) continue;
        const on = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
        fields += walk(fragment.selectionSet, on, depth, times);
      }
    }
    return fields;
  };
  if (
    walk(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, 1, 1) > MAX_ROOT_FIELDS
  )
    throw tooComplex(`has more than ${MAX_ROOT_FIELDS} root fields. Send several.`);
}

/** What an operation over HTTP may ask for: no subscription, and within the limits, with its variables. */
@Plugin()
export class OperationLimitsPlugin implements ApolloServerPlugin {
  requestDidStart(): Promise<GraphQLRequestListener<object>> {
    let refused = false;
    return Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        // The request names none of its document's: execution says so.
        if (!operation) return Promise.resolve();
        refused = true;
        if (operation.operation === 'subscription')
          throw badInput('query', 'Subscriptions come over a WebSocket, at this address.');
        demandLimits(schema, document, operation, request.variables ?? {});
        refused = false;
        return Promise.resolve();
      },
      willSendResponse: ({ response }) => {
        // Apollo takes what is thrown before the execution for a failure of the server.
        if (refused) response.http.status = 400;
        return Promise.resolve();
      },
    });
  }
}
