// @ts-check
import { provideTestCluster } from './postgres.mjs';

/** Before the first spec of the projects that need a database. */
export default async function setUp() {
  /** @type {any} */ (globalThis).endTestCluster = await provideTestCluster();
}
