import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing is booked of a patient, in a course or at a location that ends while the booking is under way. */
export class RefuseVisitsOfWhatEnded20261126161000 implements MigrationInterface {
  name = 'RefuseVisitsOfWhatEnded20261126161000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function check_visit_not_ended() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        -- Each waits for whoever ends it, and keeps them waiting until this visit is there to be seen.
        if not (select p.active from patient p where p.practice_id = new.practice_id and p.id = new.patient_id for key share) then
          raise exception 'the patient of a visit is inactive'
            using errcode = '23514', constraint = 'ck_appointment_patient_active';
        end if;
        if not (select l.active from location l
                where l.practice_id = new.practice_id and l.id = new.location_id for key share) then
          raise exception 'the location of a visit is not in use'
            using errcode = '23514', constraint = 'ck_appointment_location_active';
        end if;
        if (select c.status <> 'ACTIVE' from course_session s join course c on c.practice_id = s.practice_id and c.id = s.course_id
            where s.practice_id = new.practice_id and s.id = new.course_session_id for key share of c) then
          raise exception 'the course of a visit has ended'
            using errcode = '23514', constraint = 'ck_appointment_course_active';
        end if;
        return null;
      end $$;
      create trigger tr_appointment_booked after insert on appointment
        for each row when (new.status = 'BOOKED') execute function check_visit_not_ended();
      -- A cancellation that is undone.
      create trigger tr_appointment_restored after update of status on appointment
        for each row when (old.status = 'CANCELLED' and new.status = 'BOOKED') execute function check_visit_not_ended();
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
