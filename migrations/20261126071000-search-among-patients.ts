import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The search of patients takes those among whom to look: at a stage of their course, or with something missing. */
export class SearchAmongPatients20261126071000 implements MigrationInterface {
  name = 'SearchAmongPatients20261126071000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Loads pg_trgm: until then its setting is unknown, and only a superuser may give an unknown one to a function.
      select show_limit();

      drop function search_patients(text, text, date, date, integer, boolean, text, uuid, integer, uuid, integer);
      -- As before, with one condition more: it belongs inside, since the page is cut there.
      create function search_patients(wanted text, digits text, born_from date, born_until date, born_on integer,
                                      wanted_active boolean, wanted_coverage text, wanted_member uuid,
                                      among uuid[], after_score integer, after_id uuid, at_most integer)
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
                and (wanted_coverage is null or p.coverage = wanted_coverage)
                and (wanted_member is null or exists (select from public.care_team t
                     where t.practice_id = practice and t.patient_id = p.id and t.staff_id = wanted_member))
                and (among is null or p.id = any (among))
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
      alter function search_patients(text, text, date, date, integer, boolean, text, uuid, uuid[], integer, uuid, integer) owner to kapstone_lookup;
      revoke execute on function search_patients(text, text, date, date, integer, boolean, text, uuid, uuid[], integer, uuid, integer) from public;
      grant execute on function search_patients(text, text, date, date, integer, boolean, text, uuid, uuid[], integer, uuid, integer) to kapstone_app;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
