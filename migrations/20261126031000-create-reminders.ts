import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders of visits, what patients answer by the link in them, and what each kind of visit asks of a patient before. */
export class CreateReminders20261126031000 implements MigrationInterface {
  name = 'CreateReminders20261126031000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table mail_message drop constraint ck_mail_message_kind;
      alter table mail_message add constraint ck_mail_message_kind check (kind in ('TEST', 'REMINDER'));

      -- One for each lead and start that a patient is told of. Written in the transaction that posts its message.
      create table reminder (
        practice_id uuid not null,
        id uuid not null,
        appointment_id uuid not null,
        patient_id uuid not null,
        message_id uuid not null,
        lead_hours integer not null constraint ck_reminder_lead check (lead_hours in (72, 24)),
        -- The start that it tells of: a visit that is moved since is another.
        starts_at timestamptz not null,
        created_at timestamptz not null,
        -- Of the link in the message, from when it is written; a later attempt has a link of its own.
        secret_hash bytea constraint uq_reminder_secret unique,
        constraint pk_reminder primary key (practice_id, id),
        constraint fk_reminder_appointment foreign key (practice_id, patient_id, appointment_id)
          references appointment (practice_id, patient_id, id),
        constraint fk_reminder_message foreign key (practice_id, message_id) references mail_message (practice_id, id)
      );
      create index ix_reminder_appointment on reminder (practice_id, appointment_id, created_at desc);
      create index ix_reminder_message on reminder (practice_id, message_id);
      call secure_table('reminder', 'select, insert, update (secret_hash)');
      create policy lookup on reminder for select to kapstone_lookup using (true);
      grant select on reminder to kapstone_lookup;

      create function reminder_by_secret(hash bytea)
        returns table (practice_id uuid, appointment_id uuid, patient_id uuid, starts_at timestamptz)
        language sql stable security definer set search_path = pg_catalog, public as $$
        select r.practice_id, r.appointment_id, r.patient_id, r.starts_at from public.reminder r where r.secret_hash = hash
      $$;

      -- What a patient said about coming, by the link or to a staff member. The latest counts, while the visit starts then.
      create table visit_reply (
        practice_id uuid not null,
        id uuid not null,
        appointment_id uuid not null,
        patient_id uuid not null,
        kind text not null constraint ck_visit_reply_kind check (kind in ('CONFIRMED', 'ASKED_TO_MOVE')),
        starts_at timestamptz not null,
        at timestamptz not null,
        -- Who wrote it down; null where the patient did it by the link.
        by_staff_id uuid,
        constraint pk_visit_reply primary key (practice_id, id),
        constraint fk_visit_reply_appointment foreign key (practice_id, patient_id, appointment_id)
          references appointment (practice_id, patient_id, id),
        constraint fk_visit_reply_staff foreign key (practice_id, by_staff_id) references staff (practice_id, id)
      );
      create index ix_visit_reply_appointment on visit_reply (practice_id, appointment_id, at desc, id desc);
      call secure_table('visit_reply', 'select, insert');
      create view visit_reply_facts with (security_invoker = true) as
        select practice_id, id, appointment_id, kind, starts_at, at, by_staff_id from visit_reply;
      grant select on visit_reply_facts to kapstone_app;

      create table reminder_opt_out (
        practice_id uuid not null,
        patient_id uuid not null,
        at timestamptz not null,
        by_staff_id uuid,
        constraint pk_reminder_opt_out primary key (practice_id, patient_id),
        constraint fk_reminder_opt_out_patient foreign key (practice_id, patient_id) references patient (practice_id, id),
        constraint fk_reminder_opt_out_staff foreign key (practice_id, by_staff_id) references staff (practice_id, id)
      );
      call secure_table('reminder_opt_out', 'select, insert, delete');

      -- What a practice asks of a patient before a kind of visit; without a row, what Kapstone begins with.
      create table visit_instructions (
        practice_id uuid not null constraint fk_visit_instructions_practice references practice (id),
        kind text not null constraint ck_visit_instructions_kind check (
          kind in ('CONSULTATION', 'PREPARATION', 'INFUSION', 'INTEGRATION', 'FOLLOW_UP')),
        text text not null constraint ck_visit_instructions_text check (length(text) <= 1000),
        version integer not null,
        constraint pk_visit_instructions primary key (practice_id, kind)
      );
      call secure_table('visit_instructions', 'select, insert, update');

      -- What became of a message, for whoever caused it.
      create view mail_message_facts with (security_invoker = true) as
        select practice_id, id, status, created_at, settled_at from mail_message;
      grant select on mail_message_facts to kapstone_app;
      -- How a patient may be written to.
      create view patient_contact_facts with (security_invoker = true) as
        select practice_id, id as patient_id, email, safe_method, active from patient;
      grant select on patient_contact_facts to kapstone_app;

      -- How often an address asked for something that needs no sign-in. Of no practice: reached through the function only.
      create table request_count (
        subject bytea not null constraint pk_request_count primary key,
        requests integer not null,
        began_at timestamptz not null
      );
      alter table request_count enable row level security;
      alter table request_count force row level security;
      create policy lookup on request_count to kapstone_lookup using (true);
      grant select, insert, update on request_count to kapstone_lookup;

      -- Counts a request within a span of time, and gives how many there were, this one included.
      create function count_request(wanted bytea, at timestamptz, span interval) returns integer
        language sql security definer set search_path = pg_catalog, public as $$
        insert into public.request_count as c (subject, requests, began_at) values (wanted, 1, at)
        on conflict (subject) do update set
          requests = case when c.began_at <= at - span then 1 else c.requests + 1 end,
          began_at = case when c.began_at <= at - span then at else c.began_at end
        returning requests
      $$;

      do $$
      declare lookup regprocedure;
      begin
        foreach lookup in array array[
          'reminder_by_secret(bytea)', 'count_request(bytea, timestamptz, interval)']::regprocedure[]
        loop
          execute format('alter function %s owner to kapstone_lookup', lookup);
          execute format('revoke execute on function %s from public', lookup);
          execute format('grant execute on function %s to kapstone_app', lookup);
        end loop;
      end $$;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
