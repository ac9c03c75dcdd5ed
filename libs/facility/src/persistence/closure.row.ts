import type { LocalDate, LocationId, PracticeId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Dates, both included, on which a location is closed. */
@Entity('closure')
export class ClosureRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'location_id' })
  locationId!: LocationId;

  @Column('date', { name: 'starts_on' })
  startsOn!: LocalDate;

  @Column('date', { name: 'ends_on' })
  endsOn!: LocalDate;

  @Column('text')
  reason!: string;
}
