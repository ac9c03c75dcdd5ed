import { createHash } from 'node:crypto';
import pg from 'pg';

const DAY_MS = 86_400_000;
/** Twelve weeks, and the two beyond in which a later finish is looked for. */
const DAYS = 99;
const OPENS = 480;
const CLOSES = 1080;
const GRID = 15;
/** How likely an empty room is filled in a quarter of an hour. */
const FILLING = 0.9;
const MINUTES = { INFUSION: 90, INTEGRATION: 60 };

/**
 * @typedef {object} PracticeSize
 * @property {string} name
 * @property {number} infusionRooms
 * @property {readonly number[]} nurses the lanes of each
 * @property {readonly number[]} psychiatrists the lanes of each
 * @property {number} therapyRooms
 * @property {number} therapists
 * @property {boolean} [readOnly] leaves out the index that writes are checked against
 * @property {number} share of the rooms' time that is taken
 * @property {number} patients with a course of 6 infusions that nothing is booked of
 */

const many = (/** @type {number} */ count, /** @type {number} */ lanes) =>
  Array.from({ length: count }, () => lanes);

/** As many places of staff as rooms, without turnover: so all of them are as full. */
export const RESOURCES_28 = {
  ...{ name: 'full28', infusionRooms: 8, nurses: many(4, 2), psychiatrists: many(2, 4) },
  ...{ therapyRooms: 7, therapists: 7, share: 0.85, patients: 400 },
};
export const RESOURCES_300 = {
  ...{ name: 'full300', readOnly: true, infusionRooms: 80, nurses: many(40, 2), psychiatrists: many(20, 4) },
  ...{ therapyRooms: 80, therapists: 80, share: 0.85, patients: 100 },
};

/** Half empty, so that many courses can still be had, and each wants rooms and staff that others want as well. */
export const RESOURCES_SHARED = { ...RESOURCES_28, name: 'shared', share: 0.5, patients: 3000 };

