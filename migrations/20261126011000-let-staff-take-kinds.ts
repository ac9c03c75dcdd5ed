import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which kinds of visits a staff member takes, and lanes that an admin may change without leaving a visit outside of them. */
export class LetStaffTakeKinds20261126011000 implements MigrationInterface {
  name = 'LetStaffTakeKinds20261126011000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- As far as their roles allow; what they do not take stays theirs where it is booked.
      alter table staff add column kinds text[] not null
        default '{CONSULTATION,PREPARATION,INFUSION,INTEGRATION,FOLLOW_UP}'
        constraint ck_staff_kinds check (kinds <@ '{CONSULTATION,PREPARATION,INFUSION,INTEGRATION,FOLLOW_UP}');
      create or replace view staff_facts with (security_invoker = true) as
        select practice_id, id, name, title, credentials, active, attending_lanes, supervising_lanes, kinds from staff;

      create or replace function check_reserved_staff() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      declare
        kept record;
      begin
        -- Waits for whoever changes them, and keeps them waiting until this booking is there to be seen.
        select s.active, s.kinds into kept
        from staff s where s.practice_id = new.practice_id and s.id = new.resource_id for key share;
        if not kept.active then
          raise exception 'a staff member who is reserved has left' using errcode = '23514', constraint = 'ck_reservation_staff_active';
        end if;
        if not (select a.kind = any (kept.kinds) from appointment a
                where a.practice_id = new.practice_id and a.id = new.appointment_id) then
          raise exception 'a staff member does not take this kind of visit'
            using errcode = '23514', constraint = 'ck_reservation_staff_kind';
        end if;
        return null;
      end $$;

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
        -- What is over was within the lanes of its time.
        if a.status <> 'COMPLETED' and exists (
          select from reservation r
          join staff s on s.practice_id = r.practice_id and s.id = r.resource_id
          where r.practice_id = practice and r.appointment_id = wanted and r.resource_kind in ('ATTENDING', 'SUPERVISING')
            and r.lanes <> int4range(1, null)
            and (a.kind <> 'INFUSION' or upper_inf(r.lanes)
              or upper(r.lanes) - 1 > case r.resource_kind when 'ATTENDING' then s.attending_lanes else s.supervising_lanes end)
        ) then
          raise exception 'a staff member is beyond their lanes' using errcode = '23514', constraint = 'ck_reservation_capacity';
        end if;
        return null;
      end $$;

      -- Nobody's lanes are fewer than what is booked with them. At commit: the visits may have changed lanes before.
      create function check_staff_lanes() returns trigger language plpgsql as $$
      begin
        if exists (
          select from reservation r
          join appointment a on a.practice_id = r.practice_id and a.id = r.appointment_id
          where r.practice_id = new.practice_id and r.resource_id = new.id and not upper_inf(r.lanes)
            and a.status in ('BOOKED', 'CHECKED_IN', 'IN_PROGRESS')
            and upper(r.lanes) - 1 > case r.resource_kind when 'ATTENDING' then new.attending_lanes
                                                          when 'SUPERVISING' then new.supervising_lanes end
        ) then
          raise exception 'a visit is booked beyond the lanes of its staff member'
            using errcode = '23514', constraint = 'ck_staff_lanes_booked';
        end if;
        return null;
      end $$;
      create constraint trigger tr_staff_lanes after update of attending_lanes, supervising_lanes on staff
        deferrable initially deferred for each row
        when (new.attending_lanes < old.attending_lanes or new.supervising_lanes < old.supervising_lanes)
        execute function check_staff_lanes();
      grant update (lanes) on reservation to kapstone_app;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
