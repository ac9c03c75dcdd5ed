import type { IntegrationNoteId, PatientId, PracticeId, StaffId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What its author added to a signed note. */
@Entity('note_addendum')
export class NoteAddendumRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'note_id' })
  noteId!: IntegrationNoteId;

  @Column('uuid', { name: 'patient_id' })
  patientId!: PatientId;

  @Column('uuid', { name: 'author_id' })
  authorId!: StaffId;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'signed_at' })
  signedAt!: Date;

  @Column('text', { name: 'signed_name' })
  signedName!: string;

  @Column('text', { name: 'content_hash' })
  contentHash!: string;
}
