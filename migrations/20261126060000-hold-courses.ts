import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Times held for a patient while the desk talks. A hold takes reservations like a visit does, so that the one exclusion constraint
 * judges visits and holds alike; they carry when it runs out, so that whoever meets one that has may go on without asking further.
 */
export class HoldCourses20261126060000 implements MigrationInterface {
  name = 'HoldCourses20261126060000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- How long a proposal is held.
      alter table practice add column hold_minutes integer not null default 15
        constraint ck_practice_hold_minutes check (hold_minutes between 5 and 60);
      grant update (hold_minutes) on practice to kapstone_app;

      create table course_hold (
        practice_id uuid not null,
        id uuid not null,
        location_id uuid not null,
        patient_id uuid not null,
        held_by uuid not null,
        held_at timestamptz not null,
        expires_at timestamptz not null,
        constraint pk_course_hold primary key (practice_id, id),
        -- Whoever holds another proposal for the same patient lets go of the one before.
        constraint uq_course_hold_holder unique (practice_id, held_by, patient_id),
        constraint uq_course_hold_expiry unique (practice_id, id, expires_at),
        constraint ck_course_hold_length check (held_at < expires_at),
        constraint fk_course_hold_location foreign key (practice_id, location_id) references location (practice_id, id),
        constraint fk_course_hold_patient foreign key (practice_id, patient_id) references patient (practice_id, id),
        constraint fk_course_hold_staff foreign key (practice_id, held_by) references staff (practice_id, id)
      );
      create index ix_course_hold_location on course_hold (practice_id, location_id);
      call secure_table('course_hold', 'select, insert, update (expires_at), delete');

      -- Rows are written as whole rows: what is new comes last.
      alter table reservation
        drop constraint pk_reservation,
        alter column appointment_id drop not null,
        add column hold_id uuid,
        add column course_session_id uuid,
        add column expires_at timestamptz,
        add constraint uq_reservation_appointment unique (practice_id, appointment_id, resource_kind, resource_id),
        add constraint ck_reservation_owner check ((appointment_id is null) <> (hold_id is null)),
        add constraint ck_reservation_hold check (
          (hold_id is null) = (expires_at is null) and (hold_id is null) = (course_session_id is null)),
        -- The hold that is extended extends them, and the hold that ends ends them.
        add constraint fk_reservation_hold foreign key (practice_id, hold_id, expires_at)
          references course_hold (practice_id, id, expires_at) on update cascade on delete cascade,
        add constraint fk_reservation_session foreign key (practice_id, course_session_id)
          references course_session (practice_id, id);
      create unique index uq_reservation_hold
        on reservation (practice_id, hold_id, course_session_id, resource_kind, resource_id) where hold_id is not null;
      -- What is held is little: whoever books finds it here.
      create index ix_reservation_held on reservation (practice_id, resource_kind, resource_id, starts_at)
        where hold_id is not null;

      create view course_hold_facts with (security_invoker = true) as
        select h.practice_id, h.id as hold_id, h.location_id, h.patient_id, h.held_by, h.expires_at,
               r.resource_kind, r.resource_id, r.course_session_id, r.starts_at, r.ends_at
        from course_hold h join reservation r on r.practice_id = h.practice_id and r.hold_id = h.id;
      grant select on course_hold_facts to kapstone_app;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
