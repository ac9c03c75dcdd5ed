import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
} from 'graphql';
import { startApp, type TestApp } from '../support/app.js';
import { expectCommitted } from '../support/committed.js';

let app: TestApp;
let schema: GraphQLSchema;

beforeAll(async () => {
  app = await startApp();
  schema = app.get(GraphQLSchemaHost).schema;
});

afterAll(() => app?.stop());

/** Everything that can be described, by the path a reader would look it up by. */
function* described(): Iterable<readonly [path: string, description: string | null | undefined]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    yield [type.name, type.description];
    if (isEnumType(type)) {
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field.description];
        for (const argument of field.args)
          yield [`${type.name}.${field.name}(${argument.name})`, argument.description];
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        yield [`${type.name}.${field.name}`, field.description];
    }
  }
}

describe('the schema', () => {
  it('is committed as it is', () => expectCommitted('apps/api/schema.graphql', `${printSchema(schema)}\n`));

  it('describes every type, field, argument and value', () => {
    const operations = ['Query', 'Mutation', 'Subscription'];
    const silent = [...described()].filter(([path, text]) => !text?.trim() && !operations.includes(path));
    expect(silent.map(([path]) => path)).toEqual([]);
  });
});
