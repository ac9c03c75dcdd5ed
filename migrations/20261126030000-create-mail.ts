import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Email: one row for each message, from the transaction that caused it to what became of it. */
export class CreateMail20261126030000 implements MigrationInterface {
  name = 'CreateMail20261126030000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table mail_message (
        practice_id uuid not null constraint fk_mail_message_practice references practice (id),
        id uuid not null,
        kind text not null constraint ck_mail_message_kind check (kind in ('TEST')),
        recipient text not null constraint ck_mail_message_recipient check (length(recipient) between 3 and 254),
        -- Whom it is for: a patient or a staff member.
        patient_id uuid,
        staff_id uuid,
        status text not null default 'WAITING' constraint ck_mail_message_status check (
          status in ('WAITING', 'SENDING', 'SENT', 'KEPT', 'NOT_NEEDED', 'FAILED', 'MAY_HAVE_BEEN_SENT')),
        attempts integer not null default 0,
        created_at timestamptz not null,
        -- When it is next tried, while it waits.
        due_at timestamptz not null,
        claimed_at timestamptz,
        settled_at timestamptz,
        -- Written when it is due and not before, so that it says what is true then. The text is kept only where there is no
        -- mail server to hand it to: it may hold a link that works.
        subject text,
        body text,
        -- What the mail server said no with, as a code.
        failure text,
        constraint pk_mail_message primary key (practice_id, id),
        constraint fk_mail_message_patient foreign key (practice_id, patient_id) references patient (practice_id, id),
        constraint fk_mail_message_staff foreign key (practice_id, staff_id) references staff (practice_id, id),
        constraint ck_mail_message_for check ((patient_id is null) <> (staff_id is null)),
        constraint ck_mail_message_body check (body is null or status = 'KEPT')
      );
      create index ix_mail_message_created on mail_message (practice_id, created_at desc, id desc);
      -- What is under way: few rows, looked for each minute.
      create index ix_mail_message_open on mail_message (practice_id, due_at) where status in ('WAITING', 'SENDING');
      call secure_table('mail_message', 'select, insert, update');
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
