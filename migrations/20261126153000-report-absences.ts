import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Time off that was reported by whoever moves visits is told from what those who manage hours entered: only that may they take back. */
export class ReportAbsences20261126153000 implements MigrationInterface {
  name = 'ReportAbsences20261126153000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table staff_exception
        add column reported boolean not null default false,
        add constraint ck_staff_exception_reported check (not reported or kind = 'TIME_OFF');
      create or replace view staff_exception_facts with (security_invoker = true) as
        select practice_id, staff_id, kind, location_id, starts_at, ends_at, id, reported from staff_exception;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
