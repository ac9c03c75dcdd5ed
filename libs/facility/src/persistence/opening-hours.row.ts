import type { LocalDate, LocationId, PracticeId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One span of a weekday in which a location is open, in minutes after its midnight. */
@Entity('opening_hours')
export class OpeningHoursRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid', { name: 'location_id' })
  locationId!: LocationId;

  @PrimaryColumn('int')
  weekday!: number;

  @PrimaryColumn('int', { name: 'opens_minute' })
  opens!: number;

  @Column('int', { name: 'closes_minute' })
  closes!: number;

  @PrimaryColumn('date', { name: 'effective_from', default: '0001-01-01' })
  effectiveFrom!: LocalDate;

  @Column('date', { name: 'effective_until', default: '9999-12-31' })
  effectiveUntil!: LocalDate;
}
