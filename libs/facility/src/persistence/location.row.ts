import type { LocationId, PracticeId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A site of the practice with a time zone of its own. */
@Entity('location')
export class LocationRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: LocationId;

  @Column('text')
  name!: string;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('text')
  address!: string;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('boolean')
  active!: boolean;

  @Column('boolean', { name: 'keeps_federal_holidays', default: false })
  keepsFederalHolidays!: boolean;

  @Column('int')
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
