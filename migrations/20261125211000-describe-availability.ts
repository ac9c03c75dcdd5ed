import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From when to when hours count, which holidays a location keeps, and when a staff member is away or there besides. */
export class DescribeAvailability20261125211000 implements MigrationInterface {
  name = 'DescribeAvailability20261125211000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table location add column keeps_federal_holidays boolean not null default false;

      -- Both dates count. The first and the last date there are mean: without a bound.
      alter table opening_hours
        add column effective_from date not null default '0001-01-01',
        add column effective_until date not null default '9999-12-31',
        add constraint ck_opening_hours_dates check (effective_from <= effective_until),
        drop constraint pk_opening_hours,
        add constraint pk_opening_hours primary key (practice_id, location_id, weekday, opens_minute, effective_from);
      grant update (effective_until) on opening_hours to kapstone_app;
      alter table staff_hours
        add column effective_from date not null default '0001-01-01',
        add column effective_until date not null default '9999-12-31',
        add constraint ck_staff_hours_dates check (effective_from <= effective_until),
        drop constraint pk_staff_hours,
        add constraint pk_staff_hours
          primary key (practice_id, staff_id, location_id, weekday, starts_minute, effective_from);
      grant update (effective_until) on staff_hours to kapstone_app;

      create table staff_exception (
        practice_id uuid not null,
        id uuid not null,
        staff_id uuid not null,
        kind text not null constraint ck_staff_exception_kind check (kind in ('TIME_OFF', 'EXTRA_HOURS')),
        -- Time off is time off everywhere; extra hours are worked somewhere.
        location_id uuid constraint ck_staff_exception_location check ((kind = 'EXTRA_HOURS') = (location_id is not null)),
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        -- Whoever is away need not say why.
        reason text constraint ck_staff_exception_reason check (length(reason) between 1 and 120),
        constraint pk_staff_exception primary key (practice_id, id),
        constraint fk_staff_exception_staff foreign key (practice_id, staff_id) references staff (practice_id, id),
        constraint fk_staff_exception_location foreign key (practice_id, location_id) references location (practice_id, id),
        constraint ck_staff_exception_order check (starts_at < ends_at and ends_at <= starts_at + interval '366 days')
      );
      create index ix_staff_exception_staff on staff_exception (practice_id, staff_id, starts_at);
      call secure_table('staff_exception', 'select, insert, delete');

      create or replace view location_facts with (security_invoker = true) as
        select practice_id, id, name, time_zone, address, active, keeps_federal_holidays from location;
      create or replace view opening_hours_facts with (security_invoker = true) as
        select practice_id, location_id, weekday, opens_minute, closes_minute, effective_from, effective_until from opening_hours;
      create or replace view staff_hours_facts with (security_invoker = true) as
        select practice_id, staff_id, location_id, weekday, starts_minute, ends_minute, effective_from, effective_until
        from staff_hours;
      -- Without the reason, which is the staff member's own.
      create view staff_exception_facts with (security_invoker = true) as
        select practice_id, staff_id, kind, location_id, starts_at, ends_at from staff_exception;
      grant select on staff_exception_facts to kapstone_app;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
