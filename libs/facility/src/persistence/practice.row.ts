import type { PracticeId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The tenant: one legal business. What is not here is not for the application to change. */
@Entity('practice')
export class PracticeRow {
  @PrimaryColumn('uuid')
  id!: PracticeId;

  @Column('text')
  name!: string;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('text', { nullable: true })
  npi!: string | null;

  @Column('text', { nullable: true })
  tin!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('int', { name: 'idle_lock_minutes' })
  idleLockMinutes!: number;

  @Column('int', { name: 'hold_minutes', default: 15 })
  holdMinutes!: number;

  @Column('boolean', { name: 'calendar_initials', default: false })
  calendarInitials!: boolean;

  @Column('int', { name: 'infusion_price_minimum_cents', default: 40_000 })
  infusionPriceMinimumCents!: number;

  @Column('int', { name: 'infusion_price_maximum_cents', default: 80_000 })
  infusionPriceMaximumCents!: number;

  @Column('int')
  version!: number;

  @Column('boolean', { default: false })
  demo!: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
