import { Injectable } from '@nestjs/common';
import {
  type AppointmentId,
  instant,
  type Instant,
  type IntegrationNoteId,
  type PatientId,
  type StaffId,
} from '@kapstone/kernel';
import { type RequestContext, UnitOfWork } from '@kapstone/platform';
import {
  EMPTY_NOTE,
  missingSections,
  NOTE_SECTIONS,
  type NoteContent,
  type NoteSection,
  type NoteStatus,
} from '../domain/integration-note.js';

export interface NoteAddendumView {
  readonly id: string;
  readonly text: string;
  readonly authorId: StaffId;
  readonly signedAt: Instant;
}

export interface IntegrationNoteView {
  readonly id: IntegrationNoteId;
  readonly appointmentId: AppointmentId;
  readonly patientId: PatientId;
  readonly authorId: StaffId;
  readonly state: NoteStatus;
  readonly version: number;
  /** All seven, in the order in which they are read. */
  readonly sections: readonly { readonly key: NoteSection; readonly text: string }[];
  readonly missing: readonly NoteSection[];
  readonly savedAt: Instant;
  readonly signedAt: Instant | null;
  readonly contentHash: string | null;
  readonly addenda: readonly NoteAddendumView[];
}

interface Row {
  id: IntegrationNoteId;
  appointment_id: AppointmentId;
  patient_id: PatientId;
  author_id: StaffId;
  state: NoteStatus;
  sections: Partial<NoteContent>;
  version: number;
  saved_at: Date;
  signed_at: Date | null;
  content_hash: string | null;
  addenda: NoteAddendumView[];
}

const SELECT = `
  select n.id, n.appointment_id, n.patient_id, n.author_id, n.state, n.sections, n.version, n.saved_at, n.signed_at, n.content_hash,
         (select coalesce(json_agg(json_build_object(
            'id', d.id, 'text', d.text, 'authorId', d.author_id,
            'signedAt', (extract(epoch from d.signed_at) * 1000)::int8) order by d.signed_at, d.id), '[]')
          from note_addendum d where d.practice_id = n.practice_id and d.note_id = n.id) as addenda
  from integration_note n
  where n.practice_id = $1`;

function view(row: Row): IntegrationNoteView {
  const content = { ...EMPTY_NOTE, ...row.sections };
  return {
    id: row.id,
    appointmentId: row.appointment_id,
    patientId: row.patient_id,
    authorId: row.author_id,
    state: row.state,
    version: row.version,
    sections: NOTE_SECTIONS.map((key) => ({ key, text: content[key] })),
    missing: missingSections(content),
    savedAt: instant(row.saved_at.getTime()),
    signedAt: row.signed_at && instant(row.signed_at.getTime()),
    contentHash: row.content_hash,
    addenda: row.addenda,
  };
}

/** Reads integration notes: signed ones by the chart, drafts for their author only. The policies of the table decide. */
@Injectable()
export class IntegrationNotesReader {
  constructor(private readonly uow: UnitOfWork) {}

  async byId(ctx: RequestContext, id: IntegrationNoteId): Promise<IntegrationNoteView | null> {
    const [found] = await this.views(ctx, 'n.id = any ($2)', [id]);
    return found ?? null;
  }

  async byAppointments(
    ctx: RequestContext,
    ids: readonly AppointmentId[],
  ): Promise<Map<AppointmentId, IntegrationNoteView>> {
    const found = await this.views(ctx, 'n.appointment_id = any ($2)', ids);
    return new Map(found.map((note) => [note.appointmentId, note]));
  }

  private async views(
    ctx: RequestContext,
    where: string,
    ids: readonly string[],
  ): Promise<IntegrationNoteView[]> {
    const rows = await this.uow.read(ctx, (tx) =>
      tx.query<Row>(`${SELECT} and ${where}`, [tx.ctx.actor.practiceId, ids]),
    );
    ctx.notes.look(
      rows.map((row) => row.patient_id),
      'note',
    );
    return rows.map(view);
  }
}
