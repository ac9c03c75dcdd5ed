import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Locations with their hours and closures, rooms, and when staff work where. Times of day are local to the location. */
export class CreateFacility20261122100200 implements MigrationInterface {
  name = 'CreateFacility20261122100200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table location (
        practice_id uuid not null constraint fk_location_practice references practice (id),
        id uuid not null,
        name text not null constraint ck_location_name check (length(name) between 1 and 120),
        time_zone text not null,
        address text not null,
        phone text,
        active boolean not null default true,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint pk_location primary key (practice_id, id),
        constraint uq_location_name unique (practice_id, name)
      );
      call secure_table('location', 'select, insert, update');

      create table opening_hours (
        practice_id uuid not null,
        location_id uuid not null,
        weekday integer not null constraint ck_opening_hours_weekday check (weekday between 1 and 7),
        opens_minute integer not null,
        closes_minute integer not null,
        constraint pk_opening_hours primary key (practice_id, location_id, weekday, opens_minute),
        constraint fk_opening_hours_location foreign key (practice_id, location_id) references location (practice_id, id),
        constraint ck_opening_hours_order check (opens_minute >= 0 and opens_minute < closes_minute and closes_minute <= 1440)
      );
      call secure_table('opening_hours', 'select, insert, delete');

      create table closure (
        practice_id uuid not null,
        id uuid not null,
        location_id uuid not null,
        starts_on date not null,
        ends_on date not null,
        reason text not null constraint ck_closure_reason check (length(reason) between 1 and 120),
        constraint pk_closure primary key (practice_id, id),
        constraint fk_closure_location foreign key (practice_id, location_id) references location (practice_id, id),
        constraint ck_closure_order check (starts_on <= ends_on)
      );
      create index ix_closure_location on closure (practice_id, location_id, starts_on);
      call secure_table('closure', 'select, insert, delete');

      create table room (
        practice_id uuid not null,
        id uuid not null,
        location_id uuid not null,
        name text not null constraint ck_room_name check (length(name) between 1 and 60),
        detail text,
        fit_for text[] not null
          constraint ck_room_fit_for check (fit_for <@ array['INFUSION', 'THERAPY'] and cardinality(fit_for) > 0),
        turnover_minutes integer not null default 15 constraint ck_room_turnover check (turnover_minutes between 0 and 120),
        active boolean not null default true,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint pk_room primary key (practice_id, id),
        constraint fk_room_location foreign key (practice_id, location_id) references location (practice_id, id),
        constraint uq_room_name unique (practice_id, location_id, name)
      );
      call secure_table('room', 'select, insert, update');

      create table room_out_of_service (
        practice_id uuid not null,
        id uuid not null,
        room_id uuid not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        reason text not null constraint ck_room_out_of_service_reason check (length(reason) between 1 and 120),
        constraint pk_room_out_of_service primary key (practice_id, id),
        constraint fk_room_out_of_service_room foreign key (practice_id, room_id) references room (practice_id, id),
        constraint ck_room_out_of_service_order check (starts_at < ends_at)
      );
      create index ix_room_out_of_service_room on room_out_of_service (practice_id, room_id, starts_at);
      call secure_table('room_out_of_service', 'select, insert, delete');

      create table staff_hours (
        practice_id uuid not null,
        staff_id uuid not null,
        location_id uuid not null,
        weekday integer not null constraint ck_staff_hours_weekday check (weekday between 1 and 7),
        starts_minute integer not null,
        ends_minute integer not null,
        constraint pk_staff_hours primary key (practice_id, staff_id, location_id, weekday, starts_minute),
        constraint fk_staff_hours_staff foreign key (practice_id, staff_id) references staff (practice_id, id),
        constraint fk_staff_hours_location foreign key (practice_id, location_id) references location (practice_id, id),
        constraint ck_staff_hours_order check (starts_minute >= 0 and starts_minute < ends_minute and ends_minute <= 1440)
      );
      create index ix_staff_hours_location on staff_hours (practice_id, location_id, weekday);
      call secure_table('staff_hours', 'select, insert, delete');

      -- When a place is open, what its rooms are fit for and who works there, for scheduling and the boards.
      create view location_facts with (security_invoker = true) as
        select practice_id, id, name, time_zone, address, active from location;
      create view opening_hours_facts with (security_invoker = true) as
        select practice_id, location_id, weekday, opens_minute, closes_minute from opening_hours;
      create view closure_facts with (security_invoker = true) as
        select practice_id, location_id, starts_on, ends_on, reason from closure;
      create view room_facts with (security_invoker = true) as
        select practice_id, id, location_id, name, detail, fit_for, turnover_minutes, active from room;
      create view staff_hours_facts with (security_invoker = true) as
        select practice_id, staff_id, location_id, weekday, starts_minute, ends_minute from staff_hours;
      grant select on location_facts, opening_hours_facts, closure_facts, room_facts, staff_hours_facts to kapstone_app;

      -- When a room cannot be used, for readiness and the boards.
      create view out_of_service_facts with (security_invoker = true) as
        select practice_id, room_id, starts_at, ends_at, reason from room_out_of_service;
      grant select on out_of_service_facts to kapstone_app;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
