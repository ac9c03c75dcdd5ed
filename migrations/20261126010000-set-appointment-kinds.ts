import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a practice sets for each kind of visit, with the defaults for those that are there already. */
export class SetAppointmentKinds20261126010000 implements MigrationInterface {
  name = 'SetAppointmentKinds20261126010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table appointment_kind
        -- Staff and room get ready before the start; patient, staff and room stay taken in recovery.
        add column preparation_minutes integer not null default 0
          constraint ck_appointment_kind_preparation check (preparation_minutes between 0 and 60),
        add column recovery_minutes integer not null default 0
          constraint ck_appointment_kind_recovery check (recovery_minutes between 0 and 120),
        -- At least: a room that needs more of its own keeps that.
        add column turnover_minutes integer not null default 0
          constraint ck_appointment_kind_turnover check (turnover_minutes between 0 and 120),
        add column notice_hours integer not null default 0
          constraint ck_appointment_kind_notice check (notice_hours between 0 and 336),
        add column cancellation_hours integer not null default 24
          constraint ck_appointment_kind_cancellation check (cancellation_hours between 0 and 336),
        add column version integer not null default 1;

      -- The policies would show the owner no practice at all.
      alter table appointment_kind no force row level security;
      alter table practice no force row level security;
      insert into appointment_kind (practice_id, kind, duration_minutes, dose_minutes)
        select p.id, k.kind, k.minutes, k.dose
        from practice p
        cross join (values ('CONSULTATION', 60, null::integer), ('PREPARATION', 50, null), ('INFUSION', 90, 40),
                           ('INTEGRATION', 50, null), ('FOLLOW_UP', 30, null)) k (kind, minutes, dose)
        on conflict do nothing;
      alter table appointment_kind force row level security;
      alter table practice force row level security;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
