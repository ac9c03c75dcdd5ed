import type { AppointmentId, IntegrationNoteId, PatientId, PracticeId, StaffId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoteContent, NoteStatus } from '../domain/integration-note.js';

/** A draft is its author's alone; signed, it belongs to the chart and a trigger locks it. */
@Entity('integration_note')
export class IntegrationNoteRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: IntegrationNoteId;

  @Column('uuid', { name: 'appointment_id' })
  appointmentId!: AppointmentId;

  @Column('uuid', { name: 'patient_id' })
  patientId!: PatientId;

  @Column('uuid', { name: 'author_id' })
  authorId!: StaffId;

  @Column('text', { default: 'DRAFT' })
  state!: NoteStatus;

  /** The sections written so far. */
  @Column('jsonb', { default: {} })
  sections!: Partial<NoteContent>;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;

  @Column('timestamptz', { name: 'signed_at', nullable: true })
  signedAt!: Date | null;

  @Column('text', { name: 'signed_name', nullable: true })
  signedName!: string | null;

  @Column('text', { name: 'content_hash', nullable: true })
  contentHash!: string | null;
}
