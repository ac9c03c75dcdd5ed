import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts of requests and of failed sign-ins go once they count no more, with whichever comes next. */
export class ForgetRequestCounts20261126070000 implements MigrationInterface {
  name = 'ForgetRequestCounts20261126070000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index ix_request_count_began on request_count (began_at);
      grant delete on request_count to kapstone_lookup;

      -- As before; and takes away what began a day ago, longer than any span. A few at a time, so that nobody waits for it, and
      -- more than one comes to be. It counts first: who forgets waits for nobody, so that no two wait for each other.
      create or replace function count_request(wanted bytea, at timestamptz, span interval) returns integer
        language plpgsql security definer set search_path = pg_catalog, public as $$
      declare
        counted integer;
      begin
        insert into public.request_count as c (subject, requests, began_at) values (wanted, 1, at)
        on conflict (subject) do update set
          requests = case when c.began_at <= at - span then 1 else c.requests + 1 end,
          began_at = case when c.began_at <= at - span then at else c.began_at end
        returning c.requests into counted;
        delete from public.request_count where subject in (
          select c.subject from public.request_count c where c.began_at <= at - interval '1 day' and c.subject <> wanted
          order by c.began_at limit 10 for update skip locked);
        return counted;
      end $$;

      create index ix_sign_in_failure_last on sign_in_failure (last_failed_at);

      -- As before; and forgets others' failures that lie a day back, in the same way.
      create or replace function count_sign_in_try(subjects bytea[], seen integer[], at timestamptz, forget_after interval)
        returns boolean language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('sign-in:' || encode(subjects[2], 'hex'), 0));
        if seen is distinct from array[
          coalesce((select f.failures from public.sign_in_failure f where f.subject = subjects[1]), 0),
          coalesce((select f.failures from public.sign_in_failure f where f.subject = subjects[2]), 0)]
        then
          return false;
        end if;
        insert into public.sign_in_failure as f (subject, failures, last_failed_at)
        select s, 1, at from unnest(subjects) s order by 1
        on conflict (subject) do update set
          failures = case when f.last_failed_at <= at - forget_after then 1 else f.failures + 1 end,
          last_failed_at = at;
        delete from public.sign_in_failure where subject in (
          select f.subject from public.sign_in_failure f
          where f.last_failed_at <= at - interval '1 day' and f.subject <> all (subjects)
          order by f.last_failed_at limit 10 for update skip locked);
        return true;
      end $$;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
