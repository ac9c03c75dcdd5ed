import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId, ok, toIso } from '@kapstone/kernel';
import { postMessage } from '@kapstone/mail';
import { JobRegistry, type PracticeContext, type Tx, UnitOfWork } from '@kapstone/platform';
import { type LeadHours, mayRemind, reminderDue } from '../domain/reminder-due.js';
import { type NearVisit, nearVisits } from '../persistence/reminders.js';

/** Reminds patients of visits that are near. What is due is found anew each time: nothing has to be unplanned when a visit moves. */
@Injectable()
export class SendReminders implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.repeat({ task: 'send-reminders', cron: '*/5 * * * *', work: (ctx) => this.send(ctx) });
  }

  private async send(ctx: PracticeContext): Promise<void> {
    await this.uow.write<null, never>(ctx, async (tx) => {
      // Two workers must not find the same visit due. Taken before the read, so that it sees what the other has written.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('reminders:' || $1, 0))`, [
        ctx.actor.practiceId,
      ]);
      for (const visit of await nearVisits(tx)) {
        const due = mayRemind(visit) ? reminderDue(visit, ctx.now) : null;
        if (due !== null) await this.remind(tx, visit, due);
      }
      return ok(null);
    });
  }

  private async remind(tx: Tx, visit: NearVisit, leadHours: LeadHours): Promise<void> {
    const messageId = await postMessage(tx, {
      kind: 'REMINDER',
      recipient: visit.email!,
      to: { patientId: visit.patientId },
    });
    await tx.query(
      `insert into reminder (practice_id, id, appointment_id, patient_id, message_id, lead_hours, starts_at, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        tx.ctx.actor.practiceId,
        newId(),
        visit.id,
        visit.patientId,
        messageId,
        leadHours,
        toIso(visit.startsAt),
        toIso(tx.ctx.now),
      ],
    );
  }
}
