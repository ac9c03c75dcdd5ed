import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  type FormattedExecutionResult,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { GraphqlContext } from '../context/ctx.decorator.js';
import { safeError } from './safe-errors.js';

/** Whether a selection asks for every field of a type, plainly and down to the leaves: the declared shape. */
function isWhole(selections: SelectionSetNode, type: GraphQLObjectType): boolean {
  const fields = type.getFields();
  const seen = new Set<string>();
  for (const selection of selections.selections) {
    if (
      selection.kind !== Kind.FIELD ||
      selection.alias ||
      selection.arguments?.length ||
      selection.directives?.length
    ) {
      return false;
    }
    const field = fields[selection.name.value];
    if (!field || field.args.length > 0) return false;
    const below = getNamedType(field.type);
    if (isObjectType(below) && !(selection.selectionSet && isWhole(selection.selectionSet, below)))
      return false;
    seen.add(selection.name.value);
  }
  return seen.size === Object.keys(fields).length;
}

/**
 * Answers an operation without executing its selection, where that is one field declared with {@link spliced} and the
 * selection is its type's whole shape: the field's own resolver runs, guards and all, and what it returns is the answer.
 * Anything else executes normally. A test proves both give the same.
 */
@Plugin()
export class SplicePlugin implements ApolloServerPlugin<GraphqlContext> {
  private readonly whole = new WeakMap<OperationDefinitionNode, boolean>();

  requestDidStart(): Promise<GraphQLRequestListener<GraphqlContext>> {
    return Promise.resolve({
      responseForOperation: async ({ operation, schema, contextValue, request }) => {
        // Absent, whatever its type says, where the request names none of its document's.
        const asked: OperationDefinitionNode | undefined = operation;
        const splice = asked && this.match(asked, schema);
        if (!splice) return null;
        const { node, field } = splice;
        const variables = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
        );
        // What is wrong with them, execution says.
        if (variables.errors) return null;
        const args = getArgumentValues(field, node, variables.coerced);
        const info = {
          schema,
          operation,
          fieldName: field.name,
          parentType: schema.getQueryType(),
        } as GraphQLResolveInfo;
        let singleResult: FormattedExecutionResult;
        try {
          singleResult = {
            data: { [field.name]: await field.resolve!(undefined, args, contextValue, info) },
          };
        } catch (error) {
          const located = { message: (error as Error).message, path: [field.name], extensions: {} };
          singleResult = { data: null, errors: [safeError(located, error)] };
        }
        return {
          http: { headers: new HeaderMap(), status: undefined },
          body: { kind: 'single', singleResult },
        };
      },
    });
  }

  private match(
    operation: OperationDefinitionNode,
    schema: GraphQLSchema,
  ): { node: FieldNode; field: GraphQLField<unknown, unknown> } | null {
    const node = operation.selectionSet.selections[0];
    if (operation.operation !== 'query' || operation.selectionSet.selections.length !== 1) return null;
    if (node?.kind !== Kind.FIELD || node.alias || node.directives?.length || !node.selectionSet) return null;
    const field = schema.getQueryType()?.getFields()[node.name.value];
    if (!field?.extensions['spliced']) return null;
    let whole = this.whole.get(operation);
    if (whole === undefined) {
      whole = isWhole(node.selectionSet, getNamedType(field.type) as GraphQLObjectType);
      this.whole.set(operation, whole);
    }
    return whole ? { node, field } : null;
  }
}
