import type { PracticeId, RoomId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A period in which a room cannot be used. */
@Entity('room_out_of_service')
export class OutOfServiceRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'room_id' })
  roomId!: RoomId;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Column('text')
  reason!: string;
}
