import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Roles, the request context that policies read, practices, the audit, the outbox and idempotency keys.
 *
 * `kapstone_app` is what the API and the worker act as. `kapstone_lookup` owns the few functions that must read
 * across practices (a sign-in names none) or past operators that are not leakproof (search); nobody signs in as it.
 */
export class CreateFoundation20261122100000 implements MigrationInterface {
  name = 'CreateFoundation20261122100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create extension if not exists btree_gist;
      create extension if not exists pg_trgm;

      do $$ begin
        if not exists (select from pg_roles where rolname = 'kapstone_app') then
          create role kapstone_app nologin nobypassrls;
        end if;
        if not exists (select from pg_roles where rolname = 'kapstone_lookup') then
          create role kapstone_lookup nologin nobypassrls;
        end if;
      end $$;
      grant kapstone_lookup to current_user;
      revoke create on schema public from public;
      grant usage on schema public to kapstone_app;
      -- An owner of functions must be able to create them where they live.
      grant usage, create on schema public to kapstone_lookup;

      -- The context of a request, set for one transaction. On a reused connection an unset value is '' and not null.
      create function app_practice() returns uuid language sql stable
        as $$ select nullif(current_setting('app.practice_id', true), '')::uuid $$;
      create function app_staff() returns uuid language sql stable
        as $$ select nullif(current_setting('app.staff_id', true), '')::uuid $$;
      create function app_chart_scope() returns text language sql stable
        as $$ select coalesce(nullif(current_setting('app.chart_scope', true), ''), 'none') $$;

      -- Row-level security by practice, forced on the owner too, and the app role's grants: one call for each table.
      create procedure secure_table(target regclass, grants text) language plpgsql as $$
      begin
        execute format('alter table %s enable row level security', target);
        execute format('alter table %s force row level security', target);
        execute format('create policy practice on %s using (practice_id = (select app_practice()))', target);
        execute format('grant %s on %s to kapstone_app', grants, target);
      end $$;
      revoke execute on procedure secure_table from public;

      create table practice (
        id uuid not null constraint pk_practice primary key,
        name text not null constraint ck_practice_name check (length(name) between 1 and 200),
        time_zone text not null,
        npi text constraint ck_practice_npi check (npi ~ '^[0-9]{10}$'),
        tin text constraint ck_practice_tin check (tin ~ '^[0-9]{2}-?[0-9]{7}$'),
        phone text,
        idle_lock_minutes integer not null default 15
          constraint ck_practice_idle_lock check (idle_lock_minutes between 1 and 120),
        demo boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null default now()
      );
      alter table practice enable row level security;
      alter table practice force row level security;
      create policy practice on practice using (id = (select app_practice()));
      grant select on practice to kapstone_app;
      grant update (name, time_zone, npi, tin, phone, idle_lock_minutes, version) on practice to kapstone_app;

      -- Which practices there are, for jobs that visit each in turn.
      create policy lookup on practice for select to kapstone_lookup using (true);
      grant select on practice to kapstone_lookup;
      create function all_practices() returns setof uuid language sql stable security definer
        set search_path = pg_catalog, public as $$ select id from public.practice order by id $$;
      alter function all_practices() owner to kapstone_lookup;
      revoke execute on function all_practices() from public;
      grant execute on function all_practices() to kapstone_app;

      create table audit_event (
        practice_id uuid not null constraint fk_audit_event_practice references practice (id),
        id uuid not null,
        at timestamptz not null default clock_timestamp(),
        kind text not null
          constraint ck_audit_event_kind check (kind in ('WRITE', 'LOOK', 'REFUSED', 'DENIED', 'SIGN_IN')),
        operation text not null,
        actor_kind text not null,
        staff_id uuid,
        actor_name text not null,
        session_id uuid,
        on_behalf_of text,
        purpose text not null,
        address text,
        user_agent text,
        request_id text not null,
        patient_ids uuid[] not null default '{}',
        record_type text,
        record_id uuid,
        changes jsonb not null default '[]',
        field_groups text[] not null default '{}',
        code text,
        constraint pk_audit_event primary key (practice_id, id)
      );
      create index ix_audit_event_at on audit_event (practice_id, at desc, id desc);
      create index ix_audit_event_staff on audit_event (practice_id, staff_id, at desc);
      alter table audit_event enable row level security;
      alter table audit_event force row level security;
      create policy practice on audit_event for select using (practice_id = (select app_practice()));
      -- One flush records the looks of several practices: it names them all.
      create policy append on audit_event for insert with check (
        practice_id = (select app_practice())
        or practice_id = any ((select nullif(current_setting('app.audit_practices', true), ''))::uuid[])
      );
      grant select, insert on audit_event to kapstone_app;

