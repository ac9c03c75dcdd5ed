import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A patient who has a question about a visit calls the location that expects them, not the practice’s own number. */
export class TellWhereToCall20261126154500 implements MigrationInterface {
  name = 'TellWhereToCall20261126154500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace view location_facts with (security_invoker = true) as
        select practice_id, id, name, time_zone, address, active, keeps_federal_holidays, phone from location;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
