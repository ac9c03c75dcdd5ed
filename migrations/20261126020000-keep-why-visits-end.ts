import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a visit was cancelled and whether that came late; and which changes were made together, so that they are undone together. */
export class KeepWhyVisitsEnd20261126020000 implements MigrationInterface {
  name = 'KeepWhyVisitsEnd20261126020000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table appointment
        add column cancel_category text,
        -- Within the notice of its kind, as it was on the day: what it costs is billing's to say.
        add column cancelled_late boolean;
      -- The policies would show an owner who is no superuser nothing to fill.
      alter table appointment no force row level security;
      update appointment set cancel_category = 'OTHER', cancelled_late = false where status = 'CANCELLED';
      -- A check of columns that were just filled waits for the triggers of the update.
      set constraints all immediate;
      alter table appointment force row level security;
      alter table appointment
        add constraint ck_appointment_cancel_category check (cancel_category in (
          'TIME', 'UNWELL', 'RIDE', 'COST', 'STOPS', 'STAFF', 'PLACE', 'MISTAKE', 'OTHER')),
        add constraint ck_appointment_cancelled_why check (
          (status = 'CANCELLED') = (cancel_category is not null) and (status = 'CANCELLED') = (cancelled_late is not null)),
        -- Nobody is late for what the practice itself cannot keep.
        add constraint ck_appointment_cancelled_late check (not coalesce(cancelled_late, false) or cancel_reason = 'PATIENT');

      -- Changes with the same value are one: undone together or not at all.
      alter table appointment_change add column together uuid;
      create index ix_appointment_change_together on appointment_change (practice_id, together) where together is not null;

      create or replace view appointment_facts with (security_invoker = true) as
        select practice_id, id, location_id, patient_id, course_session_id, kind, status, starts_at, ends_at, dose_ends_at,
               virtual, walk_in, room_id, ride_name, ride_phone, ride_confirmed_at, booked_at, checked_in_at, started_at,
               completed_at, version, cancelled_at, cancel_reason, cancelled_late
        from appointment;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
