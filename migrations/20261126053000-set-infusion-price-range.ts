import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one infusion session costs at a practice without anybody having to say why (S2). */
export class SetInfusionPriceRange20261126053000 implements MigrationInterface {
  name = 'SetInfusionPriceRange20261126053000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table practice
        add column infusion_price_minimum_cents int not null default 40000,
        add column infusion_price_maximum_cents int not null default 80000,
        add constraint ck_practice_infusion_price check (
          0 <= infusion_price_minimum_cents and infusion_price_minimum_cents <= infusion_price_maximum_cents);
      grant update (infusion_price_minimum_cents, infusion_price_maximum_cents) on practice to kapstone_app;

      -- A check reads no other table. Fees that were saved under an earlier range stay as they are until their price changes.
      alter table fee drop constraint ck_fee_infusion_range;
      create function check_fee_infusion_range() returns trigger
        language plpgsql set search_path = pg_catalog, public as $$
        begin
          if new.kind = 'INFUSION' and coalesce(length(trim(new.outside_range_reason)), 0) = 0 and not exists (
            select from public.practice p where p.id = new.practice_id
              and new.price_cents between p.infusion_price_minimum_cents and p.infusion_price_maximum_cents)
          then
            raise exception 'An infusion outside the range of the practice has no reason.'
              using errcode = 'check_violation', constraint = 'ck_fee_infusion_range';
          end if;
          return new;
        end
      $$;
      create trigger tr_fee_infusion_range before insert or update of kind, price_cents, outside_range_reason on fee
        for each row execute function check_fee_infusion_range();
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
