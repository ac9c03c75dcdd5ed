import type { LocalDate, LocationId, PracticeId, StaffId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One span of a weekday in which a staff member works at a location, in minutes after its midnight. */
@Entity('staff_hours')
export class StaffHoursRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid', { name: 'staff_id' })
  staffId!: StaffId;

  @PrimaryColumn('uuid', { name: 'location_id' })
  locationId!: LocationId;

  @PrimaryColumn('int')
  weekday!: number;

  @PrimaryColumn('int', { name: 'starts_minute' })
  starts!: number;

  @Column('int', { name: 'ends_minute' })
  ends!: number;

  @PrimaryColumn('date', { name: 'effective_from', default: '0001-01-01' })
  effectiveFrom!: LocalDate;

  @Column('date', { name: 'effective_until', default: '9999-12-31' })
  effectiveUntil!: LocalDate;
}
