import type * as generated from '../gql/gql.js';

/**
 * Marks a GraphQL document. At run time it is the text as written, so that a page's chunk carries its own documents and
 * no others; its type is the generated one.
 */
export const graphql = ((source: string) => source) as unknown as typeof generated.graphql;
