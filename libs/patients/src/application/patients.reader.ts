import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { dateAt, isId, type LocalDate, type PatientId, type StaffId } from '@kapstone/kernel';
import { practiceZone } from '@kapstone/identity';
import {
  actorStaffId,
  badInput,
  type Cursor,
  keysetPage,
  loaderOf,
  may,
  notFound,
  type Page,
  pageRequest,
  parseText,
  Permission,
  type ReadTx,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';
import { parsePatientSearch } from '../domain/patient-search.js';
import {
  calledName,
  type ContactMethod,
  type ContactPerson,
  type Coverage,
} from '../domain/patient-words.js';

export interface PatientContact {
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly preferredMethod: ContactMethod;
  /** Where a message may be left without harm, if it differs. */
  readonly safeMethod: ContactMethod | null;
  readonly safeNote: string | null;
}

export interface PatientView {
  readonly id: PatientId;
  readonly version: number;
  /** What the patient is called: preferred or given name, and family name. */
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly pronouns: string | null;
  readonly birthDate: LocalDate;
  readonly active: boolean;
  readonly contact: PatientContact;
  readonly emergencyContact: ContactPerson | null;
  readonly representative: ContactPerson | null;
  readonly coverage: Coverage;
  readonly intendsToClaim: boolean;
  readonly language: string;
}

/** What narrows a list of patients. */
interface Narrowing {
  readonly active?: boolean | null;
  readonly coverage?: Coverage | null;
  /** Only those on whose care team the caller is. */
  readonly mine?: boolean | null;
  /** Only some of these; null for all. */
  readonly among?: readonly PatientId[] | null;
}

export interface PatientsFilter extends Narrowing {
  /** Any part of a name, a phone number or a birth date. */
  readonly search?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

const COLUMNS = `
  p.id, p.version, p.given_name as "givenName", p.family_name as "familyName", p.preferred_name as "preferredName", p.pronouns,
  p.birth_date as "birthDate", p.active,
  json_build_object('phone', p.phone, 'email', p.email, 'address', p.address, 'preferredMethod', p.preferred_method,
    'safeMethod', p.safe_method, 'safeNote', p.safe_note) as contact,
  p.emergency_contact as "emergencyContact", p.representative, p.coverage, p.intends_to_claim as "intendsToClaim", p.language`;

/** Which patients a list holds: of the practice $1, and as {@link narrowing} gives the rest. */
const LISTED = `
  p.practice_id = $1 and ($2::boolean is null or p.active = $2) and ($3::text is null or p.coverage = $3)
  and ($4::uuid is null or exists (
    select from care_team t where t.practice_id = $1 and t.patient_id = p.id and t.staff_id = $4))
  and ($5::uuid[] is null or p.id = any ($5))`;

/** What narrows a list: whether in care, who pays, on whose care team, and among whom. */
const narrowing = ({ ctx }: ReadTx, { active, coverage, mine, among }: Narrowing) =>
  [active ?? null, coverage ?? null, mine ? actorStaffId(ctx.actor) : null, among ?? null] as const;

/** A search looks no further than this. */
const MOST_FOUND = 101;

type PatientRecord = Omit<PatientView, 'name'>;

const viewOf = (record: PatientRecord): PatientView => ({ ...record, name: calledName(record) });

/** Reads patients. What of them is shown beyond demographics is noted where it is shown. */
@Injectable()
export class PatientsReader {
  constructor(private readonly uow: UnitOfWork) {}

  async byIds(ctx: RequestContext, ids: readonly PatientId[]): Promise<ReadonlyMap<PatientId, PatientView>> {
    const records = await this.uow.read(ctx, (tx) =>
      tx.query<PatientRecord>(
        `select ${COLUMNS} from patient p where p.practice_id = $1 and p.id = any ($2)`,
        [tx.ctx.actor.practiceId, ids],
      ),
    );
    const patients = records.map(viewOf);
    this.look(ctx, patients);
    return new Map(patients.map((patient) => [patient.id, patient]));
  }

  /** Patients that several fields of one request ask for, read together. */
  loader(ctx: RequestContext): DataLoader<PatientId, PatientView | null> {
    return loaderOf<PatientId, PatientView>(ctx, PatientsReader, (ids) => this.byIds(ctx, ids));
  }

  /** @throws NOT_FOUND */
  async byId(ctx: RequestContext, id: PatientId): Promise<PatientView> {
    const patient = await this.loader(ctx).load(id);
    if (!patient) throw notFound('patient');
    return patient;
  }

  /** As the patient is now, also after a change in the same request. @throws NOT_FOUND */
  refreshed(ctx: RequestContext, id: PatientId): Promise<PatientView> {
    this.loader(ctx).clear(id);
    return this.byId(ctx, id);
  }

  /** How many patients a list holds; of a search as many as its first page could show. @throws BAD_INPUT */
  async count(ctx: RequestContext, filter: PatientsFilter): Promise<number> {
    const search = parseText(filter.search ?? '', 'search', { min: 0, max: 100 });
    if (search !== '') {
      const found = await this.uow.read(ctx, (tx) =>
        this.find<object>(tx, 'p.id', search, filter, null, MOST_FOUND),
      );
      return found.length;
    }
    const [row] = await this.uow.read(ctx, (tx) =>
      tx.query<{ count: number }>(`select count(*)::int as count from patient p where ${LISTED}`, [
        tx.ctx.actor.practiceId,
        ...narrowing(tx, filter),
      ]),
    );
    return row!.count;
  }

  /** The best matches of a search, for lists of what belongs to patients; at most a hundred. @throws BAD_INPUT */
  async matchingIds(ctx: RequestContext, text: string): Promise<readonly PatientId[]> {
    const search = parseText(text, 'search', { min: 1, max: 100 });
    const found = await this.uow.read(ctx, (tx) =>
      this.find<object>(tx, 'p.id', search, {}, null, MOST_FOUND - 1),
    );
    return found.map(({ id }) => id);
  }

  /** A page of patients: by family name, or the best matches of a search first. @throws BAD_INPUT */
  async page(ctx: RequestContext, filter: PatientsFilter): Promise<Page<PatientView>> {
    const search = parseText(filter.search ?? '', 'search', { min: 0, max: 100 });
    const page =
      search === '' ? await this.byFamilyName(ctx, filter) : await this.matching(ctx, search, filter);
    this.look(ctx, page.nodes);
    return page;
  }

  /**
   * Whether the caller may open the chart of a patient: by permission and by scope, care team or glass broken within the hour.
   * Several that one request asks for are asked together.
   */
  async chartOpen(ctx: RequestContext, id: PatientId): Promise<boolean> {
    if (!may(ctx.actor, Permission.ChartRead)) return false;
    const loader = loaderOf<PatientId, true>(ctx, 'open charts', (ids) => this.openCharts(ctx, ids));
    return (await loader.load(id)) ?? false;
  }

  private async openCharts(
    ctx: RequestContext,
    ids: readonly PatientId[],
  ): Promise<ReadonlyMap<PatientId, true>> {
    const open = await this.uow.read(ctx, (tx) =>
      tx.query<{ id: PatientId }>('select id from unnest($1::uuid[]) id where may_open_chart(id)', [ids]),
    );
    return new Map(open.map(({ id }) => [id, true]));
  }

  private look(ctx: RequestContext, patients: readonly PatientView[]): void {
    ctx.notes.look(
      patients.map(({ id }) => id),
      'demographics',
    );
  }

  private async byFamilyName(ctx: RequestContext, filter: PatientsFilter): Promise<Page<PatientView>> {
    const request = pageRequest(filter.first, filter.after, 3);
    const [family, given, id] = checked(request.after, [isText, isText, isPatientId]) ?? [null, null, null];
    const records = await this.uow.read(ctx, (tx) =>
      tx.query<PatientRecord>(
        `select ${COLUMNS} from patient p
         where ${LISTED} and ($6::text is null or (p.family_name, p.given_name, p.id) > ($6, $7, $8::uuid))
         order by p.family_name, p.given_name, p.id limit $9`,
        [tx.ctx.actor.practiceId, ...narrowing(tx, filter), family, given, id, request.first + 1],
      ),
    );
    return keysetPage(records.map(viewOf), request, (patient) => [
      patient.familyName,
      patient.givenName,
      patient.id,
    ]);
  }

  private async matching(
    ctx: RequestContext,
    text: string,
    filter: PatientsFilter,
  ): Promise<Page<PatientView>> {
    const request = pageRequest(filter.first, filter.after, 2);
    const [score, id] = checked(request.after, [isScore, isPatientId]) ?? [null, null];
    const after = score == null || id == null ? null : ([score, id] as const);
    const found = await this.uow.read(ctx, (tx) =>
      this.find<PatientRecord>(tx, COLUMNS, text, filter, after, request.first + 1),
    );
    const page = keysetPage(found, request, (patient) => [patient.score, patient.id]);
    return { ...page, nodes: page.nodes.map(({ score: _, ...record }) => viewOf(record)) };
  }

  private async find<Row>(
    tx: ReadTx,
    columns: string,
    text: string,
    filter: Narrowing,
    after: Cursor | null,
    limit: number,
  ) {
    const typed = parsePatientSearch(text, dateAt(tx.ctx.now, await practiceZone(tx)));
    const [active, coverage, member, among] = narrowing(tx, filter);
    return searchPatients<Row>(tx, columns, { ...typed, active, coverage, member, among, after, limit });
  }
}

/** What `search_patients` takes. */
interface SearchArguments {
  readonly words?: string;
  readonly digits?: string | null;
  readonly born?: readonly [LocalDate, LocalDate] | null;
  readonly birthday?: number | null;
  readonly active?: boolean | null;
  readonly coverage?: Coverage | null;
  readonly member?: StaffId | null;
  readonly among?: readonly PatientId[] | null;
  readonly after?: Cursor | null;
  readonly limit: number;
}

/**
 * Patients that match, best first. The function finds ids by indexes that row-level security keeps from the caller; the rows
 * are joined under the caller's own policies.
 */
export function searchPatients<Row>(
  tx: ReadTx,
  columns: string,
  { words, digits, born, birthday, active, coverage, member, among, after, limit }: SearchArguments,
): Promise<(Row & { readonly id: PatientId; readonly score: number })[]> {
  return tx.query(
    `select p.*, s.score
     from search_patients($2, $3, $4::date, $5::date, $6::int, $7::boolean, $8, $9::uuid, $10::uuid[], $11::int, $12::uuid, $13::int) s
     cross join lateral (
       select ${columns} from patient p where p.practice_id = $1 and p.id = s.id offset 0
     ) p
     order by s.score desc, p.id`,
    [
      tx.ctx.actor.practiceId,
      words ?? '',
      digits ?? null,
      born?.[0] ?? null,
      born?.[1] ?? null,
      birthday ?? null,
      active ?? null,
      coverage ?? null,
      member ?? null,
      among ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit,
    ],
  );
}

const isText = (value: unknown): boolean => typeof value === 'string';
/** As `search_patients` gives them: three strides of a thousand. */
const isScore = (value: unknown): boolean => Number.isInteger(value) && Math.abs(value as number) < 10_000;
const isPatientId = (value: unknown): boolean => typeof value === 'string' && isId(value);

/** @throws BAD_INPUT for a cursor of another list */
function checked(after: Cursor | null, kinds: readonly ((value: unknown) => boolean)[]): Cursor | null {
  if (after === null) return null;
  if (!after.every((value, i) => kinds[i]!(value))) {
    throw badInput('after', 'This is not a cursor of this list. Use the endCursor of the page before.');
  }
  return after;
}
