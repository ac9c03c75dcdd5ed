import fs from 'node:fs';
import { print } from 'graphql';

const generated = fs.readFileSync(new URL('../../apps/web/src/gql/graphql.ts', import.meta.url), 'utf8');

/**
 * A document of the console with its fragments, so that what is tested and measured is what the console asks.
 * @param {string} operation its name
 */
export function consoleDocument(operation) {
  const found = new RegExp(`^export const ${operation}Document = ({.*}) as`, 'm').exec(generated);
  if (!found) throw new Error(`the console has no ${operation}`);
  return print(JSON.parse(found[1]));
}
