// @ts-check

/** After the last spec of the projects that need a database. */
export default async function tearDown() {
  await /** @type {any} */ (globalThis).endTestCluster?.();
}
