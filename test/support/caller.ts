import type { Fixture, Who } from './fixture-shape.js';

export interface GraphqlAnswer<Data = Record<string, any>> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Record<string, unknown> & { code: string };
  }[];
}

/** Somebody at the API. */
export interface Caller {
  /** Sends an operation as it is. */
  gql<Data = Record<string, any>>(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<GraphqlAnswer<Data>>;
  /** Sends an operation that has to succeed, and gives its data. */
  ok<Data = Record<string, any>>(query: string, variables?: Record<string, unknown>): Promise<Data>;
}

/** A caller with headers of its own: another cookie, a token. */
export function callerAt(url: string, headers: Record<string, string>): Caller {
  const gql = async (query: string, variables: Record<string, unknown> = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as object) } as GraphqlAnswer<any>;
  };
  return {
    gql,
    ok: async (query, variables) => {
      const answer = await gql(query, variables);
      if (answer.errors || !answer.data) throw new Error(`refused: ${JSON.stringify(answer.errors)}`);
      return answer.data;
    },
  };
}

/** The headers of somebody of the fixture. */
export const headersOf = ({ members }: Fixture, who: Who | 'signedOut'): Record<string, string> =>
  who === 'signedOut' ? {} : { cookie: members[who].cookie };
