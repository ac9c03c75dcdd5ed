import type { CourseId, CourseSessionId, PatientId, PracticeId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CourseSessionKind } from '../domain/course-sessions.js';

/** One numbered session of a course. An integration names the infusion it belongs to. */
@Entity('course_session')
export class CourseSessionRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: CourseSessionId;

  @Column('uuid', { name: 'course_id' })
  courseId!: CourseId;

  @Column('uuid', { name: 'patient_id' })
  patientId!: PatientId;

  @Column('text')
  kind!: CourseSessionKind;

  @Column('int')
  number!: number;

  @Column('uuid', { name: 'infusion_session_id', nullable: true })
  infusionSessionId!: CourseSessionId | null;
}
