import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Courses and their numbered sessions. Which integration belongs to which infusion is said here and nowhere else. */
export class CreateCourses20261122100400 implements MigrationInterface {
  name = 'CreateCourses20261122100400';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table course (
        practice_id uuid not null,
        id uuid not null,
        patient_id uuid not null,
        number integer not null constraint ck_course_number check (number >= 1),
        status text not null default 'ACTIVE' constraint ck_course_status check (status in ('ACTIVE', 'COMPLETED', 'ENDED')),
        infusion_count integer not null constraint ck_course_infusion_count check (infusion_count between 1 and 24),
        drug text not null,
        route text not null constraint ck_course_route check (route in ('IV', 'IM', 'NASAL', 'SUBLINGUAL')),
        indication text not null,
        prescriber_id uuid,
        therapist_id uuid,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint pk_course primary key (practice_id, id),
        constraint uq_course_patient unique (practice_id, patient_id, id),
        constraint uq_course_number unique (practice_id, patient_id, number),
        constraint fk_course_patient foreign key (practice_id, patient_id) references patient (practice_id, id),
        constraint fk_course_prescriber foreign key (practice_id, prescriber_id) references staff (practice_id, id),
        constraint fk_course_therapist foreign key (practice_id, therapist_id) references staff (practice_id, id)
      );
      create index ix_course_status on course (practice_id, status, created_at desc, id desc);
      call secure_table('course', 'select, insert, update');

      create table course_session (
        practice_id uuid not null,
        id uuid not null,
        course_id uuid not null,
        patient_id uuid not null,
        kind text not null constraint ck_course_session_kind check (kind in ('PREPARATION', 'INFUSION', 'INTEGRATION')),
        number integer not null constraint ck_course_session_number check (number >= 1),
        -- The infusion that an integration belongs to.
        infusion_session_id uuid,
        constraint pk_course_session primary key (practice_id, id),
        constraint uq_course_session_patient unique (practice_id, patient_id, id),
        constraint uq_course_session_number unique (practice_id, course_id, kind, number),
        constraint fk_course_session_course foreign key (practice_id, patient_id, course_id)
          references course (practice_id, patient_id, id),
        constraint fk_course_session_infusion foreign key (practice_id, patient_id, infusion_session_id)
          references course_session (practice_id, patient_id, id),
        constraint ck_course_session_infusion check ((kind = 'INTEGRATION') = (infusion_session_id is not null)),
        constraint uq_course_session_infusion unique (practice_id, infusion_session_id)
      );
      create index ix_course_session_patient on course_session (practice_id, patient_id, course_id);
      call secure_table('course_session', 'select, insert');

      -- A session with what its course is for, for readiness and the boards. The indication is never shown without the chart.
      create view course_session_facts with (security_invoker = true) as
        select s.practice_id, s.id, s.course_id, s.patient_id, s.kind, s.number, s.infusion_session_id,
               c.number as course_number, c.status as course_status, c.infusion_count, c.drug, c.route, c.indication,
               c.prescriber_id, c.therapist_id
        from course_session s
        join course c on c.practice_id = s.practice_id and c.id = s.course_id;
      grant select on course_session_facts to kapstone_app;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
