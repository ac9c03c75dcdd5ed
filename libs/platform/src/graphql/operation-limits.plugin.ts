import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
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

const rows = (field: FieldNode, variables: Record<string, unknown>): number => {
  const argument = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (argument?.kind === Kind.INT) return Number(argument.value);
  if (argument?.kind !== Kind.VARIABLE) return 1;
  const value = variables[argument.name.value];
  return typeof value === 'number' ? value : MAX_PAGE;
};

/**
 * Refuses operations that ask for too much. Each field costs one, and what lies below a list of `first` rows that many times;
 * lists without `first` are bounded by nature.
 * @throws TOO_COMPLEX that says what to ask for instead.
 */
export function demandLimits(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  let cost = 0;
  const walk = (selections: SelectionSetNode, depth: number, times: number): number => {
    if (depth > MAX_DEPTH) {
      throw new ApiError(
        'TOO_COMPLEX',
        `This operation is more than ${MAX_DEPTH} levels deep. Ask for less at once.`,
      );
    }
    let fields = 0;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) {
        fields += 1;
        cost += times;
        if (cost > MAX_COST) {
          throw new ApiError(
            'TOO_COMPLEX',
            `This operation may read more than ${MAX_COST} fields. Ask for fewer rows (first) or fields at once.`,
          );
        }
        if (selection.selectionSet) {
          walk(selection.selectionSet, depth + 1, times * Math.max(1, rows(selection, variables)));
        }
      } else {
        const below =
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection.selectionSet
            : fragments.get(selection.name.value)?.selectionSet;
        // Validation has refused cycles of fragments before.
        if (below) fields += walk(below, depth, times);
      }
    }
    return fields;
  };
  if (walk(operation.selectionSet, 1, 1) > MAX_ROOT_FIELDS) {
    throw new ApiError(
      'TOO_COMPLEX',
      `This operation has more than ${MAX_ROOT_FIELDS} root fields. Send several.`,
    );
  }
}

/** What an operation over HTTP may ask for: no subscription, and within the limits, with its variables. */
@Plugin()
export class OperationLimitsPlugin implements ApolloServerPlugin {
  requestDidStart(): Promise<GraphQLRequestListener<object>> {
    let refused = false;
    return Promise.resolve({
      didResolveOperation: ({ document, operation, request }) => {
        // Absent, whatever its type says, where the request names none of its document's: execution says so.
        if (!(operation as OperationDefinitionNode | undefined)) return Promise.resolve();
        refused = true;
        if (operation.operation === 'subscription')
          throw badInput('query', 'Subscriptions come over a WebSocket, at this address.');
        demandLimits(document, operation, request.variables ?? {});
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
