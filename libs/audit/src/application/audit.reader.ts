import { Injectable } from '@nestjs/common';
import { type Instant, isId, type PatientId, type StaffId, toIso } from '@kapstone/kernel';
import {
  badInput,
  type Cursor,
  keysetPage,
  type Page,
  type PageRequest,
  type ReadTx,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';
import type { AuditEvent, AuditKind } from '../domain/audit-event.js';
import { EVENT_COLUMNS, eventOf } from '../persistence/audit-event.sql.js';

/** Which events to read. What is left out does not narrow. */
export interface AuditFilter {
  readonly patientId?: PatientId | null;
  readonly staffId?: StaffId | null;
  /** Inclusive. */
  readonly from?: Instant | null;
  /** Exclusive. */
  readonly to?: Instant | null;
  readonly kinds?: readonly AuditKind[] | null;
  readonly operation?: string | null;
}

/** An event, and whether the chain covers it yet. */
export interface AuditEntry extends AuditEvent {
  readonly sealed: boolean;
}

const CURSOR_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;

function checkedCursor(after: Cursor | null): Cursor {
  if (after === null) return [];
  const [at, id] = after.map(String);
  if (!CURSOR_TIME.test(at!) || Number.isNaN(Date.parse(at!)) || !isId(id!)) {
    throw badInput('after', 'This is not a cursor of this list. Use the endCursor of the page before.');
  }
  return [at!, id!];
}

/** Reads the audit, newest first. Reading it is a look like any other and is recorded. */
@Injectable()
export class AuditReader {
  constructor(private readonly uow: UnitOfWork) {}

  async page(ctx: RequestContext, filter: AuditFilter, request: PageRequest): Promise<Page<AuditEntry>> {
    const after = checkedCursor(request.after);
    const rows = await this.uow.read(ctx, (tx) => this.entries(tx, filter, after, request.first + 1));
    const page = keysetPage(rows, request, ({ at, id }) => [at, id]);
    this.look(ctx, page.nodes);
    return page;
  }

  /** The newest events, at most so many, and whether there are more. */
  async newest(
    ctx: RequestContext,
    filter: AuditFilter,
    most: number,
  ): Promise<{ entries: AuditEntry[]; truncated: boolean }> {
    const rows = await this.uow.read(ctx, (tx) => this.entries(tx, filter, [], most + 1));
    const entries = rows.slice(0, most);
    this.look(ctx, entries);
    return { entries, truncated: rows.length > most };
  }

  /** Looking at the audit is recorded also where it names no patient. */
  private look(ctx: RequestContext, entries: readonly AuditEntry[]): void {
    ctx.notes.fieldGroups.add('audit');
    ctx.notes.look(
      entries.flatMap(({ patientIds }) => patientIds),
      'audit',
    );
  }

  private async entries(
    tx: ReadTx,
    filter: AuditFilter,
    after: Cursor,
    limit: number,
  ): Promise<AuditEntry[]> {
    const values: unknown[] = [tx.ctx.actor.practiceId];
    const value = (each: unknown): string => `$${values.push(each)}`;
    const where = ['e.practice_id = $1'];
    if (filter.staffId) where.push(`e.staff_id = ${value(filter.staffId)}`);
    if (filter.from) where.push(`e.at >= ${value(toIso(filter.from))}::timestamptz`);
    if (filter.to) where.push(`e.at < ${value(toIso(filter.to))}::timestamptz`);
    if (filter.kinds) where.push(`e.kind = any (${value(filter.kinds)})`);
    if (filter.operation) where.push(`e.operation = ${value(filter.operation)}`);
    if (after.length > 0)
      where.push(`(e.at, e.id) < (${value(after[0])}::timestamptz, ${value(after[1])}::uuid)`);
    if (filter.patientId) where.push(`(e.at, e.id) in (${patientEvents(value(filter.patientId))})`);
    const rows = await tx.query<AuditEntry>(
      `select ${EVENT_COLUMNS}, exists (
         select from audit_seal s where s.practice_id = e.practice_id and s.event_id = e.id) as sealed
       from audit_event e where ${where.join(' and ')}
       order by e.at desc, e.id desc limit ${value(limit)}`,
      values,
    );
    return rows.map((row) => ({ ...eventOf(row), sealed: row.sealed }));
  }
}

/** Sealed events by the per-patient index, and those that the sealer has yet to index. @param patient an SQL expression */
const patientEvents = (patient: string): string => `
  select p.at, p.event_id from audit_patient p where p.practice_id = $1 and p.patient_id = ${patient}
  union
  select u.at, u.id from audit_event u
  where u.practice_id = $1 and ${patient} = any (u.patient_ids) and u.at >= coalesce((
    select sealed.at - interval '1 hour'
    from audit_seal s join audit_event sealed on sealed.practice_id = s.practice_id and sealed.id = s.event_id
    where s.practice_id = $1 order by s.seq desc limit 1), '-infinity')`;
