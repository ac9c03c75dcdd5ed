import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { AuditModule } from '@kapstone/audit';
import type { PatientId } from '@kapstone/kernel';
import { PatientsModule, PatientsReader } from '@kapstone/patients';
import { startLibrary, type TestLibrary } from '../../support/library.js';

/** Enough that a plan without an index costs more. */
const PATIENTS = 20_000;

let library: TestLibrary;

beforeAll(async () => {
  library = await startLibrary([AuditModule, PatientsModule]);
  for (const practiceId of [library.fixture.practiceId, library.fixture.strangerPracticeId]) {
    await library.owner.query(
      `insert into patient (practice_id, id, given_name, family_name, birth_date, phone, preferred_method, coverage, intends_to_claim)
       select $1, gen_random_uuid(), initcap(substr(translate(md5('g' || n), '0123456789', 'aeiouaeiou'), 1, 6)),
              initcap(substr(translate(md5('f' || n), '0123456789', 'aeiouaeiou'), 1, 8)),
              date '1940-01-01' + (n * 7919) % 29000, '(5' || lpad((n % 100)::text, 2, '0') || ') 555-' || lpad((n % 10000)::text, 4, '0'),
              'PHONE', 'SELF_PAY', false
       from generate_series(1, $2) n`,
      [practiceId, PATIENTS],
    );
  }
  await library.owner.query('vacuum analyze patient');
});

afterAll(() => library.stop());

/** Runs work as the app role in the context of a practice, or of none. */
async function inContext<T>(practiceId: string, work: (db: pg.PoolClient) => Promise<T>): Promise<T> {
  const db = await library.app.connect();
  try {
    await db.query('begin');
    await db.query(`select set_config('app.practice_id', $1, true)`, [practiceId]);
    return await work(db);
  } finally {
    await db.query('rollback');
    db.release();
  }
}

const search = async (
  practiceId: string,
  given: { words?: string; digits?: string; born?: string; at?: number },
) =>
  inContext(practiceId, async (db) => {
    const { rows } = await db.query<{ id: string }>(
      'select id from search_patients($1, $2, $3::date, $3::date, null, null, null, null, null, null, null, $4)',
      [given.words ?? '', given.digits ?? null, given.born ?? null, given.at ?? 50],
    );
    return rows.map(({ id }) => id);
  });

const practiceOf = async (ids: readonly string[]) => {
  const { rows } = await library.owner.query('select distinct practice_id from patient where id = any ($1)', [
    ids,
  ]);
  return rows.map(({ practice_id }) => practice_id);
};

describe('the search over patients', () => {
  it.each([
    ['words', { words: 'a' }],
    ['a typo', { words: 'imnai' }],
    ['a phone', { digits: '555' }],
    ['a birth date', { born: '1988-03-04' }],
  ])('finds by %s in the caller’s practice and no other', async (_name, given) => {
    for (const practiceId of [library.fixture.practiceId, library.fixture.strangerPracticeId]) {
      const ids = await search(practiceId, given);
      expect(ids.length).toBeGreaterThan(0);
      expect(await practiceOf(ids)).toEqual([practiceId]);
    }
  });

  it('finds nothing without a practice, and never more than a page', async () => {
    expect(await search('', { words: 'a' })).toEqual([]);
    expect(await search(library.fixture.practiceId, { words: 'a', at: 1_000_000 })).toHaveLength(101);
    expect(await search(library.fixture.practiceId, {})).toEqual([]);
  });

  it('looks among those whom a stage or a need has chosen, however many others fit better', async () => {
    const { practiceId } = library.fixture;
    const { rows } = await library.owner.query<{ id: PatientId }>(
      `select id from patient where practice_id = $1 and search_text like '% a%'
       order by length(search_text) desc, id desc limit 120`,
      [practiceId],
    );
    const among = rows.map(({ id }) => id);
    const ctx = library.as('nurse');
    const reader = library.get(PatientsReader);
    const filter = { search: 'a', among };
    const first = await reader.page(ctx, { ...filter, first: 100 });
    const second = await reader.page(ctx, { ...filter, first: 100, after: first.pageInfo.endCursor });
    const found = [...first.nodes, ...second.nodes].map(({ id }) => id);
    expect(new Set(found)).toEqual(new Set(among));
    expect(found).toHaveLength(120);
    expect(await reader.count(ctx, { search: 'a', among: among.slice(0, 7), first: 1 })).toBe(7);
  });

  it('lends its rights to nobody', async () => {
    await expect(
      inContext(library.fixture.practiceId, (db) => db.query('set local role kapstone_lookup')),
    ).rejects.toMatchObject({ code: '42501' });
    const { rows } = await inContext(library.fixture.practiceId, (db) =>
      db.query('select count(*)::int as strangers from patient where practice_id <> app_practice()'),
    );
    expect(rows).toEqual([{ strangers: 0 }]);
  });

  it.each([
    ['ix_patient_search', `search_text like '% imani%'`],
    ['ix_patient_search', `search_text like '%man%'`],
    ['ix_patient_search', `'imnai' <% search_text`],
    ['ix_patient_phone', `phone_digits like '%5550142%'`],
    ['ix_patient_birth_date', `birth_date between '1988-03-04' and '1988-03-04'`],
    ['ix_patient_birthday', `birthday = 304`],
  ])('is served by %s: %s', async (index, condition) => {
    const db = await library.owner.connect();
    try {
      await db.query(
        'begin; set local role kapstone_lookup; set local pg_trgm.word_similarity_threshold = 0.5',
      );
      const { rows } = await db.query(
        `explain select id from patient where practice_id = '${library.fixture.practiceId}' and ${condition}`,
      );
      expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain(index);
    } finally {
      await db.query('rollback');
      db.release();
    }
  });

  it('compares names as the rules do', async () => {
    const { rows } = await library.owner.query(
      `select fold_name('Ólafur Müller-Çelik O’Brien Weiß Łukasz Jørgensen Nguyễn שָׁלוֹם مُحَمَّد 100%_x') as name,
              fold_name(' -- ') as blank, fold_phone('+1 (718) 555-0142') as phone, fold_phone('555 01') as part`,
    );
    expect(rows).toEqual([
      {
        name: 'olafur muller celik obrien weiss lukasz jorgensen nguyen שלום محمد 100 x',
        blank: '',
        phone: '7185550142',
        part: '55501',
      },
    ]);
  });
});
