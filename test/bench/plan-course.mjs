import pg from 'pg';
import { fullPractice, randomOf } from './full-practice.mjs';
import { earliestFit, greedyWithLookAhead } from './plan-baselines.mjs';

const { bestPlans } = await import('../../dist/libs/scheduling/src/domain/course/plan-best.js');
const { CoursePlanner } = await import('../../dist/libs/scheduling/src/domain/course/plan-course.js');
const { CourseCalendarsReader } =
  await import('../../dist/libs/scheduling/src/application/course-calendars.reader.js');

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * What is asked for a course: for every patient another beginning, and for some of them weekdays or hours.
 * @param {import('./full-practice.mjs').PracticeSize} size
 * @param {number} [days] within which they begin
 */
export function coursesToPlan(size, days = 14) {
  const { patientIds, locationId } = fullPractice(size);
  const random = randomOf(2);
  const begins = Date.now() + HOUR_MS;
  return patientIds.map((patientId) => {
    const weekdays = [1, 2, 3, 4, 5].filter(() => random() < 0.7);
    const hours = random() < 0.5 ? [480, 840] : [660, 1080];
    return {
      patientId,
      locationId,
      earliest: begins + Math.floor(random() * days) * DAY_MS,
      weekdays: random() < 0.4 && weekdays.length > 1 ? weekdays : null,
      hours: random() < 0.4 ? { from: hours[0], until: hours[1] } : null,
    };
  });
}

const clock = (/** @type {number} */ minutes) => new Date(minutes * 60_000).toISOString().slice(11, 16);

/**
 * The same, as the API is asked for it.
 * @param {ReturnType<typeof coursesToPlan>[number]} course
 */
export const planInput = ({ earliest, hours, ...input }) => ({
  ...input,
  earliest: new Date(earliest).toISOString(),
  hours: hours && { from: clock(hours.from), until: clock(hours.until) },
});

/**
 * A proposal as it is booked, or adjusted.
 * @param {{ patientId: string, locationId: string }} course
 * @param {{ visits: any[] }} proposal
 */
export const proposedCourse = ({ patientId, locationId }, { visits }) => ({
  patientId,
  locationId,
  visits: visits.map(({ courseSessionId, startsAt, room, staff }) => ({
    courseSessionId,
    startsAt,
    roomId: room.id,
    staff: staff.map((/** @type {any} */ { part, staffMember }) => ({ part, staffId: staffMember.id })),
  })),
});

/**
 * Plans courses exactly and by both baselines, in this process, on what the API would have read.
 * @param {string} ownerUrl
 * @param {import('./full-practice.mjs').PracticeSize} size
 * @returns {Promise<string>}
 */
export async function comparePlanners(ownerUrl, size) {
  const { practiceId, frontDeskId } = fullPractice(size);
  const db = new pg.Pool({ connectionString: ownerUrl, options: '-c plan_cache_mode=force_generic_plan' });
  const reader = new CourseCalendarsReader({
    /** @param {unknown} _ctx @param {readonly { name: string, text: string, values: unknown[] }[]} statements */
    json: async (_ctx, statements) => {
      const texts = [];
      for (const { name, text, values } of statements) {
        const { rows } = await db.query({ name, text, values });
        texts.push(Object.values(rows[0])[0]);
      }
      return texts;
    },
  });
  const ways = [
    { name: 'earliest fit', cost: earliestFit, failed: 0, worse: 0, better: 0, took: 0 },
    { name: 'greedy with look-ahead', cost: greedyWithLookAhead, failed: 0, worse: 0, better: 0, took: 0 },
  ];
  let [feasible, exactTook, inputs] = [0, 0, 0];
  try {
    for (const input of coursesToPlan(size)) {
      const ctx = {
        actor: { kind: 'staff', practiceId, staffId: frontDeskId },
        now: Date.now(),
        notes: { look() {} },
      };
      const read = await reader.read(ctx, input);
      if (!read.ok) throw new Error(`nothing to plan: ${JSON.stringify(read.refusal)}`);
      const { problem } = new CoursePlanner(read.value.need, read.value.facts).problem(null);
      inputs += 1;
      const before = performance.now();
      const [best] = bestPlans(problem, 1);
      exactTook += performance.now() - before;
      if (best) feasible += 1;
      for (const way of ways) {
        const started = performance.now();
        const cost = way.cost(problem);
        way.took += performance.now() - started;
        if (best && cost === Infinity) way.failed += 1;
        else if (best && cost > best.cost) way.worse += 1;
        if (cost < (best?.cost ?? Infinity)) way.better += 1;
      }
    }
  } finally {
    await db.end();
  }
  const told = ways.map(
    ({ name, failed, worse, better, took }) =>
      `${name} failed on ${failed}, was worse on ${worse}, better on ${better}, at ${(took / exactTook).toFixed(2)} times the time`,
  );
  return `of ${inputs} courses ${feasible} can be planned; ${told.join('; ')}; exact ${(exactTook / inputs).toFixed(2)} ms each`;
}
