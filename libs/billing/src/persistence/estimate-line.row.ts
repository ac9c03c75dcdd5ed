import type { Cents, EstimateId, PracticeId, StaffId } from '@kapstone/kernel';
import type { AppointmentKind } from '@kapstone/scheduling';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One priced line of an estimate. */
@Entity('estimate_line')
export class EstimateLineRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'estimate_id' })
  estimateId!: EstimateId;

  @Column('integer')
  position!: number;

  @Column('text')
  description!: string;

  @Column('text', { name: 'service_code' })
  serviceCode!: string;

  @Column('integer')
  quantity!: number;

  @Column('integer', { name: 'unit_cents' })
  unitCents!: Cents;

  @Column('integer', { name: 'discount_cents', default: 0 })
  discountCents!: Cents;

  /** Null: the practice itself. */
  @Column('uuid', { name: 'provider_staff_id', nullable: true })
  providerStaffId!: StaffId | null;

  @Column('text', { nullable: true })
  kind!: AppointmentKind | null;

  @Column('text', { name: 'price_reason', nullable: true })
  priceReason!: string | null;
}
