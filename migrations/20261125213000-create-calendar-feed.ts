import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The private address at which a staff member's own calendar program reads their visits. */
export class CreateCalendarFeed20261125213000 implements MigrationInterface {
  name = 'CreateCalendarFeed20261125213000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table practice add column calendar_initials boolean not null default false;
      grant update (calendar_initials) on practice to kapstone_app;

      -- One for each staff member: a new address takes the place of the one before.
      create table calendar_feed (
        practice_id uuid not null,
        staff_id uuid not null,
        secret_hash bytea not null constraint uq_calendar_feed_secret unique,
        created_at timestamptz not null,
        constraint pk_calendar_feed primary key (practice_id, staff_id),
        constraint fk_calendar_feed_staff foreign key (practice_id, staff_id) references staff (practice_id, id)
      );
      call secure_table('calendar_feed', 'select, insert, update, delete');
      create policy lookup on calendar_feed for select to kapstone_lookup using (true);
      grant select on calendar_feed to kapstone_lookup;

      -- Whose calendar an address is, while they work here.
      create function calendar_feed_by_secret(hash bytea)
        returns table (practice_id uuid, staff_id uuid, staff_name text)
        language sql stable security definer set search_path = pg_catalog, public as $$
        select f.practice_id, f.staff_id, s.name
        from public.calendar_feed f
        join public.staff s on s.practice_id = f.practice_id and s.id = f.staff_id and s.active
        where f.secret_hash = hash
      $$;
      alter function calendar_feed_by_secret(bytea) owner to kapstone_lookup;
      revoke execute on function calendar_feed_by_secret(bytea) from public;
      grant execute on function calendar_feed_by_secret(bytea) to kapstone_app;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
