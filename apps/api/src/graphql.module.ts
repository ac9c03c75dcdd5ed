import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type GraphqlContext, MAX_TOKENS, safeError } from '@kapstone/platform';
import { RequestContexts } from './request-contexts.js';
import { RequestContextsModule } from './request-contexts.module.js';

/** The GraphQL door: one endpoint, plain graphql-js, nothing cached between requests. */
export const GraphqlModule = NestGraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  imports: [RequestContextsModule],
  inject: [RequestContexts],
  useFactory: (contexts: RequestContexts): Omit<ApolloDriverConfig, 'driver'> => ({
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: true,
    // Without it a guard on a field is silently skipped and the value comes back.
    fieldResolverEnhancers: ['guards'],
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: safeError,
    // The cache-control plugin is on by default and costs a third of the throughput.
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    context: async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => ({
      request: contexts.open(await contexts.authenticate(request.headers), {
        requestId: request.id,
        operation: 'unparsed',
        address: request.ip,
        userAgent: request.headers['user-agent'],
      }),
      reply,
    }),
  }),
});