/** The same numbers in [0, 1) for the same seed (mulberry32). */
export function randomOf(/** @type {number} */ seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const idOf = (/** @type {string} */ name, /** @type {string} */ kind, n = 0) =>
  createHash('md5')
    .update(`${name}:${kind}:${n}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** What the clients of the bench know of such a practice. @param {PracticeSize} size */
export const fullPractice = ({ name, patients }) => ({
  practiceId: idOf(name, 'practice'),
  locationId: idOf(name, 'location'),
  frontDeskId: idOf(name, 'frontdesk'),
  cookie: `kapstone_session=bench-${name}`,
  patientIds: Array.from({ length: patients }, (_, n) => idOf(name, 'patient', n)),
});

/**
 * A day of one kind of room: from opening on, every quarter hour, an empty room is filled, but for now and then; each visit takes whoever
 * of the staff is free, at random.
 * @param {number} minutes that a visit takes
 * @param {number} rooms
 * @param {readonly (readonly { id: string, lane: number | null }[])[]} parts the places of the staff, by the part that they have
 * @param {() => number} random
 */
function dayOf(minutes, rooms, parts, random) {
  const roomFree = many(rooms, OPENS);
  const staffFree = parts.map((places) => places.map(() => OPENS));
  const visits = [];
  for (let at = OPENS; at + minutes <= CLOSES; at += GRID) {
    for (let room = 0; room < rooms; room += 1) {
      if (/** @type {number} */ (roomFree[room]) > at || random() >= FILLING) continue;
      const chosen = staffFree.map((free) => {
        const places = free.flatMap((from, place) => (from <= at ? [place] : []));
        return places[Math.floor(random() * places.length)];
      });
      if (chosen.includes(undefined)) continue;
      roomFree[room] = at + minutes;
      const staff = chosen.map((place, part) => {
        staffFree[part][place] = at + minutes;
        return parts[part][place];
      });
      visits.push({ at, room, staff });
    }
  }
  return visits;
}

/** What share of so many rooms' days so many visits take. */
const filled = (/** @type {number} */ visits, /** @type {number} */ minutes, /** @type {number} */ days) =>
  (visits * minutes) / (days * (CLOSES - OPENS));

/**
 * Adds a practice whose rooms are as full as is wanted on every weekday of fourteen weeks by whole visits, room and staff
 * together: days are filled up, one visit after the other, and then visits are cancelled at random. Its other patients have a course each, of which nothing is booked.
 * @param {string} ownerUrl a superuser's
 * @param {string} today YYYY-MM-DD
 * @param {PracticeSize} size
 * @returns {Promise<string>} how full what has become
 */
export async function loadFullPractice(ownerUrl, today, size) {
  const {
    name,
    readOnly = false,
    infusionRooms,
    nurses,
    psychiatrists,
    therapyRooms,
    therapists,
    share: taken,
    patients,
  } = size;
  const random = randomOf(1);
  const places = (/** @type {string} */ kind, /** @type {readonly number[]} */ lanes) =>
    lanes.flatMap((count, n) =>
      Array.from({ length: count }, (_, lane) => ({ id: idOf(name, kind, n), lane: lane + 1 })),
    );
  const kinds = [
    {
      ...{ kind: 'INFUSION', rooms: infusionRooms, firstRoom: 0, parts: ['ATTENDING', 'SUPERVISING'] },
      staff: [places('nurse', nurses), places('psychiatrist', psychiatrists)],
    },
    {
      ...{ kind: 'INTEGRATION', rooms: therapyRooms, firstRoom: infusionRooms, parts: ['ATTENDING'] },
      staff: [Array.from({ length: therapists }, (_, n) => ({ id: idOf(name, 'therapist', n), lane: null }))],
    },
  ];
  const visits = [];
  const told = [];
  for (const { kind, rooms, firstRoom, parts, staff } of kinds) {
    const minutes = MINUTES[kind];
    let [placed, days] = [0, 0];
    for (let day = 0; day < DAYS; day += 1) {
      const date = new Date(Date.parse(today) + day * DAY_MS);
      if (date.getUTCDay() % 6 === 0) continue;
      days += 1;
      const booked = dayOf(minutes, rooms, staff, random);
      // As many are cancelled as it takes to come to the share that is wanted, over all days so far.
      while (filled(placed + booked.length, minutes, days * rooms) > taken)
        booked.splice(Math.floor(random() * booked.length), 1);
      placed += booked.length;
      for (const visit of booked)
        visits.push({
          id: idOf(name, `visit-${kind}`, visits.length),
          kind,
          date: date.toISOString().slice(0, 10),
          at: visit.at,
          minutes,
          room: idOf(name, 'room', firstRoom + visit.room),
          staff: visit.staff.map(({ id, lane }, part) => ({ id, part: parts[part], lane })),
        });
    }
    const share = (/** @type {number} */ places) =>
      `${(filled(placed, minutes, days * places) * 100).toFixed(1)}%`;
    const ofStaff = parts.map((part, index) => `${part.toLowerCase()} ${share(staff[index].length)}`);
    told.push(`${kind.toLowerCase()}s: rooms ${share(rooms)}, ${ofStaff.join(', ')}`);
  }

  const db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
  try {
    await db.query('begin');
    await db.query(`set local session_replication_role = replica`);
    if (readOnly) await db.query('alter table reservation drop constraint ex_reservation_slot');
    await db.query(`create function pg_temp.id(kind text, n integer default 0) returns uuid language sql immutable
      as $$ select md5('${name}:' || kind || ':' || n)::uuid $$`);
    const people = [
      ...nurses.map((lanes, n) => `('nurse', ${n}, ${lanes}, 4)`),
      ...psychiatrists.map((lanes, n) => `('psychiatrist', ${n}, 2, ${lanes})`),
      ...many(therapists, 2).map((lanes, n) => `('therapist', ${n}, ${lanes}, 4)`),
      `('frontdesk', 0, 2, 4)`,
    ];
    await db.query(`
      insert into practice (id, name, time_zone) values (pg_temp.id('practice'), '${name}', 'America/New_York');
      insert into appointment_kind (practice_id, kind, duration_minutes, dose_minutes) values
        (pg_temp.id('practice'), 'PREPARATION', ${MINUTES.INTEGRATION}, null),
        (pg_temp.id('practice'), 'INFUSION', ${MINUTES.INFUSION}, 40),
        (pg_temp.id('practice'), 'INTEGRATION', ${MINUTES.INTEGRATION}, null);
      insert into location (practice_id, id, name, time_zone, address)
        values (pg_temp.id('practice'), pg_temp.id('location'), 'Harbor', 'America/New_York', '1 Harbor');
      insert into opening_hours (practice_id, location_id, weekday, opens_minute, closes_minute)
        select pg_temp.id('practice'), pg_temp.id('location'), d, ${OPENS}, ${CLOSES} from generate_series(1, 5) d;
      create temporary table member as select *, pg_temp.id(kind, n) as id from (values ${people.join(', ')})
        p (kind, n, attending, supervising);
      insert into staff (practice_id, id, name, email, attending_lanes, supervising_lanes)
        select pg_temp.id('practice'), id, initcap(kind) || ' ' || n, kind || n || '@${name}.bench.test', attending, supervising from member;
      insert into staff_role (practice_id, staff_id, role)
        select pg_temp.id('practice'), id, case kind when 'frontdesk' then 'FRONT_DESK' else upper(kind) end from member;
      insert into staff_hours (practice_id, staff_id, location_id, weekday, starts_minute, ends_minute)
        select pg_temp.id('practice'), id, pg_temp.id('location'), d, ${OPENS}, ${CLOSES} from member, generate_series(1, 5) d
        where kind <> 'frontdesk';
      insert into room (practice_id, id, location_id, name, fit_for, turnover_minutes)
        select pg_temp.id('practice'), pg_temp.id('room', n), pg_temp.id('location'), 'Room ' || n + 1,
               case when n < ${infusionRooms} then array['INFUSION'] else array['THERAPY'] end, 0
        from generate_series(0, ${infusionRooms + therapyRooms - 1}) n;
      insert into staff_session (practice_id, id, staff_id, secret_hash, created_at, last_active_at, expires_at)
        values (pg_temp.id('practice'), pg_temp.id('session'), pg_temp.id('frontdesk'),
                sha256(convert_to('bench-${name}', 'UTF8')), now(), now() + interval '1 day', now() + interval '2 days');
      insert into patient (practice_id, id, given_name, family_name, birth_date, preferred_method, coverage, intends_to_claim)
        select pg_temp.id('practice'), pg_temp.id('patient', n), 'Given' || n, 'Family' || n, date '1960-01-01' + n, 'TEXT', 'SELF_PAY', false
        from generate_series(0, ${patients - 1}) n;
      insert into course (practice_id, id, patient_id, number, infusion_count, drug, route, indication)
        select pg_temp.id('practice'), pg_temp.id('course', n), pg_temp.id('patient', n), 1, 6, 'ketamine', 'IV', 'indication'
        from generate_series(0, ${patients - 1}) n;
      insert into course_session (practice_id, id, course_id, patient_id, kind, number, infusion_session_id)
        select pg_temp.id('practice'), pg_temp.id(lower(k.kind) || k.number, n), pg_temp.id('course', n), pg_temp.id('patient', n),
               k.kind, k.number, case k.kind when 'INTEGRATION' then pg_temp.id('infusion' || k.number, n) end
        from generate_series(0, ${patients - 1}) n,
             (select 'PREPARATION' as kind, 1 as number union all
              select kind, number from (values ('INFUSION'), ('INTEGRATION')) v (kind), generate_series(1, 6) number) k;
    `);
    await db.query(
      `create temporary table visit as
       select v.*, (v.date::timestamp + make_interval(mins => v.at)) at time zone 'America/New_York' as starts_at
       from json_to_recordset($1) v (id uuid, kind text, date date, at integer, minutes integer, room uuid, staff json)`,
      [JSON.stringify(visits)],
    );
    await db.query(`
      insert into appointment (practice_id, id, location_id, patient_id, kind, starts_at, ends_at, dose_ends_at, virtual, room_id, booked_at)
        select pg_temp.id('practice'), id, pg_temp.id('location'), id, kind, starts_at, starts_at + make_interval(mins => minutes),
               case kind when 'INFUSION' then starts_at + interval '40 minutes' end, false, room, now()
        from visit;
      insert into reservation (practice_id, appointment_id, resource_kind, resource_id, lanes, starts_at, ends_at)
        select pg_temp.id('practice'), id, r.kind, r.resource, r.lanes, starts_at, starts_at + make_interval(mins => minutes)
        from visit v, lateral (
          select 'PATIENT' as kind, v.id as resource, int4range(1, null) as lanes
          union all select 'ROOM', v.room, int4range(1, null)
          union all select s.part, s.id, int4range(coalesce(s.lane, 1), s.lane + 1)
            from json_to_recordset(v.staff) s (id uuid, part text, lane integer)) r;
    `);
    await db.query('commit');
    await db.query('vacuum analyze');
    return `${visits.length} visits; ${told.join('; ')}`;
  } finally {
    await db.end();
  }
}
