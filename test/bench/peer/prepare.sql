-- How a day is asked for in PostGraphile: a function whose rows it takes for its own table's, and reads on from.
create function day_appointments(location uuid, day date) returns setof appointment language sql stable as $$
  select a.* from appointment a
  join location l on l.practice_id = a.practice_id and l.id = a.location_id
  where a.location_id = location and a.status <> 'CANCELLED'
    and a.starts_at >= day::timestamp at time zone l.time_zone
    and a.starts_at < (day + 1)::timestamp at time zone l.time_zone
  order by a.starts_at, a.id
$$;
grant execute on function day_appointments(uuid, date) to kapstone_app;

-- Kapstone's own functions are no part of its schema: one has the name of a list.
do $$
declare
  own regprocedure;
begin
  for own in
    select oid::regprocedure from pg_proc p
    where pronamespace = 'public'::regnamespace and prokind = 'f' and proname <> 'day_appointments'
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  loop
    execute format('comment on function %s is %L', own, '@behavior -*');
  end loop;
end $$;
