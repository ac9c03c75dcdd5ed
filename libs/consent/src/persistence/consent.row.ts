import type { ConsentId, LocalDate, PatientId, PracticeId, StaffId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Route } from '../domain/consent-standing.js';

/** One signature of a patient under one template version; afterwards it may only be withdrawn. */
@Entity('consent')
export class ConsentRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: ConsentId;

  @Column('uuid', { name: 'patient_id' })
  patientId!: PatientId;

  @Column('uuid', { name: 'version_id' })
  versionId!: string;

  @Column('text')
  drug!: string;

  @Column('text')
  route!: Route;

  @Column('text')
  indication!: string;

  @Column('date', { name: 'signed_on' })
  signedOn!: LocalDate;

  @Column('date', { name: 'expires_on' })
  expiresOn!: LocalDate;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy!: StaffId | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: StaffId;
}
