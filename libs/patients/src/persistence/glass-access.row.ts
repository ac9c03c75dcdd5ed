import type { PatientId, PracticeId, StaffId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A chart opened outside the care team, for at most an hour. */
@Entity('glass_access')
export class GlassAccessRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'staff_id' })
  staffId!: StaffId;

  @Column('uuid', { name: 'patient_id' })
  patientId!: PatientId;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('timestamptz', { name: 'closes_at' })
  closesAt!: Date;
}
