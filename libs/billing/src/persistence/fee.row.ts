import type { Cents, PracticeId } from '@kapstone/kernel';
import type { AppointmentKind } from '@kapstone/scheduling';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One price of the fee schedule. */
@Entity('fee')
export class FeeRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('text')
  description!: string;

  @Column('text', { nullable: true })
  kind!: AppointmentKind | null;

  @Column('integer', { name: 'price_cents' })
  priceCents!: Cents;

  @Column('boolean', { default: true })
  active!: boolean;

  @Column('text', { name: 'outside_range_reason', nullable: true })
  outsideRangeReason!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
