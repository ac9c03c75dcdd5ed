import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { consoleDocument } from '../support/console-document.mjs';
import { post } from './client.mjs';
import { fullPractice } from './full-practice.mjs';
import { coursesToPlan, planInput, proposedCourse } from './plan-course.mjs';

const PLAN = consoleDocument('PlanCourse');
// How a course is booked, without the other times that a desk is shown where the race for it is lost.
const BOOK = fs.readFileSync(path.join(import.meta.dirname, 'book-course.graphql'), 'utf8');

/** Within how many days the courses begin: near enough that most of them want times that others want. */
const BEGIN_WITHIN_DAYS = 112;
const VISITS_OF_A_COURSE = 13;

/** @typedef {{ patientId: string, locationId: string, visits: object[] }} Course as it is booked */

/**
 * Desks that plan and book courses of patients of their own, on the same staff and rooms. Who loses a race plans anew.
 * @param {string} url
 * @param {import('./full-practice.mjs').PracticeSize} size
 */
export function desks(url, size) {
  const { cookie } = fullPractice(size);
  const waiting = coursesToPlan(size, BEGIN_WITHIN_DAYS);
  /** @type {Course[]} */
  const booked = [];
  const ask = async (/** @type {import('node:http').Agent} */ agent, /** @type {string} */ query, input) => {
    const body = JSON.stringify({ query, variables: { input } });
    return (await post(agent, `${url}/graphql`, { cookie }, body)).text;
  };
  /** @param {import('node:http').Agent} agent @param {Course} course */
  const book = async (agent, course) => {
    const text = await ask(agent, BOOK, course);
    return /"bookCourse":{"__typename":"(\w+)"/.exec(text)?.[1] ?? text.slice(0, 300);
  };
  return {
    booked,
    book,
    /** @param {import('node:http').Agent} agent */
    async planAndBook(agent) {
      const wish = waiting.shift();
      if (!wish) throw new Error('every course is booked: the practice needs more patients');
      const answer = await ask(agent, PLAN, planInput(wish));
      const proposals = JSON.parse(answer).data?.planCourse.proposals;
      if (!proposals) return answer.slice(0, 300);
      if (proposals.length === 0) return 'NoPlan';
      const course = proposedCourse(wish, proposals[0]);
      const outcome = await book(agent, course);
      if (outcome === 'BookedCourse') booked.push(course);
      else waiting.unshift(wish);
      return outcome;
    },
  };
}

/** Two of one lane of a person, a room or a patient at once, found without the operators and the index that keep them apart. */
const OVERLAPS = `
  select count(*)::int as count from reservation a join reservation b
    on b.practice_id = a.practice_id and b.resource_kind = a.resource_kind and b.resource_id = a.resource_id and b.ctid > a.ctid
  where a.practice_id = $1 and a.starts_at < b.ends_at and b.starts_at < a.ends_at
    and (upper_inf(b.lanes) or lower(a.lanes) < upper(b.lanes)) and (upper_inf(a.lanes) or lower(b.lanes) < upper(a.lanes))`;

/** Visits that do not have their patient, their room and each of their staff for the whole of their time. */
const NOT_KEPT = `
  select count(*)::int as count from appointment a
  where a.practice_id = $1 and a.course_session_id is not null and exists (
    select 'PATIENT' as kind, a.patient_id as id union all select 'ROOM', a.room_id
    union all select s.part, s.staff_id from appointment_staff s where s.practice_id = a.practice_id and s.appointment_id = a.id
    except
    select r.resource_kind, r.resource_id from reservation r
    where r.practice_id = a.practice_id and r.appointment_id = a.id and r.starts_at <= a.starts_at and r.ends_at >= a.ends_at)`;

const COURSES = `
  select count(*) filter (where booked = ${VISITS_OF_A_COURSE})::int as whole,
         count(*) filter (where booked not in (0, ${VISITS_OF_A_COURSE}))::int as partial
  from (
    select s.course_id, count(a.id) as booked from course_session s
    left join appointment a on a.practice_id = s.practice_id and a.course_session_id = s.id
    where s.practice_id = $1 group by s.course_id
  ) course`;

/**
 * What has become of a practice in which only whole courses were booked.
 * @param {string} ownerUrl a superuser's
 * @param {string} practiceId
 * @returns {Promise<{ overlaps: number, notKept: number, whole: number, partial: number }>}
 */
export async function proveCourses(ownerUrl, practiceId) {
  const db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
  try {
    const one = async (/** @type {string} */ text) => (await db.query(text, [practiceId])).rows[0];
    const { count: overlaps } = await one(OVERLAPS);
    const { count: notKept } = await one(NOT_KEPT);
    return { overlaps, notKept, ...(await one(COURSES)) };
  } finally {
    await db.end();
  }
}
