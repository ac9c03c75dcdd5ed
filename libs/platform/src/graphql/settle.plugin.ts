import type {
  ApolloServerPlugin,
  GraphQLRequestContextWillSendResponse,
  GraphQLRequestListener,
} from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { GraphqlContext } from '../context/ctx.decorator.js';
import type { PracticeContext } from '../context/request-context.js';
import { logger } from '../logging/logger.js';
import { AuditSink } from '../persistence/audit-sink.js';

const DENIED = new Set(['FORBIDDEN', 'LOCKED', 'UNAUTHENTICATED']);

/** The codes of errors by which somebody was kept out: each is recorded. */
export const deniedCodes = (
  errors: readonly { readonly extensions?: Record<string, unknown> }[] | undefined,
): string[] => {
  // Once each: a field that is denied in a long list is one denial.
  const codes = new Set((errors ?? []).map(({ extensions }) => String(extensions?.['code'])));
  return [...codes].filter((code) => DENIED.has(code));
};

/** What an operation is called in the audit: the fields it asks for, whatever the client named it. */
export const rootFields = (operation: OperationDefinitionNode): string =>
  operation.selectionSet.selections
    .map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : '…'))
    .join(' ')
    .slice(0, 200);

/** Nothing leaves before the audit has it: what an operation saw, what it was refused, what it was denied. */
@Plugin()
export class SettlePlugin implements ApolloServerPlugin<GraphqlContext> {
  constructor(private readonly sink: AuditSink) {}

  requestDidStart(): Promise<GraphQLRequestListener<GraphqlContext>> {
    return Promise.resolve({
      didResolveOperation: ({ operation, contextValue }) => {
        if (operation) contextValue.request.operation = rootFields(operation);
        return Promise.resolve();
      },
      willSendResponse: (request) => this.settle(request),
    });
  }

  private async settle({
    contextValue,
    operation,
    response,
  }: GraphQLRequestContextWillSendResponse<GraphqlContext>): Promise<void> {
    const ctx = contextValue.request;
    if (operation) ctx.operation = rootFields(operation);
    // Without a practice there is no chain to write to; sign-ins of known accounts are recorded where they are judged.
    if (ctx.actor.kind === 'anonymous' || response.body.kind !== 'single') return;
    const denied = deniedCodes(response.body.singleResult.errors);
    const { patients, fieldGroups, refusals } = ctx.notes;
    if (patients.size === 0 && fieldGroups.size === 0 && refusals.length === 0 && denied.length === 0) return;
    try {
      await this.sink.settle(ctx as PracticeContext, denied);
    } catch (error) {
      logger.error({ err: error }, 'audit not kept: answer withheld');
      response.body.singleResult = {
        errors: [
          {
            message: `Something went wrong on our side. Reference ${ctx.requestId}.`,
            extensions: { code: 'INTERNAL', requestId: ctx.requestId },
          },
        ],
      };
    }
  }
}
