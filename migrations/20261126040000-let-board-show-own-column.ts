import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day may open with one's own column too. */
export class LetBoardShowOwnColumn20261126040000 implements MigrationInterface {
  name = 'LetBoardShowOwnColumn20261126040000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table staff_preference
        drop constraint ck_staff_preference_board_columns,
        add constraint ck_staff_preference_board_columns check (
          board_columns <@ array['MINE', 'PRESCRIBERS', 'NURSES', 'THERAPISTS', 'INFUSION_ROOMS', 'THERAPY_ROOMS']);
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
