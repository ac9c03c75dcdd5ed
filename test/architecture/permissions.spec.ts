import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { ROLE_PERMISSIONS } from '@kapstone/identity';
import { ACCESS, type Access, ALL_ROLES, type Role } from '@kapstone/platform';
import { startApp, type TestApp } from '../support/app.js';
import { expectCommitted } from '../support/committed.js';

interface Declared {
  readonly kind: string;
  readonly name: string;
  /** What decorators say of the method; `undefined` where they say nothing. */
  readonly access: Access | undefined;
}

let app: TestApp;
let operations: readonly Declared[];

beforeAll(async () => {
  // The schema is made when the API starts; only then has every resolver been met.
  app = await startApp();
  const kinds = {
    Query: TypeMetadataStorage.getQueriesMetadata(),
    Mutation: TypeMetadataStorage.getMutationsMetadata(),
    Subscription: TypeMetadataStorage.getSubscriptionsMetadata(),
  };
  operations = Object.entries(kinds).flatMap(([kind, methods]) =>
    methods
      .map(({ schemaName, methodName, target }) => ({
        kind,
        name: schemaName,
        access: Reflect.getMetadata(ACCESS, (target.prototype as Record<string, object>)[methodName]!) as
          Access | undefined,
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  );
});

afterAll(() => app?.stop());

const mayCall = (role: Role, access: Access): boolean =>
  access.kind !== 'permission' || ROLE_PERMISSIONS[role].includes(access.permission);

function table(kind: string): string {
  const rows = operations
    .filter((operation) => operation.kind === kind)
    .map(({ name, access }) => {
      const needs = access!.kind === 'permission' ? access!.permission : access!.kind;
      return [name, needs, ...ALL_ROLES.map((role) => (mayCall(role, access!) ? 'yes' : ''))];
    });
  const head = ['operation', 'needs', ...ALL_ROLES];
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

describe('permissions', () => {
  it('every operation says exactly once who may call it', () => {
    expect(operations.length).toBeGreaterThan(90);
    expect(operations.filter(({ access }) => !access)).toEqual([]);
  });

  it('who may call what is committed as it is', () =>
    expectCommitted(
      'test/architecture/permissions.md',
      [
        '# Who may call what',
        'Made by `npm run generate` from the decorators of the resolvers and the table of roles: what a reviewer reads when either\nchanges. Which rows a caller sees, and whether it may be done now, are other questions: row-level security and the rules.',
        ...['Query', 'Mutation', 'Subscription'].flatMap((kind) => [`## ${kind}`, table(kind)]),
      ].join('\n\n') + '\n',
    ));
});
