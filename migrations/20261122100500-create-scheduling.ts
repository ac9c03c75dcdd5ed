import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Appointments and the reservations that keep everybody in one place at a time.
 *
 * A reservation takes lanes of one resource for a period. A staff member is two resources: *attending* (in the room) and
 * *supervising*. An infusion takes one lane, any other visit all of them: `[1,)`. The exclusion constraint is the guarantee.
 */
export class CreateScheduling20261122100500 implements MigrationInterface {
  name = 'CreateScheduling20261122100500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table appointment_kind (
        practice_id uuid not null constraint fk_appointment_kind_practice references practice (id),
        kind text not null constraint ck_appointment_kind check (
          kind in ('CONSULTATION', 'PREPARATION', 'INFUSION', 'INTEGRATION', 'FOLLOW_UP')),
        -- The visit in its room, recovery included; of an infusion the dose takes the first part.
        duration_minutes integer not null constraint ck_appointment_kind_duration check (duration_minutes between 5 and 480),
        dose_minutes integer,
        constraint pk_appointment_kind primary key (practice_id, kind),
        constraint ck_appointment_kind_dose check (
          (kind = 'INFUSION') = (dose_minutes is not null) and (dose_minutes is null or dose_minutes between 1 and duration_minutes))
      );
      call secure_table('appointment_kind', 'select, insert, update');

      create table appointment (
        practice_id uuid not null,
        id uuid not null,
        location_id uuid not null,
        patient_id uuid not null,
        course_session_id uuid,
        kind text not null constraint ck_appointment_kind_name check (
          kind in ('CONSULTATION', 'PREPARATION', 'INFUSION', 'INTEGRATION', 'FOLLOW_UP')),
        status text not null default 'BOOKED' constraint ck_appointment_status check (
          status in ('BOOKED', 'CHECKED_IN', 'IN_PROGRESS', 'COMPLETED', 'NO_SHOW', 'CANCELLED')),
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        dose_ends_at timestamptz,
        virtual boolean not null default false,
        walk_in boolean not null default false,
        room_id uuid,
        ride_name text,
        ride_phone text,
        ride_confirmed_at timestamptz,
        checked_in_at timestamptz,
        started_at timestamptz,
        completed_at timestamptz,
        cancelled_at timestamptz,
        cancel_reason text constraint ck_appointment_cancel_reason check (cancel_reason in ('PATIENT', 'PRACTICE')),
        booked_at timestamptz not null,
        booked_by uuid,
        version integer not null default 1,
        constraint pk_appointment primary key (practice_id, id),
        constraint uq_appointment_patient unique (practice_id, patient_id, id),
        constraint fk_appointment_location foreign key (practice_id, location_id) references location (practice_id, id),
        constraint fk_appointment_patient foreign key (practice_id, patient_id) references patient (practice_id, id),
        constraint fk_appointment_session foreign key (practice_id, patient_id, course_session_id)
          references course_session (practice_id, patient_id, id),
        constraint fk_appointment_room foreign key (practice_id, room_id) references room (practice_id, id),
        -- Bounds how far back a look for overlapping visits must reach.
        constraint ck_appointment_length check (starts_at < ends_at and ends_at <= starts_at + interval '12 hours'),
        constraint ck_appointment_dose check ((kind = 'INFUSION') = (dose_ends_at is not null)),
        constraint ck_appointment_infusion_in_person check (kind <> 'INFUSION' or (not virtual and room_id is not null)),
        constraint ck_appointment_virtual_room check (not (virtual and room_id is not null)),
        constraint ck_appointment_cancelled check ((status = 'CANCELLED') = (cancelled_at is not null))
      );
      create index ix_appointment_location on appointment (practice_id, location_id, starts_at);
      create index ix_appointment_patient on appointment (practice_id, patient_id, starts_at desc, id desc);
      -- One live appointment a session.
      create unique index uq_appointment_live_session on appointment (practice_id, course_session_id)
        where status not in ('CANCELLED', 'NO_SHOW');
      call secure_table('appointment', 'select, insert, update');

      create table appointment_staff (
        practice_id uuid not null,
        appointment_id uuid not null,
        staff_id uuid not null,
        part text not null constraint ck_appointment_staff_part check (part in ('ATTENDING', 'SUPERVISING')),
        constraint pk_appointment_staff primary key (practice_id, appointment_id, part, staff_id),
        constraint fk_appointment_staff_appointment foreign key (practice_id, appointment_id)
          references appointment (practice_id, id),
        constraint fk_appointment_staff_staff foreign key (practice_id, staff_id) references staff (practice_id, id)
      );
      create index ix_appointment_staff_staff on appointment_staff (practice_id, staff_id);
      call secure_table('appointment_staff', 'select, insert, delete');

      create table reservation (
        practice_id uuid not null,
        appointment_id uuid not null,
        resource_kind text not null constraint ck_reservation_resource_kind check (
          resource_kind in ('ROOM', 'PATIENT', 'ATTENDING', 'SUPERVISING')),
        resource_id uuid not null,
        lanes int4range not null constraint ck_reservation_lanes check (not isempty(lanes) and lower(lanes) >= 1),
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        constraint pk_reservation primary key (practice_id, appointment_id, resource_kind, resource_id),
        constraint fk_reservation_appointment foreign key (practice_id, appointment_id) references appointment (practice_id, id),
        constraint ck_reservation_length check (starts_at < ends_at and ends_at <= starts_at + interval '15 hours'),
        constraint ck_reservation_whole check (resource_kind in ('ATTENDING', 'SUPERVISING') or lanes = int4range(1, null)),
        -- The resource is one expression here, so that look-ups by kind and id find the index with the time in it instead.
        constraint ex_reservation_slot exclude using gist (
          practice_id with =, (resource_kind || ':' || resource_id::text) with =, lanes with &&,
          tstzrange(starts_at, ends_at) with &&)
      );
      create index ix_reservation_resource on reservation (practice_id, resource_kind, resource_id, starts_at);
      call secure_table('reservation', 'select, insert, update (ends_at), delete');

      -- A live appointment holds what it needs for as long as it lasts, within the lanes of each staff member; one that is
      -- cancelled or missed holds nothing, and one that is over no longer needs what it held. Deferred: a booking writes
      -- its rows in any order.
      create function check_reservations() returns trigger language plpgsql as $$
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
        if exists (
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
      create constraint trigger tr_appointment_reserved after insert or update on appointment
        deferrable initially deferred for each row execute function check_reservations();
      create constraint trigger tr_reservation_complete after insert or update or delete on reservation
        deferrable initially deferred for each row execute function check_reservations();
      create constraint trigger tr_appointment_staff_reserved after insert or delete on appointment_staff
        deferrable initially deferred for each row execute function check_reservations();

      -- What the desk sees as recent changes and may undo until midnight; not the audit.
      create table appointment_change (
        practice_id uuid not null,
        id uuid not null,
        appointment_id uuid not null,
        location_id uuid not null,
        at timestamptz not null,
        by_staff_id uuid,
        kind text not null constraint ck_appointment_change_kind check (kind in (
          'BOOKED', 'MOVED', 'CANCELLED', 'CHECKED_IN', 'STARTED', 'COMPLETED', 'NO_SHOW', 'RIDE_RECORDED', 'UNDONE')),
        -- What undoing puts back: times, room, staff, status.
        before jsonb,
        after jsonb not null,
        version_after integer not null,
        constraint pk_appointment_change primary key (practice_id, id),
        constraint fk_appointment_change_appointment foreign key (practice_id, appointment_id)
          references appointment (practice_id, id)
      );
      create index ix_appointment_change_appointment on appointment_change (practice_id, appointment_id, at desc);
      create index ix_appointment_change_location on appointment_change (practice_id, location_id, at desc);
      call secure_table('appointment_change', 'select, insert');

      -- What the day board and readiness read of a visit.
      create view appointment_facts with (security_invoker = true) as
        select practice_id, id, location_id, patient_id, course_session_id, kind, status, starts_at, ends_at, dose_ends_at,
               virtual, walk_in, room_id, ride_name, ride_phone, ride_confirmed_at, booked_at, checked_in_at, started_at,
               completed_at, version
        from appointment;
      create view appointment_staff_facts with (security_invoker = true) as
        select practice_id, appointment_id, staff_id, part from appointment_staff;
      grant select on appointment_facts, appointment_staff_facts to kapstone_app;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
