import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each staff member wants their console. Nothing of a patient; a row is its owner's alone. */
export class CreateStaffPreference20261125210000 implements MigrationInterface {
  name = 'CreateStaffPreference20261125210000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table staff_preference (
        practice_id uuid not null,
        staff_id uuid not null,
        theme text not null default 'AUTO'
          constraint ck_staff_preference_theme check (theme in ('AUTO', 'LIGHT', 'DARK')),
        density text not null default 'COMFORTABLE'
          constraint ck_staff_preference_density check (density in ('COMFORTABLE', 'COMPACT')),
        -- Whether single letters act as keys (WCAG 2.1.4).
        letter_keys boolean not null default true,
        -- Where the day opens; null is the practice's first location.
        default_location_id uuid,
        -- The groups of columns that the day opens with; empty is all of them.
        board_columns text[] not null default '{}' constraint ck_staff_preference_board_columns check (
          board_columns <@ array['PRESCRIBERS', 'NURSES', 'THERAPISTS', 'INFUSION_ROOMS', 'THERAPY_ROOMS']),
        -- Pixels of an hour on the board.
        hour_height integer not null default 96 constraint ck_staff_preference_hour_height check (hour_height in (96, 120, 160)),
        constraint pk_staff_preference primary key (practice_id, staff_id),
        constraint fk_staff_preference_staff foreign key (practice_id, staff_id) references staff (practice_id, id),
        constraint fk_staff_preference_location foreign key (practice_id, default_location_id)
          references location (practice_id, id)
      );
      call secure_table('staff_preference', 'select, insert, update');
      create policy owner on staff_preference as restrictive using (staff_id = (select app_staff()));
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
