import { Injectable } from '@nestjs/common';
import { toIso } from '@kapstone/kernel';
import type { RequestContext } from '@kapstone/platform';
import { csv } from '../domain/csv.js';
import { type AuditEntry, type AuditFilter, AuditReader } from './audit.reader.js';

const MOST_ROWS = 50_000;

const HEADINGS = [
  ...[
    'at',
    'kind',
    'operation',
    'actor_kind',
    'actor',
    'staff_id',
    'on_behalf_of',
    'address',
    'user_agent',
    'request_id',
  ],
  ...['patient_ids', 'record_type', 'record_id', 'changes', 'field_groups', 'code', 'sealed', 'event_id'],
];

const cells = (entry: AuditEntry): string[] => [
  entry.at,
  entry.kind,
  entry.operation,
  entry.actorKind,
  entry.actorName,
  entry.staffId ?? '',
  entry.onBehalfOf ?? '',
  entry.address ?? '',
  entry.userAgent ?? '',
  entry.requestId,
  entry.patientIds.join(' '),
  entry.recordType ?? '',
  entry.recordId ?? '',
  entry.changes.length === 0 ? '' : JSON.stringify(entry.changes),
  entry.fieldGroups.join(' '),
  entry.code ?? '',
  String(entry.sealed),
  entry.id,
];

/** A file of events for a spreadsheet or an auditor. */
export interface AuditFile {
  readonly fileName: string;
  readonly csv: string;
  readonly rows: number;
  /** There were more events than a file holds: the newest are in it. */
  readonly truncated: boolean;
}

/** Writes the newest 50,000 events that a filter lets through as CSV. */
@Injectable()
export class ExportAudit {
  constructor(private readonly reader: AuditReader) {}

  async execute(ctx: RequestContext, filter: AuditFilter): Promise<AuditFile> {
    const { entries, truncated } = await this.reader.newest(ctx, filter, MOST_ROWS);
    return {
      fileName: `audit-${toIso(ctx.now).slice(0, 10)}.csv`,
      csv: csv([HEADINGS, ...entries.map(cells)]),
      rows: entries.length,
      truncated,
    };
  }
}
