import type { LocationId, PracticeId, RoomId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RoomFitness } from '../domain/room-fitness.js';

/** A bookable place in a location. */
@Entity('room')
export class RoomRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: RoomId;

  @Column('uuid', { name: 'location_id' })
  locationId!: LocationId;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  detail!: string | null;

  @Column('text', { name: 'fit_for', array: true })
  fitFor!: RoomFitness[];

  @Column('int', { name: 'turnover_minutes' })
  turnoverMinutes!: number;

  @Column('boolean')
  active!: boolean;

  @Column('int')
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
