import type * as generated from '../gql/gql.js';

/**
 * Marks a GraphQL document. At run time it is the text as written, so that a page's chunk carries its own documents and
 * no others; its type is the generated one.
 */
export const graphql = ((source: string) => source) as unknown as typeof generated.graphql;

/** A document together with the fragments that it uses: a fragment is written once, and each document carries it. */
export const including = <Document>(document: Document, ...fragments: readonly unknown[]): Document =>
  [document, ...fragments].join('') as Document;
