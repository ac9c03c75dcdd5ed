import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Integration notes: a draft is its author's alone; signed, it belongs to the chart and is only ever added to. */
export class CreateNotes20261122100900 implements MigrationInterface {
  name = 'CreateNotes20261122100900';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table integration_note (
        practice_id uuid not null,
        id uuid not null,
        appointment_id uuid not null,
        patient_id uuid not null,
        author_id uuid not null,
        state text not null default 'DRAFT' constraint ck_integration_note_state check (state in ('DRAFT', 'SIGNED')),
        -- { FOCUS: text, ... } of the sections written so far.
        sections jsonb not null default '{}',
        version integer not null default 1,
        created_at timestamptz not null,
        saved_at timestamptz not null,
        signed_at timestamptz,
        -- As printed beside the signature (H13): the hash covers it, and a name may change later.
        signed_name text,
        content_hash text,
        constraint pk_integration_note primary key (practice_id, id),
        constraint uq_integration_note_appointment unique (practice_id, appointment_id),
        constraint uq_integration_note_patient unique (practice_id, patient_id, id),
        constraint fk_integration_note_appointment foreign key (practice_id, patient_id, appointment_id)
          references appointment (practice_id, patient_id, id),
        constraint fk_integration_note_author foreign key (practice_id, author_id) references staff (practice_id, id),
        constraint ck_integration_note_signed check (
          (state = 'SIGNED') = (num_nonnulls(signed_at, signed_name, content_hash) = 3))
      );
      create index ix_integration_note_author on integration_note (practice_id, author_id, state);
      call secure_chart_table('integration_note', 'select, insert, update');
      create policy author on integration_note as restrictive
        using (state = 'SIGNED' or author_id = (select app_staff()));

      create function keep_signed_note() returns trigger language plpgsql as $$
      begin
        if old.state = 'SIGNED' then
          raise exception 'a signed note is only ever added to' using errcode = '23514', constraint = 'ck_integration_note_locked';
        end if;
        return new;
      end $$;
      create trigger tr_integration_note_locked before update or delete on integration_note
        for each row execute function keep_signed_note();

      create table note_addendum (
        practice_id uuid not null,
        id uuid not null,
        note_id uuid not null,
        patient_id uuid not null,
        author_id uuid not null,
        text text not null constraint ck_note_addendum_text check (length(trim(text)) between 1 and 20000),
        signed_at timestamptz not null,
        signed_name text not null,
        content_hash text not null,
        constraint pk_note_addendum primary key (practice_id, id),
        constraint fk_note_addendum_note foreign key (practice_id, patient_id, note_id)
          references integration_note (practice_id, patient_id, id),
        constraint fk_note_addendum_author foreign key (practice_id, author_id) references staff (practice_id, id)
      );
      create index ix_note_addendum_note on note_addendum (practice_id, note_id, signed_at);
      call secure_chart_table('note_addendum', 'select, insert');
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
