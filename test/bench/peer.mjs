import { execFileSync, fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { post } from './client.mjs';

const SOURCE = path.join(import.meta.dirname, 'peer');
/** Among what is installed, and out of the way of every tool that reads the tree. */
const PLACE = path.resolve(import.meta.dirname, '../../node_modules/.cache/bench-peer');
const DAY = fs.readFileSync(path.join(SOURCE, 'day-appointments.graphql'), 'utf8');
/** PostGraphile 5 needs it; on an older Node it comes as a package, a plain binary. */
const NODE_MAJOR = 22;

/** @returns {string} the Node that runs the peer */
function install() {
  fs.mkdirSync(PLACE, { recursive: true });
  for (const file of ['package.json', 'server.mjs'])
    fs.copyFileSync(path.join(SOURCE, file), path.join(PLACE, file));
  const npm = (/** @type {string[]} */ ...words) =>
    execFileSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...words],
      {
        cwd: PLACE,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  const own = Number(process.versions.node.split('.')[0]) >= NODE_MAJOR;
  const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const node = own ? process.execPath : path.join(PLACE, 'node_modules', nodePackage, 'bin', 'node');
  if (!fs.existsSync(path.join(PLACE, 'node_modules/postgraphile')) || !fs.existsSync(node)) {
    process.stdout.write('installing PostGraphile ...\n');
    npm(...(own ? [] : [`${nodePackage}@${NODE_MAJOR}`]));
  }
  return node;
}

/**
 * Starts PostGraphile 5 on a loaded database.
 * @param {{ ownerUrl: string, appUrl: string }} database
 */
export async function startPeer({ ownerUrl, appUrl }) {
  const node = install();
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(fs.readFileSync(path.join(SOURCE, 'prepare.sql'), 'utf8'));
  await owner.end();
  const child = fork(path.join(PLACE, 'server.mjs'), {
    execPath: node,
    execArgv: [],
    env: { ...process.env, GRAPHILE_ENV: 'production', APP_DATABASE_URL: appUrl },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  /** @type {string} */
  const url = await new Promise((resolve, reject) => {
    child.once('message', (/** @type {any} */ message) => resolve(message.url));
    child.once('exit', (code) => reject(new Error(`the peer ended with ${code}`)));
  });
  return {
    /**
     * @param {import('node:http').Agent} agent
     * @param {import('./load.mjs').BenchPractice} practice
     * @param {string} day
     */
    ask: (agent, { practiceId, frontDeskId, locationId }, day) => {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
      const headers = { 'x-practice': practiceId, 'x-staff': frontDeskId };
      const body = JSON.stringify({
        query: DAY,
        variables: { practice: practiceId, location: locationId, day, weekday },
      });
      return post(agent, url, headers, body);
    },
    end: () => child.kill(),
  };
}

const instant = (/** @type {string | null} */ text) => text && new Date(text).toISOString();
const named = (/** @type {(string | null)[]} */ ...names) => names.filter(Boolean).join(' ');

// What both tell of a visit, in one form. Kapstone tells more: readiness as judged, columns with their hours.

/** @param {any} visit of the day board */
export const ourVisit = (visit) => ({
  ...{ id: visit.id, version: visit.version, kind: visit.kind, status: visit.status },
  ...{ startsAt: visit.startsAt, endsAt: visit.endsAt, doseEndsAt: visit.doseEndsAt },
  ...{
    patientId: visit.patientId,
    patient: visit.patientName,
    room: visit.roomId,
    session: visit.sessionNumber,
  },
  staff: visit.staff.map((/** @type {any} */ { id, part }) => `${part} ${id}`).sort(),
});

/** @param {any} visit of PostGraphile */
export const peerVisit = (visit) => ({
  ...{ id: visit.rowId, version: visit.version, kind: visit.kind, status: visit.status },
  startsAt: instant(visit.startsAt),
  endsAt: instant(visit.endsAt),
  doseEndsAt: instant(visit.doseEndsAt),
  patientId: visit.patientByPracticeIdAndPatientId.rowId,
  patient: named(
    visit.patientByPracticeIdAndPatientId.preferredName || visit.patientByPracticeIdAndPatientId.givenName,
    visit.patientByPracticeIdAndPatientId.familyName,
  ),
  room: visit.roomId,
  session: visit.courseSessionByPracticeIdAndPatientIdAndCourseSessionId?.number ?? null,
  staff: visit.appointmentStaffsByPracticeIdAndAppointmentId.nodes
    .map((/** @type {any} */ { part, staffId }) => `${part} ${staffId}`)
    .sort(),
});
