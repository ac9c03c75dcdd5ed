import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Visits that are put beside another of their staff member on purpose. Each staff member who attends has one place beside the lanes: lane
 * 0. The exclusion constraint judges it like any other, so that there are never more than two at once; who is there says why, and both
 * are consultations or follow-ups.
 */
export class OverbookVisits20261126073000 implements MigrationInterface {
  name = 'OverbookVisits20261126073000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Rows are written as whole rows: what is new comes last.
      alter table appointment
        add column overbook_reason text
          constraint ck_appointment_overbook_reason check (char_length(overbook_reason) between 3 and 200),
        add column overbooked_by uuid,
        add constraint ck_appointment_overbooked_by check ((overbook_reason is null) = (overbooked_by is null)),
        add constraint ck_appointment_overbook_kind check (overbook_reason is null or kind in ('CONSULTATION', 'FOLLOW_UP')),
        add constraint fk_appointment_overbooked_by foreign key (practice_id, overbooked_by) references staff (practice_id, id);

      -- A room and a patient are taken whole (ck_reservation_whole).
      alter table reservation
        drop constraint ck_reservation_lanes,
        add constraint ck_reservation_lanes check (not isempty(lanes) and (lower(lanes) >= 1 or lanes = int4range(0, 1))),
        add constraint ck_reservation_beside check (
          lower(lanes) >= 1 or (resource_kind = 'ATTENDING' and appointment_id is not null));
      -- Few, and looked for whenever somebody's time is taken.
      create index ix_reservation_beside on reservation (practice_id, resource_id, starts_at) where lower(lanes) = 0;

      create or replace view appointment_facts with (security_invoker = true) as
        select practice_id, id, location_id, patient_id, course_session_id, kind, status, starts_at, ends_at, dose_ends_at,
               virtual, walk_in, room_id, ride_name, ride_phone, ride_confirmed_at, booked_at, checked_in_at, started_at,
               completed_at, version, cancelled_at, cancel_reason, cancelled_late,
               overbook_reason is not null as overbooked
        from appointment;

      create or replace function check_reservations() returns trigger language plpgsql as $$
      declare
        a record;
        changed jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
        practice uuid := changed ->> 'practice_id';
        wanted uuid := changed ->> case tg_table_name when 'appointment' then 'id' else 'appointment_id' end;
      begin
        select * into a from appointment x where x.practice_id = practice and x.id = wanted;
        if not found then return null; end if;
        if a.status in ('CANCELLED', 'NO_SHOW') then
          if exists (select from reservation r where r.practice_id = practice and r.appointment_id = wanted) then
            raise exception 'an appointment that does not take place holds reservations'
              using errcode = '23514', constraint = 'ck_reservation_released';
          end if;
          return null;
        end if;
        if a.status <> 'COMPLETED' and exists (
          select from (
            select 'PATIENT' as kind, a.patient_id as id
            union all select 'ROOM', a.room_id where a.room_id is not null
            union all select s.part, s.staff_id from appointment_staff s
                      where s.practice_id = practice and s.appointment_id = wanted
          ) needed
          where not exists (
            select from reservation r
            where r.practice_id = practice and r.appointment_id = wanted and r.resource_kind = needed.kind
              and r.resource_id = needed.id and r.starts_at <= a.starts_at and r.ends_at >= a.ends_at)
        ) then
          raise exception 'a live appointment lacks a reservation'
            using errcode = '23514', constraint = 'ck_appointment_reserved';
        end if;
        -- Whoever is beside others is so on purpose.
        if a.overbook_reason is null and exists (
          select from reservation r
          where r.practice_id = practice and r.appointment_id = wanted and lower(r.lanes) = 0
        ) then
          raise exception 'a visit is beside another for no reason' using errcode = '23514', constraint = 'ck_reservation_overbooked';
        end if;
        -- What is over was within the lanes of its time.
        if a.status <> 'COMPLETED' and exists (
          select from reservation r
          join staff s on s.practice_id = r.practice_id and s.id = r.resource_id
          where r.practice_id = practice and r.appointment_id = wanted and r.resource_kind in ('ATTENDING', 'SUPERVISING')
            and r.lanes <> int4range(1, null) and lower(r.lanes) >= 1
            and (a.kind <> 'INFUSION' or upper_inf(r.lanes)
              or upper(r.lanes) - 1 > case r.resource_kind when 'ATTENDING' then s.attending_lanes else s.supervising_lanes end)
        ) then
          raise exception 'a staff member is beyond their lanes' using errcode = '23514', constraint = 'ck_reservation_capacity';
        end if;
        return null;
      end $$;

      -- Beside each other are a consultation or a follow-up, and the same: no infusion, no therapy session, nothing that is held.
      create function check_beside() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        if exists (
          select from reservation b
          join reservation o on o.practice_id = b.practice_id and o.resource_kind = 'ATTENDING' and o.resource_id = b.resource_id
            and lower(o.lanes) >= 1 and o.starts_at < b.ends_at and o.ends_at > b.starts_at
            and o.starts_at > b.starts_at - interval '15 hours'
          left join appointment a on a.practice_id = o.practice_id and a.id = o.appointment_id
          where b.practice_id = new.practice_id and b.resource_id = new.resource_id and lower(b.lanes) = 0
            and b.starts_at < new.ends_at and b.ends_at > new.starts_at and b.starts_at > new.starts_at - interval '15 hours'
            and (a.kind is null or a.kind not in ('CONSULTATION', 'FOLLOW_UP'))
        ) then
          raise exception 'a visit is beside what nothing may be beside' using errcode = '23514', constraint = 'ck_reservation_beside_kind';
        end if;
        return null;
      end $$;
      create trigger tr_reservation_beside after insert or update of lanes on reservation
        for each row when (new.resource_kind = 'ATTENDING') execute function check_beside();
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
