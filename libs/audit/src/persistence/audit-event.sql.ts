import type { AuditEvent, NewAuditEvent } from '../domain/audit-event.js';

/** The columns that a writer gives, with the types by which PostgreSQL reads them from JSON. */
const COLUMNS = {
  practice_id: 'uuid',
  id: 'uuid',
  kind: 'text',
  operation: 'text',
  actor_kind: 'text',
  staff_id: 'uuid',
  actor_name: 'text',
  session_id: 'uuid',
  on_behalf_of: 'text',
  purpose: 'text',
  address: 'text',
  user_agent: 'text',
  request_id: 'text',
  patient_ids: 'uuid[]',
  record_type: 'text',
  record_id: 'uuid',
  changes: 'jsonb',
  field_groups: 'text[]',
  code: 'text',
};

const names = Object.keys(COLUMNS).join(', ');
const types = Object.entries(COLUMNS)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ');

/** Inserts all events of one JSON value. @param json an SQL expression */
export const insertEvents = (json: string): string =>
  `insert into audit_event (${names}) select ${names} from jsonb_to_recordset(${json}::jsonb) as event (${types})`;

export const eventsJson = (events: readonly NewAuditEvent[]): string =>
  JSON.stringify(
    events.map((event) => ({
      practice_id: event.practiceId,
      id: event.id,
      kind: event.kind,
      operation: event.operation,
      actor_kind: event.actorKind,
      staff_id: event.staffId,
      actor_name: event.actorName,
      session_id: event.sessionId,
      on_behalf_of: event.onBehalfOf,
      purpose: event.purpose,
      address: event.address,
      user_agent: event.userAgent,
      request_id: event.requestId,
      patient_ids: event.patientIds,
      record_type: event.recordType,
      record_id: event.recordId,
      changes: event.changes,
      field_groups: event.fieldGroups,
      code: event.code,
    })),
  );

/** The whole event `e`, in the names of {@link AuditEvent}; its time with every digit, whatever the zone of the connection. */
export const EVENT_COLUMNS = `
  e.practice_id as "practiceId", e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.kind, e.operation, e.actor_kind as "actorKind", e.staff_id as "staffId", e.actor_name as "actorName",
  e.session_id as "sessionId", e.on_behalf_of as "onBehalfOf", e.purpose, e.address, e.user_agent as "userAgent",
  e.request_id as "requestId", e.patient_ids as "patientIds", e.record_type as "recordType", e.record_id as "recordId",
  e.changes, e.field_groups as "fieldGroups", e.code`;

/** A row of {@link EVENT_COLUMNS}, without whatever else its statement selected. */
export const eventOf = (row: AuditEvent): AuditEvent => ({
  practiceId: row.practiceId,
  id: row.id,
  at: row.at,
  kind: row.kind,
  operation: row.operation,
  actorKind: row.actorKind,
  staffId: row.staffId,
  actorName: row.actorName,
  sessionId: row.sessionId,
  onBehalfOf: row.onBehalfOf,
  purpose: row.purpose,
  address: row.address,
  userAgent: row.userAgent,
  requestId: row.requestId,
  patientIds: row.patientIds,
  recordType: row.recordType,
  recordId: row.recordId,
  changes: row.changes,
  fieldGroups: row.fieldGroups,
  code: row.code,
});
