import type { CourseId, EstimateId, LocalDate, PatientId, PracticeId, StaffId } from '@kapstone/kernel';
import type { ContactMethod } from '@kapstone/patients';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EstimateDocument } from '../domain/estimate-document.js';

export type EstimateState = 'DRAFT' | 'ISSUED' | 'REPLACED';

/** One version of an estimate. The versions of one estimate share a series. */
@Entity('estimate')
export class EstimateRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: EstimateId;

  @Column('uuid', { name: 'patient_id' })
  patientId!: PatientId;

  @Column('uuid', { name: 'course_id', nullable: true })
  courseId!: CourseId | null;

  @Column('uuid', { name: 'series_id' })
  seriesId!: string;

  @Column('integer')
  number!: number;

  @Column('text', { default: 'DRAFT' })
  state!: EstimateState;

  @Column('text', { name: 'primary_service', default: '' })
  primaryService!: string;

  @Column('date', { name: 'primary_service_on', nullable: true })
  primaryServiceOn!: LocalDate | null;

  @Column('date', { name: 'period_start', nullable: true })
  periodStart!: LocalDate | null;

  @Column('date', { name: 'period_end', nullable: true })
  periodEnd!: LocalDate | null;

  @Column('text', { default: '' })
  frequency!: string;

  @Column('boolean', { default: false })
  recurring!: boolean;

  @Column('text', { name: 'separate_items', array: true, nullable: true })
  separateItems!: string[] | null;

  @Column('text', { name: 'change_reason', nullable: true })
  changeReason!: string | null;

  @Column('timestamptz', { name: 'issued_at', nullable: true })
  issuedAt!: Date | null;

  @Column('uuid', { name: 'issued_by', nullable: true })
  issuedBy!: StaffId | null;

  @Column('jsonb', { name: 'issued_content', nullable: true })
  issuedContent!: EstimateDocument | null;

  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  deliveredAt!: Date | null;

  @Column('text', { name: 'delivered_by', nullable: true })
  deliveredBy!: ContactMethod | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: StaffId | null;

  @Column('integer', { default: 1 })
  version!: number;
}
