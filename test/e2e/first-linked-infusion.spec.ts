import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instant, plusHours, plusMinutes, toIso } from '@kapstone/kernel';
import { startApp, type TestApp } from '../support/app.js';
import type { Who } from '../support/fixture.js';

// The page that people read is what runs: each step is who acts, an operation, its variables, and what is kept of the answer.
const PAGE = readFileSync(new URL('../../docs/first-linked-infusion.md', import.meta.url), 'utf8');
const STEP =
  /^`(\w+)`([^\n]*)\n\n```graphql\n([\s\S]+?)```\n\n```json\n([\s\S]+?)```(?:\n\nkeep ([^\n]+))?/gm;

interface Step {
  readonly who: Who;
  readonly when: string;
  readonly operation: string;
  readonly variables: string;
  readonly keep: readonly (readonly [name: string, path: string])[];
}

const steps: Step[] = [...PAGE.matchAll(STEP)].map(([, who, when, operation, variables, keep]) => ({
  who: who as Who,
  when: when!.trim(),
  operation: operation!,
  variables: variables!,
  keep: [...(keep ?? '').matchAll(/`(\w+)` = `([\w.]+)`/g)].map(([, name, path]) => [name!, path!]),
}));

const SUCCESSES = new Set(['Patient', 'Course', 'Appointment', 'Consent', 'Estimate', 'IntegrationNote']);

/** Puts kept values in: `"{{version}}"` becomes the number that it is. */
const fill = (variables: string, kept: ReadonlyMap<string, unknown>): Record<string, unknown> =>
  JSON.parse(
    variables.replaceAll(/"\{\{(\w+)\}\}"/g, (_, name: string) => {
      if (!kept.has(name)) throw new Error(`nothing was kept as ${name}`);
      return JSON.stringify(kept.get(name));
    }),
  ) as Record<string, unknown>;

const at = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data);

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.stop());

describe('docs/first-linked-infusion.md', () => {
  it('has every step in a form that can be run', () => {
    expect(steps.length).toBe(PAGE.match(/```graphql/g)!.length);
  });

  it('goes from the booking to the signed note, as written', async () => {
    const start = instant(Date.parse('2027-03-01T15:00:00Z'));
    const { fixture } = app;
    const kept = new Map<string, unknown>([
      ['locationId', fixture.locationId],
      ['psychiatristId', fixture.members.psychiatrist.id],
      ['therapistId', fixture.members.therapist.id],
      ['consentVersionId', fixture.consentVersionId],
      ['today', '2027-03-01'],
      ['tomorrow', toIso(plusHours(start, 24))],
    ]);
    app.setNow(start);
    for (const { who, when, operation, variables, keep } of steps) {
      const instantOf = (name: string) => instant(Date.parse(kept.get(name) as string));
      if (when === 'on the day') app.setNow(plusMinutes(instantOf('infusionAt'), -10));
      if (when === '40 minutes later') {
        const ended = plusMinutes(instantOf('infusionAt'), 35);
        app.setNow(ended);
        kept.set('now', toIso(ended));
      }
      if (when === 'at the integration session') app.setNow(instantOf('integrationAt'));
      const data = await app.as(who).ok(operation, fill(variables, kept));
      for (const answer of Object.values(data)) {
        const { __typename } = answer as { __typename?: string };
        if (__typename !== undefined && !SUCCESSES.has(__typename)) throw new Error(JSON.stringify(answer));
      }
      if (operation.includes('query Ready')) expect(at(data, 'appointment.readiness.state')).toBe('GO');
      for (const [name, path] of keep) kept.set(name, at(data, path));
    }

    const { rows } = await app.owner.query<{ operation: string }>(
      `select distinct operation from audit_event where practice_id = $1 and kind = 'WRITE'`,
      [fixture.practiceId],
    );
    expect(rows.length).toBeGreaterThanOrEqual(12);
  });
});
