import { afterAll, beforeAll, it, jest } from '@jest/globals';
import { hashPassword } from '@kapstone/identity';
import { startApp, type TestApp } from '../../support/app.js';
jest.setTimeout(20_000);
let app: TestApp;
beforeAll(async () => { app = await startApp(); await app.owner.query('update staff_credential set password_hash = $1', [await hashPassword('seven quiet lanterns')]); });
afterAll(() => app.stop());
it('x', async () => {
  const p = fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: 'mutation S { signIn(input: {email: "admin@fixture.test", password: "seven quiet lanterns"}) { __typename } }' }) }).then(async (r) => console.log(r.status, await r.text(), r.headers.get('set-cookie')));
  await new Promise((r) => setTimeout(r, 4000));
  console.log((await app.owner.query(`select pid, state, wait_event_type, wait_event, left(query,150) q from pg_stat_activity where datname=current_database()`)).rows, (await app.owner.query('select * from sign_in_failure')).rows);
  await Promise.race([p, new Promise((r) => setTimeout(r, 6000))]);
});
