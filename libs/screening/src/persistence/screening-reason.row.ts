import type { PatientId, PracticeId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a psychiatrist decided so: clinical, by the chart. */
@Entity('screening_reason')
export class ScreeningReasonRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid', { name: 'screening_id' })
  screeningId!: string;

  @Column('uuid', { name: 'patient_id' })
  patientId!: PatientId;

  @Column('text')
  reason!: string;
}
