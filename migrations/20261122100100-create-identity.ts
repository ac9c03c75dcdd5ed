import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Staff, roles, licences, credentials, sessions, access tokens and one-time links.
 *
 * An email address is unique across practices because `signIn` names none. What finds a row by a secret, before the
 * practice is known, is a function of `kapstone_lookup`; the app role has no grant on credentials at all.
 */
export class CreateIdentity20261122100100 implements MigrationInterface {
  name = 'CreateIdentity20261122100100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table staff (
        practice_id uuid not null constraint fk_staff_practice references practice (id),
        id uuid not null,
        name text not null constraint ck_staff_name check (length(name) between 1 and 200),
        title text,
        credentials text,
        email text not null constraint ck_staff_email check (email = lower(email) and email like '%_@_%'),
        active boolean not null default true,
        -- How many infusions at once, as the one in the room and as the supervising prescriber.
        attending_lanes integer not null default 2 constraint ck_staff_attending_lanes check (attending_lanes between 1 and 8),
        supervising_lanes integer not null default 4
          constraint ck_staff_supervising_lanes check (supervising_lanes between 1 and 12),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint pk_staff primary key (practice_id, id),
        constraint uq_staff_email unique (practice_id, email)
      );
      call secure_table('staff', 'select, insert, update');

      create table staff_role (
        practice_id uuid not null,
        staff_id uuid not null,
        role text not null
          constraint ck_staff_role check (role in ('ADMIN', 'PSYCHIATRIST', 'THERAPIST', 'NURSE', 'FRONT_DESK')),
        constraint pk_staff_role primary key (practice_id, staff_id, role),
        constraint fk_staff_role_staff foreign key (practice_id, staff_id) references staff (practice_id, id)
      );
      call secure_table('staff_role', 'select, insert, delete');

      -- A practice never loses its last active admin, whichever way the write arrives.
      create function keep_an_admin() returns trigger language plpgsql as $$
      begin
        -- Two admins who remove each other must not both succeed.
        perform pg_advisory_xact_lock(hashtextextended('admin:' || old.practice_id, 0));
        if exists (select from public.staff_role r where r.practice_id = old.practice_id)
           and not exists (
             select from public.staff_role r
             join public.staff s on s.practice_id = r.practice_id and s.id = r.staff_id
             where r.practice_id = old.practice_id and r.role = 'ADMIN' and s.active)
        then
          raise exception 'a practice keeps at least one active admin'
            using errcode = '23514', constraint = 'ck_practice_last_admin';
        end if;
        return null;
      end $$;
      create constraint trigger tr_staff_role_last_admin after delete or update on staff_role
        deferrable initially deferred for each row when (old.role = 'ADMIN') execute function keep_an_admin();
      create constraint trigger tr_staff_last_admin after update of active on staff
        deferrable initially deferred for each row when (old.active and not new.active) execute function keep_an_admin();

      create table licence (
        practice_id uuid not null,
        id uuid not null,
        staff_id uuid not null,
        kind text not null constraint ck_licence_kind check (kind in ('NPI', 'STATE', 'DEA')),
        number text not null constraint ck_licence_number check (length(number) between 1 and 40),
        state text constraint ck_licence_state check (state ~ '^[A-Z]{2}$'),
        expires_on date,
        removed_at timestamptz,
        created_at timestamptz not null default now(),
        constraint pk_licence primary key (practice_id, id),
        constraint fk_licence_staff foreign key (practice_id, staff_id) references staff (practice_id, id),
        constraint ck_licence_npi check (kind <> 'NPI' or number ~ '^[0-9]{10}$'),
        constraint ck_licence_expiry check (kind = 'NPI' or expires_on is not null)
      );
      create index ix_licence_staff on licence (practice_id, staff_id);
      call secure_table('licence', 'select, insert, update');

      create table staff_credential (
        practice_id uuid not null,
        staff_id uuid not null,
        email text not null constraint uq_staff_credential_email unique,
        password_hash text,
        changed_at timestamptz not null default now(),
        constraint pk_staff_credential primary key (practice_id, staff_id),
        constraint fk_staff_credential_staff foreign key (practice_id, staff_id) references staff (practice_id, id)
      );
      alter table staff_credential enable row level security;
      alter table staff_credential force row level security;
      create policy lookup on staff_credential to kapstone_lookup using (true);
      grant select, insert, update on staff_credential to kapstone_lookup;

      create table staff_session (
        practice_id uuid not null,
        id uuid not null,
        staff_id uuid not null,
        secret_hash bytea not null constraint uq_staff_session_secret unique,
        created_at timestamptz not null,
        last_active_at timestamptz not null,
        expires_at timestamptz not null,
        locked_at timestamptz,
        ended_at timestamptz,
        address text,
        user_agent text,
        constraint pk_staff_session primary key (practice_id, id),
        constraint fk_staff_session_staff foreign key (practice_id, staff_id) references staff (practice_id, id)
      );
      create index ix_staff_session_staff on staff_session (practice_id, staff_id, created_at desc);
      call secure_table('staff_session', 'select, insert, update');

      create table access_token (
        practice_id uuid not null,
        id uuid not null,
        staff_id uuid not null,
        name text not null constraint ck_access_token_name check (length(name) between 1 and 100),
        secret_hash bytea not null constraint uq_access_token_secret unique,
        permissions text[] not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz,
        constraint pk_access_token primary key (practice_id, id),
        constraint fk_access_token_staff foreign key (practice_id, staff_id) references staff (practice_id, id)
      );
      create index ix_access_token_staff on access_token (practice_id, staff_id);
      call secure_table('access_token', 'select, insert, update');

      create table one_time_link (
        practice_id uuid not null,
        id uuid not null,
        staff_id uuid not null,
        purpose text not null constraint ck_one_time_link_purpose check (purpose in ('INVITATION', 'RESET')),
        secret_hash bytea not null constraint uq_one_time_link_secret unique,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        constraint pk_one_time_link primary key (practice_id, id),
        constraint fk_one_time_link_staff foreign key (practice_id, staff_id) references staff (practice_id, id)
      );
      create index ix_one_time_link_staff on one_time_link (practice_id, staff_id);
      call secure_table('one_time_link', 'select, insert, update');

      -- Failed sign-ins by account and by address, of any practice or none: reached through functions only.
      create table sign_in_failure (
        subject bytea not null constraint pk_sign_in_failure primary key,
        failures integer not null,
        last_failed_at timestamptz not null
      );
      alter table sign_in_failure enable row level security;
      alter table sign_in_failure force row level security;
      create policy lookup on sign_in_failure to kapstone_lookup using (true);
      grant select, insert, update, delete on sign_in_failure to kapstone_lookup;

      create policy lookup on staff for select to kapstone_lookup using (true);
      create policy lookup on staff_role for select to kapstone_lookup using (true);
      create policy lookup on staff_session to kapstone_lookup using (true);
      create policy lookup on access_token to kapstone_lookup using (true);
      create policy lookup on one_time_link to kapstone_lookup using (true);
      grant select on staff, staff_role, staff_session, access_token, one_time_link to kapstone_lookup;
      grant update on staff_session, access_token, one_time_link to kapstone_lookup;
      grant execute on function app_practice() to kapstone_lookup;

      create function credential_by_email(wanted text)
        returns table (practice_id uuid, staff_id uuid, staff_name text, password_hash text, active boolean)
        language sql stable security definer set search_path = pg_catalog, public as $$
        select c.practice_id, c.staff_id, s.name, c.password_hash, s.active
        from public.staff_credential c
        join public.staff s on s.practice_id = c.practice_id and s.id = c.staff_id
        where c.email = lower(wanted)
      $$;

      -- Claims an address for a staff member of the caller's practice. An address taken elsewhere is left alone and nothing
      -- tells: the invitation looks like any other and its link leads nowhere.
      create function claim_email(for_staff uuid, wanted text) returns void
        language sql security definer set search_path = pg_catalog, public as $$
        insert into public.staff_credential (practice_id, staff_id, email)
        select public.app_practice(), for_staff, lower(wanted)
        where exists (select from public.staff s where s.practice_id = public.app_practice() and s.id = for_staff)
        on conflict do nothing
      $$;

      create function set_password(for_staff uuid, new_hash text, at timestamptz) returns boolean
        language sql security definer set search_path = pg_catalog, public as $$
        with changed as (
          update public.staff_credential set password_hash = new_hash, changed_at = at
          where practice_id = public.app_practice() and staff_id = for_staff returning 1
        ) select exists (select from changed)
      $$;

      -- Who a link belongs to, while it can still be used.
      create function link_by_secret(hash bytea, wanted_purpose text, at timestamptz)
        returns table (practice_id uuid, id uuid, staff_id uuid)
        language sql stable security definer set search_path = pg_catalog, public as $$
        select l.practice_id, l.id, l.staff_id
        from public.one_time_link l
        join public.staff s on s.practice_id = l.practice_id and s.id = l.staff_id and s.active
        join public.staff_credential c on c.practice_id = l.practice_id and c.staff_id = l.staff_id
        where l.secret_hash = hash and l.purpose = wanted_purpose and l.used_at is null and l.expires_at > at
      $$;

      -- The session, its staff member with roles, and the practice's idle lock, in one look-up for each request.
      create function session_by_secret(hash bytea)
        returns table (practice_id uuid, session_id uuid, staff_id uuid, staff_name text, roles text[], last_active_at timestamptz,
                       locked_at timestamptz, expires_at timestamptz, idle_lock_minutes integer)
        language sql stable security definer set search_path = pg_catalog, public as $$
        select e.practice_id, e.id, e.staff_id, s.name,
               array(select r.role from public.staff_role r where r.practice_id = e.practice_id and r.staff_id = e.staff_id order by r.role),
               e.last_active_at, e.locked_at, e.expires_at, p.idle_lock_minutes
        from public.staff_session e
        join public.staff s on s.practice_id = e.practice_id and s.id = e.staff_id and s.active
        join public.practice p on p.id = e.practice_id
        where e.secret_hash = hash and e.ended_at is null
      $$;

      create function token_by_secret(hash bytea)
        returns table (practice_id uuid, token_id uuid, token_name text, staff_id uuid, staff_name text, roles text[],
                       permissions text[], expires_at timestamptz, last_used_at timestamptz)
        language sql stable security definer set search_path = pg_catalog, public as $$
        select t.practice_id, t.id, t.name, t.staff_id, s.name,
               array(select r.role from public.staff_role r where r.practice_id = t.practice_id and r.staff_id = t.staff_id order by r.role),
               t.permissions, t.expires_at, t.last_used_at
        from public.access_token t
        join public.staff s on s.practice_id = t.practice_id and s.id = t.staff_id and s.active
        where t.secret_hash = hash and t.revoked_at is null
      $$;

      create function sign_in_failures(subjects bytea[])
        returns table (subject bytea, failures integer, last_failed_at timestamptz)
        language sql stable security definer set search_path = pg_catalog, public as $$
        select f.subject, f.failures, f.last_failed_at from public.sign_in_failure f where f.subject = any (subjects)
      $$;

      -- Counts a try as failed before its password is looked at, unless another try of the account came first: the
      -- caller says which counts it judged by. A failure that lies further back than the window begins a new count.
      create function count_sign_in_try(subjects bytea[], seen integer[], at timestamptz, forget_after interval)
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
        return true;
      end $$;

      -- After a right password: what stood against the account is gone, the address loses this one try.
      create function forgive_sign_in(cleared bytea[], address bytea) returns void
        language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('sign-in:' || encode(cleared[2], 'hex'), 0));
        delete from public.sign_in_failure where subject = any (cleared);
        update public.sign_in_failure set failures = greatest(failures - 1, 0) where subject = address;
      end $$;

      -- Whether an account signed in from an address before. Asked for every try, so that no answer takes longer.
      create function known_address(wanted text, from_address text, since timestamptz) returns boolean
        language sql stable security definer set search_path = pg_catalog, public as $$
        select exists (
          select from public.staff_credential c
          join public.staff_session e on e.practice_id = c.practice_id and e.staff_id = c.staff_id
          where c.email = lower(wanted) and e.address = from_address and e.created_at > since)
      $$;

      -- Activity, at most once a minute each.
      create function touch_session(hash bytea, at timestamptz) returns void
        language sql security definer set search_path = pg_catalog, public as $$
        update public.staff_session set last_active_at = at where secret_hash = hash and last_active_at < at
      $$;

      create function touch_token(hash bytea, at timestamptz) returns void
        language sql security definer set search_path = pg_catalog, public as $$
        update public.access_token set last_used_at = at where secret_hash = hash
      $$;

      -- Production does not start beside a practice whose passwords are known.
      create function demo_practice_exists() returns boolean
        language sql stable security definer set search_path = pg_catalog, public as $$
        select exists (select from public.practice where demo)
      $$;

      do $$
      declare lookup regprocedure;
      begin
        foreach lookup in array array[
          'credential_by_email(text)', 'claim_email(uuid, text)', 'set_password(uuid, text, timestamptz)',
          'link_by_secret(bytea, text, timestamptz)', 'session_by_secret(bytea)', 'token_by_secret(bytea)',
          'sign_in_failures(bytea[])', 'count_sign_in_try(bytea[], integer[], timestamptz, interval)',
          'forgive_sign_in(bytea[], bytea)', 'known_address(text, text, timestamptz)', 'touch_session(bytea, timestamptz)',
          'touch_token(bytea, timestamptz)', 'demo_practice_exists()'
        ]::regprocedure[] loop
          execute format('alter function %s owner to kapstone_lookup', lookup);
          execute format('revoke execute on function %s from public', lookup);
          execute format('grant execute on function %s to kapstone_app', lookup);
        end loop;
      end $$;

      -- What readiness and the boards read of the practice and its staff.
      create view practice_facts with (security_invoker = true) as
        select id as practice_id, name, time_zone from practice;
      create view staff_facts with (security_invoker = true) as
        select practice_id, id, name, title, credentials, active, attending_lanes, supervising_lanes from staff;
      create view staff_role_facts with (security_invoker = true) as
        select practice_id, staff_id, role from staff_role;
      -- National Provider Identifiers, for documents that name who furnishes a service.
      create view npi_facts with (security_invoker = true) as
        select practice_id, staff_id, number, created_at from licence where kind = 'NPI' and removed_at is null;
      grant select on practice_facts, staff_facts, staff_role_facts, npi_facts to kapstone_app;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