      create table audit_seal (
        practice_id uuid not null,
        seq bigint not null,
        event_id uuid not null,
        previous_hash bytea not null,
        hash bytea not null,
        sealed_at timestamptz not null default clock_timestamp(),
        constraint pk_audit_seal primary key (practice_id, seq),
        constraint uq_audit_seal_event unique (practice_id, event_id),
        constraint fk_audit_seal_event foreign key (practice_id, event_id) references audit_event (practice_id, id)
      );
      call secure_table('audit_seal', 'select, insert');

      -- Array containment is not leakproof, so that a policy keeps it from an index: one row for each patient instead.
      create table audit_patient (
        practice_id uuid not null,
        patient_id uuid not null,
        at timestamptz not null,
        event_id uuid not null,
        constraint pk_audit_patient primary key (practice_id, patient_id, at, event_id),
        constraint fk_audit_patient_event foreign key (practice_id, event_id) references audit_event (practice_id, id)
      );
      call secure_table('audit_patient', 'select, insert');

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = '42501';
      end $$;
      create trigger tr_audit_event_append_only before update or delete or truncate on audit_event
        for each statement execute function refuse_change();
      create trigger tr_audit_seal_append_only before update or delete or truncate on audit_seal
        for each statement execute function refuse_change();
      create trigger tr_audit_patient_append_only before update or delete or truncate on audit_patient
        for each statement execute function refuse_change();

      create table idempotency_key (
        practice_id uuid not null constraint fk_idempotency_key_practice references practice (id),
        actor_id uuid not null,
        operation text not null,
        key text not null constraint ck_idempotency_key_length check (length(key) between 1 and 200),
        request_hash bytea not null,
        record_id uuid not null,
        created_at timestamptz not null default now(),
        constraint pk_idempotency_key primary key (practice_id, actor_id, operation, key)
      );
      call secure_table('idempotency_key', 'select, insert, delete');

      -- Written with the change it tells of, published by whichever process is quickest, gone when published.
      create table outbox (
        practice_id uuid not null constraint fk_outbox_practice references practice (id),
        id uuid not null,
        topic text not null,
        payload jsonb not null,
        created_at timestamptz not null default clock_timestamp(),
        constraint pk_outbox primary key (practice_id, id)
      );
      create index ix_outbox_created on outbox (created_at);
      call secure_table('outbox', 'insert');
      create policy lookup on outbox to kapstone_lookup using (true);
      -- Update is what FOR UPDATE asks for; nothing updates a message.
      grant select, update, delete on outbox to kapstone_lookup;

      -- Takes what waits and tells every listener: ids only, in chunks below the 8,000 bytes that NOTIFY carries.
      create function publish_outbox() returns integer language plpgsql security definer
        set search_path = pg_catalog, public as $$
      declare
        taken integer := 0;
        message record;
      begin
        for message in
          with batch as (
            delete from public.outbox o using (
              select practice_id, id from public.outbox order by created_at limit 200 for update skip locked
            ) waiting
            where o.practice_id = waiting.practice_id and o.id = waiting.id
            returning o.practice_id, o.topic, o.payload, o.created_at
          )
          select jsonb_build_object('practiceId', practice_id, 'topic', topic, 'payload', payload)::text as body
          from batch order by created_at
        loop
          perform pg_notify('kapstone', message.body);
          taken := taken + 1;
        end loop;
        return taken;
      end $$;
      alter function publish_outbox() owner to kapstone_lookup;
      revoke execute on function publish_outbox() from public;
      grant execute on function publish_outbox() to kapstone_app;

      -- Jobs are enqueued in the transaction that causes them; the queue's own tables stay out of the app role's reach.
      create function enqueue_job(task text, payload jsonb, run_at timestamptz, job_key text) returns void
        language sql security definer set search_path = pg_catalog, public as $$
        select graphile_worker.add_job(
          task, (payload || jsonb_build_object('practiceId', public.app_practice()))::json,
          run_at => run_at, job_key => job_key)
      $$;
      revoke execute on function enqueue_job(text, jsonb, timestamptz, text) from public;
      grant execute on function enqueue_job(text, jsonb, timestamptz, text) to kapstone_app;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
