import type { AppointmentId, PatientId, PracticeId, StaffId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What happened at an infusion appointment: clinical, by the chart. */
@Entity('infusion_session')
export class InfusionSessionRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'appointment_id' })
  appointmentId!: AppointmentId;

  @Column('uuid', { name: 'patient_id' })
  patientId!: PatientId;

  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  @Column('uuid', { name: 'started_by' })
  startedBy!: StaffId;

  @Column('timestamptz', { name: 'dose_ended_at', nullable: true })
  doseEndedAt!: Date | null;

  @Column('timestamptz', { name: 'completed_at', nullable: true })
  completedAt!: Date | null;

  @Column('uuid', { name: 'completed_by', nullable: true })
  completedBy!: StaffId | null;

  @Column('integer', { default: 1 })
  version!: number;
}
