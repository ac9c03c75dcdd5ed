import type { LocalDate, PatientId, PracticeId, StaffId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScreeningOutcome } from '../domain/clearance.js';

/** Whether a patient may be treated, and until when: practice-wide, since every desk plans by it. */
@Entity('screening')
export class ScreeningRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'patient_id' })
  patientId!: PatientId;

  @Column('text')
  decision!: ScreeningOutcome;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;

  @Column('uuid', { name: 'decided_by' })
  decidedBy!: StaffId;

  @Column('date', { name: 'valid_until' })
  validUntil!: LocalDate;
}
