import type { CourseId, PatientId, PracticeId, StaffId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CourseStatus, DoseRoute } from '../domain/course-words.js';

/** One linked plan of doses and sessions for one patient. */
@Entity('course')
export class CourseRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: CourseId;

  @Column('uuid', { name: 'patient_id' })
  patientId!: PatientId;

  @Column('int')
  number!: number;

  @Column('text')
  status!: CourseStatus;

  @Column('int', { name: 'infusion_count' })
  infusionCount!: number;

  @Column('text')
  drug!: string;

  @Column('text')
  route!: DoseRoute;

  @Column('text')
  indication!: string;

  @Column('uuid', { name: 'prescriber_id', nullable: true })
  prescriberId!: StaffId | null;

  @Column('uuid', { name: 'therapist_id', nullable: true })
  therapistId!: StaffId | null;

  @Column('int')
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
