import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody's time is taken who has left the practice, also when they leave while the booking is under way. */
export class RefuseStaffWhoLeft20261125224500 implements MigrationInterface {
  name = 'RefuseStaffWhoLeft20261125224500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function check_reserved_staff() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        -- Waits for whoever deactivates them, and keeps them waiting until this booking is there to be seen.
        if not (select s.active from staff s where s.practice_id = new.practice_id and s.id = new.resource_id for key share) then
          raise exception 'a staff member who is reserved has left' using errcode = '23514', constraint = 'ck_reservation_staff_active';
        end if;
        return null;
      end $$;
      create trigger tr_reservation_staff after insert on reservation
        for each row when (new.resource_kind in ('ATTENDING', 'SUPERVISING')) execute function check_reserved_staff();
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
