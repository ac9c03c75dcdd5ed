import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Nobody is in person at two locations at once, whatever part they take at each: supervising and attending are two resources of one
 * person, and their lanes alone do not know of places. Of staff who are reserved in person it is kept where they are; a visit by video
 * has no place. Whoever was booked at two places at once before this has none for these visits, until they are moved.
 */
export class BeAtOnePlace20261126151000 implements MigrationInterface {
  name = 'BeAtOnePlace20261126151000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table reservation add column location_id uuid;
      alter table reservation
        add constraint fk_reservation_location foreign key (practice_id, location_id) references location (practice_id, id),
        add constraint ck_reservation_location check (location_id is null or resource_kind in ('ATTENDING', 'SUPERVISING'));

      create function place_reservation() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        if new.hold_id is null then
          select case when not a.virtual then a.location_id end into new.location_id
          from appointment a where a.practice_id = new.practice_id and a.id = new.appointment_id;
        else
          select h.location_id into new.location_id
          from course_hold h where h.practice_id = new.practice_id and h.id = new.hold_id;
        end if;
        return new;
      end $$;
      create trigger tr_reservation_place before insert on reservation
        for each row when (new.resource_kind in ('ATTENDING', 'SUPERVISING')) execute function place_reservation();

      -- The policies would show an owner who is no superuser nothing to place.
      alter table reservation no force row level security;
      alter table appointment no force row level security;
      alter table course_hold no force row level security;
      with placed as (
        select r.ctid as at, r.practice_id, r.resource_id, r.starts_at, r.ends_at,
               case when r.hold_id is not null then h.location_id when not a.virtual then a.location_id end as location_id
        from reservation r
        left join appointment a on a.practice_id = r.practice_id and a.id = r.appointment_id
        left join course_hold h on h.practice_id = r.practice_id and h.id = r.hold_id
        where r.resource_kind in ('ATTENDING', 'SUPERVISING')
      )
      update reservation r set location_id = p.location_id from placed p
      where r.ctid = p.at and not exists (
        select from placed o
        where o.practice_id = p.practice_id and o.resource_id = p.resource_id and o.location_id <> p.location_id
          and o.starts_at < p.ends_at and o.ends_at > p.starts_at);
      -- What waits for the end of the transaction would forbid to change the table any more.
      set constraints all immediate;
      alter table reservation force row level security;
      alter table appointment force row level security;
      alter table course_hold force row level security;

      alter table reservation add constraint ex_reservation_one_place exclude using gist (
        practice_id with =, resource_id with =, location_id with <>, tstzrange(starts_at, ends_at) with &&)
        where (location_id is not null);
      create index ix_reservation_place on reservation (practice_id, resource_id, location_id, starts_at)
        include (ends_at, appointment_id, hold_id, expires_at) where location_id is not null;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
