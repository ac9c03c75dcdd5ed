import type { AppointmentId, PracticeId, StaffId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A psychiatrist let a visit go ahead without its estimate, with a reason. */
@Entity('readiness_override')
export class ReadinessOverrideRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid', { name: 'appointment_id' })
  appointmentId!: AppointmentId;

  @PrimaryColumn('text')
  item!: 'ESTIMATE';

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { name: 'by_staff_id' })
  byStaffId!: StaffId;
}
