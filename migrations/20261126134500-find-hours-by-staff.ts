import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A search asks for the hours of each of a hundred people at a location, and had to read those of all of them each time. */
export class FindHoursByStaff20261126134500 implements MigrationInterface {
  name = 'FindHoursByStaff20261126134500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index ix_staff_hours_location;
      create index ix_staff_hours_location on staff_hours (practice_id, location_id, staff_id, weekday);
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
