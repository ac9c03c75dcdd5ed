import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who was put beside another visit has the staff member alone once that one has left: it takes the lanes then, where the exclusion
 * constraint keeps everybody else out, and is shown as overbooked no more. The reason stays with it.
 */
export class LeavePlaceBeside20261126131000 implements MigrationInterface {
  name = 'LeavePlaceBeside20261126131000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function leave_place_beside() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        update reservation b set lanes = int4range(1, null)
        where b.practice_id = old.practice_id and b.resource_kind = 'ATTENDING' and b.resource_id = old.resource_id and lower(b.lanes) = 0
          and b.starts_at < old.ends_at and b.ends_at > old.starts_at and b.starts_at > old.starts_at - interval '15 hours'
          and not exists (
            select from reservation o
            where o.practice_id = b.practice_id and o.resource_kind = 'ATTENDING' and o.resource_id = b.resource_id
              and lower(o.lanes) >= 1 and o.starts_at < b.ends_at and o.ends_at > b.starts_at
              and o.starts_at > b.starts_at - interval '15 hours');
        return null;
      end $$;
      -- At commit: what moves is deleted before it is reserved anew, and may stay beside.
      create constraint trigger tr_reservation_left after delete or update of ends_at, lanes on reservation
        deferrable initially deferred
        for each row when (old.resource_kind = 'ATTENDING' and lower(old.lanes) >= 1) execute function leave_place_beside();

      -- Whether somebody else is with the same staff member in the time of a visit.
      create function stands_beside(practice uuid, visit uuid) returns boolean language sql stable set search_path = pg_catalog, public as $$
        select exists (
          select from reservation b
          join reservation o on o.practice_id = b.practice_id and o.resource_kind = 'ATTENDING' and o.resource_id = b.resource_id
            and o.appointment_id is distinct from b.appointment_id and o.starts_at < b.ends_at and o.ends_at > b.starts_at
            and o.starts_at > b.starts_at - interval '15 hours'
          where b.practice_id = practice and b.appointment_id = visit and b.resource_kind = 'ATTENDING')
      $$;

      create or replace view appointment_facts with (security_invoker = true) as
        select practice_id, id, location_id, patient_id, course_session_id, kind, status, starts_at, ends_at, dose_ends_at,
               virtual, walk_in, room_id, ride_name, ride_phone, ride_confirmed_at, booked_at, checked_in_at, started_at,
               completed_at, version, cancelled_at, cancel_reason, cancelled_late,
               overbook_reason is not null and stands_beside(practice_id, id) as overbooked
        from appointment;

      -- What was left before this is put right in one go. The policies would show an owner who is no superuser nothing to put right.
      alter table reservation no force row level security;
      update reservation b set lanes = int4range(1, null)
      where b.resource_kind = 'ATTENDING' and lower(b.lanes) = 0 and not exists (
        select from reservation o
        where o.practice_id = b.practice_id and o.resource_kind = 'ATTENDING' and o.resource_id = b.resource_id
          and lower(o.lanes) >= 1 and o.starts_at < b.ends_at and o.ends_at > b.starts_at);
      -- A change of the table waits for the triggers of the update.
      set constraints all immediate;
      alter table reservation force row level security;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
