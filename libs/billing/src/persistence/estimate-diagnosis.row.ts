import type { EstimateId, PatientId, PracticeId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The diagnosis of an estimate: a table of its own, which only those who write estimates can read. */
@Entity('estimate_diagnosis')
export class EstimateDiagnosisRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid', { name: 'estimate_id' })
  estimateId!: EstimateId;

  @Column('uuid', { name: 'patient_id' })
  patientId!: PatientId;

  @Column('text', { name: 'diagnosis_code', nullable: true })
  diagnosisCode!: string | null;

  @Column('text', { name: 'not_determined_reason', nullable: true })
  notDeterminedReason!: string | null;
}
