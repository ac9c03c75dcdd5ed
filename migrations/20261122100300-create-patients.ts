import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Patients, who is on their care team, charts opened by breaking the glass, and the search over names and numbers. */
export class CreatePatients20261122100300 implements MigrationInterface {
  name = 'CreatePatients20261122100300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create extension if not exists btree_gin;

      -- A name as it is searched for: lower case, without accents and vowel points, words apart by single spaces. What has no
      -- decomposition (Jørgensen, Weiß) is written out, an apostrophe joins (O'Brien) and a hyphen parts (Anne-Marie).
      create function fold_name(name text) returns text language sql immutable strict parallel safe
        return btrim(regexp_replace(translate(replace(replace(replace(
          regexp_replace(lower(normalize(name, nfkd)), '[\\u0300-\\u036f\\u0591-\\u05c7\\u064b-\\u0652\\u0670''\\u2018\\u2019\\u02bc\\u0060.]', '', 'g'),
          'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'øłđðı', 'olddi'), '[^[:alnum:]]+', ' ', 'g'));

      -- A phone number as it is searched for: its digits, without the country code of the United States.
      create function fold_phone(phone text) returns text language sql immutable strict parallel safe
        return regexp_replace(regexp_replace(phone, '[^0-9]', '', 'g'), '^1(?=[0-9]{10}$)', '');

      create table patient (
        practice_id uuid not null constraint fk_patient_practice references practice (id),
        id uuid not null,
        given_name text not null constraint ck_patient_given_name check (length(given_name) between 1 and 100),
        family_name text not null constraint ck_patient_family_name check (length(family_name) between 1 and 100),
        preferred_name text,
        pronouns text,
        birth_date date not null constraint ck_patient_birth_date check (birth_date >= '1880-01-01'),
        language text not null default 'en',
        phone text,
        email text,
        address text,
        preferred_method text not null
          constraint ck_patient_preferred_method check (preferred_method in ('PHONE', 'TEXT', 'EMAIL', 'MAIL')),
        safe_method text constraint ck_patient_safe_method check (safe_method in ('PHONE', 'TEXT', 'EMAIL', 'MAIL')),
        safe_note text,
        -- { name, phone, relationship }
        emergency_contact jsonb,
        representative jsonb,
        coverage text not null constraint ck_patient_coverage check (coverage in ('SELF_PAY', 'UNINSURED', 'INSURED')),
        intends_to_claim boolean not null,
        active boolean not null default true,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        -- Begins with a space, so that one pattern finds the beginning of any word.
        search_text text not null generated always as (
          ' ' || fold_name(given_name || ' ' || family_name || coalesce(' ' || preferred_name, ''))) stored,
        phone_digits text generated always as (fold_phone(phone)) stored,
        -- Month and day, 304 for March 4.
        birthday integer not null generated always as (
          extract(month from birth_date)::integer * 100 + extract(day from birth_date)::integer) stored,
        constraint pk_patient primary key (practice_id, id),
        constraint ck_patient_claim check (coverage = 'INSURED' or not intends_to_claim)
      );
      create index ix_patient_name on patient (practice_id, family_name, given_name, id);
      create index ix_patient_birth_date on patient (practice_id, birth_date);
      create index ix_patient_birthday on patient (practice_id, birthday);
      create index ix_patient_search on patient using gin (practice_id, search_text gin_trgm_ops) with (gin_pending_list_limit = 256);
      create index ix_patient_phone on patient using gin (practice_id, phone_digits gin_trgm_ops) with (gin_pending_list_limit = 256);
      call secure_table('patient', 'select, insert, update');

      create table care_team (
        practice_id uuid not null,
        patient_id uuid not null,
        staff_id uuid not null,
        since timestamptz not null default now(),
        constraint pk_care_team primary key (practice_id, patient_id, staff_id),
        constraint fk_care_team_patient foreign key (practice_id, patient_id) references patient (practice_id, id),
        constraint fk_care_team_staff foreign key (practice_id, staff_id) references staff (practice_id, id)
      );
      create index ix_care_team_staff on care_team (practice_id, staff_id);
      call secure_table('care_team', 'select, insert, delete');

      create table glass_access (
        practice_id uuid not null,
        id uuid not null,
        staff_id uuid not null,
        patient_id uuid not null,
        reason text not null constraint ck_glass_access_reason check (length(trim(reason)) between 10 and 500),
        opened_at timestamptz not null,
        closes_at timestamptz not null,
        constraint pk_glass_access primary key (practice_id, id),
        constraint fk_glass_access_staff foreign key (practice_id, staff_id) references staff (practice_id, id),
        constraint fk_glass_access_patient foreign key (practice_id, patient_id) references patient (practice_id, id),
        constraint ck_glass_access_hour check (closes_at <= opened_at + interval '1 hour')
      );
      create index ix_glass_access_patient on glass_access (practice_id, patient_id, staff_id, closes_at);
      create index ix_glass_access_opened on glass_access (practice_id, opened_at desc, id desc);
      call secure_table('glass_access', 'select, insert');

      -- Whether the caller may open a patient's chart: everybody's, their own patients' and those behind broken glass, or none.
      create function may_open_chart(wanted uuid) returns boolean language sql stable as $$
        select case app_chart_scope()
          when 'practice' then true
          when 'care_team' then
            exists (select from care_team t
                    where t.practice_id = app_practice() and t.patient_id = wanted and t.staff_id = app_staff())
            or exists (select from glass_access g
                       where g.practice_id = app_practice() and g.patient_id = wanted and g.staff_id = app_staff()
                         and g.closes_at > now())
          else false
        end
      $$;

      -- Row-level security by chart on top of the practice: for tables with clinical content and a patient_id.
      create procedure secure_chart_table(target regclass, grants text) language plpgsql as $$
      begin
        call secure_table(target, grants);
        execute format('create policy chart on %s as restrictive using (may_open_chart(patient_id))', target);
      end $$;
      revoke execute on procedure secure_chart_table from public;

      -- Trigram operators are not leakproof, so that under a policy they cannot use their index: this function may. It takes the
      -- practice from the context, never as an argument, and gives ids only, which are joined under the caller's policies.
      create policy lookup on patient for select to kapstone_lookup using (true);
      grant select (practice_id, id, search_text, phone_digits, birth_date, birthday, active) on patient to kapstone_lookup;

      -- Patients by words of a name and by a number, best first, in strides: each word begins a word of the name (3), each is a part
      -- of it (2) while the page has room, and only where neither finds anybody the name resembles the words (1). One or two letters
      -- have no trigram and are looked for inside words only where no word begins with them. The number is a
      -- part of a phone number, lies in a span of birth dates or is a birthday, whichever of these are given. The page begins after
      -- a score and an id. Planned anew at each call: only constants let the conditions that do not apply fall away.
      create function search_patients(wanted text, digits text, born_from date, born_until date, born_on integer,
                                      wanted_active boolean, after_score integer, after_id uuid, at_most integer)
        returns table (id uuid, score integer)
        language plpgsql stable security definer set search_path = pg_catalog, public
        set plan_cache_mode = force_custom_plan set jit = off set pg_trgm.word_similarity_threshold = 0.33 as $$
      declare
        practice uuid := public.app_practice();
        name text := public.fold_name(coalesce(wanted, ''));
        -- Folding leaves no % and no _. The longest word finds, the others confirm.
        starts text[] := array(select '% ' || w || '%' from unnest(string_to_array(nullif(name, ''), ' ')) w order by length(w) desc);
        parts text[] := array(select '%' || w || '%' from unnest(string_to_array(nullif(name, ''), ' ')) w order by length(w) desc);
        wholes text[] := array(select '% ' || w || ' %' from unnest(string_to_array(nullif(name, ''), ' ')) w);
        named boolean := name <> '';
        numbered boolean := digits is not null or born_from is not null or born_on is not null;
        room integer := least(at_most, 101);
        exact boolean := coalesce(after_score >= 2000, false);
        found integer;
      begin
        if not named and not numbered then return; end if;
        -- Two letters that changed places spoil four of a short word's trigrams; of a longer name more must be right.
        perform set_config('pg_trgm.word_similarity_threshold',
                           greatest(0.33, least(0.5, 1 - 5.0 / greatest(cardinality(public.show_trgm(name)), 1)))::text, true);
        for stride in reverse 3 .. case when not named then 3 when length(name) < 3 then 2 else 1 end loop
          continue when after_score < stride * 1000;
          return query
            -- Materialized, or a plan that walks the ids in order until the page is full looks cheap.
            with ranked as materialized (
              select p.id,
                     stride * 1000 + case when not named then 0
                       when stride > 1 then 499 - least(length(p.search_text) - length(name), 499)
                         + case when p.search_text || ' ' like all (wholes) then 500 else 0 end
                       else (999 * public.strict_word_similarity(name, p.search_text))::integer end as score
              from public.patient p
              where p.practice_id = practice
                and case when not named then true
                    when stride = 3 then p.search_text like starts[1] and p.search_text like all (starts)
                    when stride = 2 then p.search_text like parts[1] and p.search_text like all (parts)
                                         and not p.search_text like all (starts)
                    else name operator(public.<%) p.search_text and not p.search_text like all (parts) end
                and (not numbered or p.phone_digits like '%' || digits || '%'
                     or p.birth_date between born_from and born_until or p.birthday = born_on)
                and (wanted_active is null or p.active = wanted_active)
            )
            select r.id, r.score from ranked r
            where after_score is null or r.score < after_score or (r.score = after_score and r.id > after_id)
            order by r.score desc, r.id limit room;
          get diagnostics found = row_count;
          room := room - found;
          exact := exact or found > 0;
          exit when room = 0 or (exact and (stride = 2 or length(name) < 3));
        end loop;
      end $$;
      alter function search_patients(text, text, date, date, integer, boolean, integer, uuid, integer) owner to kapstone_lookup;
      revoke execute on function search_patients(text, text, date, date, integer, boolean, integer, uuid, integer) from public;
      grant execute on function search_patients(text, text, date, date, integer, boolean, integer, uuid, integer) to kapstone_app;

      -- Who a visit is for and who pays, for readiness and the boards.
      create view patient_facts with (security_invoker = true) as
        select practice_id, id, given_name, family_name, preferred_name, birth_date, coverage, intends_to_claim, active
        from patient;
      grant select on patient_facts to kapstone_app;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
