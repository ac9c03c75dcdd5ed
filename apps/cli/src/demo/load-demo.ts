import pg from 'pg';
import { hashPassword } from '@kapstone/identity';
import { instant, type Instant } from '@kapstone/kernel';
import { connections } from '../connections.js';
import { FENWICK, LARKMOOR, type CastPractice } from './cast.js';
import { Chance } from './chance.js';
import { EstimateWriter } from './estimates.js';
import { notesOf } from './notes.js';
import { outcomesOf } from './outcomes.js';
import { allPatients, FENWICK_PATIENTS, type CastPatient } from './patients.js';
import { Planner } from './plan.js';
import { castPractice } from './practice.js';
import { recordOf } from './records.js';
import type { Demo } from './rows.js';
import { writeDemo } from './write-demo.js';

/** What everybody of the demo signs in with. Production does not start beside it. */
const PASSWORD = 'kapstone-demo';

/** Makes up one practice as it stands at a moment: the same for the same moment. */
function makeUp(cast: CastPractice, patients: readonly CastPatient[], now: Instant, chance: Chance): Demo {
  const practice = castPractice(cast, now, chance);
  const planner = new Planner(practice, chance);
  planner.plan(patients);
  const records = planner.patients.map((patient, index) => recordOf(practice, patient, index, chance));
  const outcomes = outcomesOf(practice, planner.visits, chance);
  const writer = new EstimateWriter(practice, planner.visits, chance);
  for (const record of records) writer.write(record);
  return { practice, records, outcomes, estimates: writer.estimates, ...notesOf(practice, outcomes, chance) };
}

/**
 * Fills an empty database with the demo practice and a small one beside it, relative to now.
 * @param env DATABASE_URL and APP_DATABASE_URL
 * @throws when anything is there already that stands in the way, and then nothing was written of that practice
 */
export async function loadDemo(env: NodeJS.ProcessEnv, now: Instant = instant(Date.now())): Promise<void> {
  const chance = new Chance(20_261_122);
  const passwordHash = hashPassword(PASSWORD);
  const demos = [
    makeUp(LARKMOOR, allPatients(chance), now, chance),
    makeUp(FENWICK, FENWICK_PATIENTS, now, chance),
  ];
  const owner = new pg.Client({ connectionString: connections(env).ownerUrl });
  await owner.connect();
  try {
    for (const demo of demos) await writeDemo(owner, demo, await passwordHash, chance);
  } finally {
    await owner.end();
  }
}
