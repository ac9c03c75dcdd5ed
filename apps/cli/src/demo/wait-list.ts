import { plusDays, toIso } from '@kapstone/kernel';
import type { AppointmentKind } from '@kapstone/scheduling';
import type { Chance } from './chance.js';
import type { Patient } from './plan.js';
import { hoursBefore } from './practice.js';
import type { Batch, Demo, Row } from './rows.js';

interface Wait {
  readonly kinds: readonly AppointmentKind[];
  readonly daysAgo: number;
  readonly wishes?: Row;
}

const MORNINGS = { from_minute: 9 * 60, until_minute: 12 * 60 };
const AFTERNOONS = { from_minute: 13 * 60, until_minute: 17 * 60 };

/** Those who wait at the first location, by how far they are. */
const BY_STAGE: Readonly<Partial<Record<Patient['cast']['stage'], readonly Wait[]>>> = {
  INTAKE: [{ kinds: ['CONSULTATION'], daysAgo: 4 }],
  PLAN: [{ kinds: ['PREPARATION'], daysAgo: 2, wishes: { weekdays: [1, 3, 5] } }],
  MAINTENANCE: [
    { kinds: ['FOLLOW_UP', 'CONSULTATION'], daysAgo: 9, wishes: AFTERNOONS },
    { kinds: ['FOLLOW_UP'], daysAgo: 6, wishes: MORNINGS },
  ],
};

/** Some who wait for a time: for a visit that was missed, an integration session that nobody has booked, an ordinary visit. */
export function waitListRows({ practice, records, outcomes }: Demo, chance: Chance): Batch {
  const { id: practice_id, today, now, staff, places } = practice;
  const desk = (staff.find(({ cast }) => cast.role === 'FRONT_DESK') ?? staff[0]!).id;
  const patients = records.map(({ patient }) => patient);
  const row = (patient: Patient, { kinds, daysAgo, wishes }: Wait): Row => ({
    practice_id,
    id: chance.id(),
    patient_id: patient.id,
    location_id: patient.place.id,
    kinds,
    weekdays: null,
    from_minute: null,
    until_minute: null,
    first_date: plusDays(today, -daysAgo),
    last_date: null,
    staff_id: null,
    since: toIso(hoursBefore(now, 24 * daysAgo)),
    put_by: desk,
    status: 'WAITING',
    version: 1,
    ...wishes,
  });
  const missed = outcomes.flatMap(({ visit: { patient, kind, session }, state }) =>
    patient.cast.missesToday && session && state.status === 'NO_SHOW'
      ? [row(patient, { kinds: [kind], daysAgo: 0 })]
      : [],
  );
  const withoutIntegration = patients.filter(({ cast }) => cast.trouble === 'NO_INTEGRATION_BOOKED');
  const atFirst = Object.entries(BY_STAGE).flatMap(([stage, waits]) => {
    const there = patients.filter(({ cast, place }) => cast.stage === stage && place.id === places[0]!.id);
    return waits.flatMap((wait, index) => (there[index] ? [row(there[index], wait)] : []));
  });
  return {
    table: 'wait_list_entry',
    rows: [
      ...atFirst,
      ...missed,
      ...withoutIntegration.map((patient) => row(patient, { kinds: ['INTEGRATION'], daysAgo: 1 })),
    ],
  };
}
