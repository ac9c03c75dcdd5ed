import type { LocationId, PracticeId, StaffId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time at which a staff member does not work although the week says so, or works although it does not. */
@Entity('staff_exception')
export class StaffExceptionRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'staff_id' })
  staffId!: StaffId;

  @Column('text')
  kind!: 'TIME_OFF' | 'EXTRA_HOURS';

  @Column('uuid', { name: 'location_id', nullable: true })
  locationId!: LocationId | null;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** Said by whoever moves visits, and not by those who manage hours. */
  @Column('boolean', { default: false })
  reported!: boolean;
}
