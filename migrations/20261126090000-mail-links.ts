import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations and password resets go by mail. */
export class MailLinks20261126090000 implements MigrationInterface {
  name = 'MailLinks20261126090000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table mail_message drop constraint ck_mail_message_kind;
      alter table mail_message add constraint ck_mail_message_kind
        check (kind in ('TEST', 'REMINDER', 'INVITATION', 'PASSWORD_RESET'));
      -- Few beside the reminders of patients: whoever is shown as invited, or is sent another link.
      create index ix_mail_message_staff on mail_message (practice_id, staff_id, created_at desc, id desc)
        where staff_id is not null;
      create or replace view mail_message_facts with (security_invoker = true) as
        select practice_id, id, status, created_at, settled_at, kind, staff_id from mail_message;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
