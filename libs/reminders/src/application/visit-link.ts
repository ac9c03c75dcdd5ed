import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { hashOfSecret, practiceOf } from '@kapstone/identity';
import { type AppointmentId, instant, ok, type PatientId, type PracticeId, valueOf } from '@kapstone/kernel';
import { senderName } from '@kapstone/mail';
import {
  AuditSink,
  type PracticeContext,
  type ReadTx,
  type RequestContext,
  RequestLimit,
  UnitOfWork,
} from '@kapstone/platform';
import { type ToldVisit, toldVisit } from '../persistence/reminders.js';
import { chooseReminders } from './reminder-choice.js';
import { writeReply } from './visit-replies.js';
import { whenWords, whereLines } from './visit-place.js';

/** What a patient can do by the link of a reminder. */
export const LINK_ANSWERS = ['confirm', 'move', 'stop'] as const;

export type LinkAnswer = (typeof LINK_ANSWERS)[number];

/** What the page behind a link shows: nothing of whom the visit is for, or what for. */
export interface LinkedVisit {
  readonly when: string;
  readonly where: readonly string[];
  readonly sender: string;
  readonly phone: string | null;
  /** `CHANGED`: it is not booked for that time any more. */
  readonly state: 'OPEN' | 'CONFIRMED' | 'ASKED_TO_MOVE' | 'CHANGED';
  readonly remindersWanted: boolean;
}

/** What is left of a link once its visit is over: nothing of the visit, but the patient can still stop reminders. */
export interface PastVisit {
  readonly state: 'OVER';
  readonly remindersWanted: boolean;
}

/** The link is unknown or its visit is over, or its address asks too often. */
export type NoVisit = 'UNKNOWN' | 'TOO_MANY';

interface Reminder {
  readonly practiceId: PracticeId;
  readonly appointmentId: AppointmentId;
  readonly patientId: PatientId;
  readonly startsAt: Date;
}

/** Guessing a secret of 32 bytes is hopeless; this keeps whoever tries from keeping the database busy. */
const LIMIT = { most: 120, minutes: 10 };

const standsOf = (visit: ToldVisit, told: number): boolean =>
  visit.startsAt === told && (visit.status === 'BOOKED' || visit.status === 'CHECKED_IN');

/** What a patient sees and does by the link of a reminder, without an account. Once the visit is over, it only stops reminders. */
@Injectable()
export class VisitLink {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sink: AuditSink,
    private readonly limit: RequestLimit,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** Shows the visit. Changes nothing, whoever looks: mail servers open links to see what is behind them. */
  async open(request: RequestContext, secret: string): Promise<LinkedVisit | PastVisit | NoVisit> {
    const found = await this.find(request, secret);
    if (typeof found === 'string') return found;
    const { ctx, told } = found;
    const shown = await this.uow.read(ctx, (tx) => this.show(tx, found.appointmentId, told));
    if (shown === null) return 'UNKNOWN';
    ctx.notes.look([found.patientId], 'schedule');
    await this.sink.settle(ctx, []);
    return shown;
  }

  /** Does what the patient chose. What was chosen already, or cannot be chosen any more, changes nothing. */
  async answer(request: RequestContext, secret: string, answer: LinkAnswer): Promise<NoVisit | null> {
    const found = await this.find(request, secret);
    if (typeof found === 'string') return found;
    const { ctx, told, appointmentId, patientId } = found;
    return valueOf(
      await this.uow.write<NoVisit | null, never>(ctx, async (tx) => {
        if (answer === 'stop') {
          await chooseReminders(tx, patientId, false);
          return ok(null);
        }
        const visit = await toldVisit(tx, appointmentId);
        if (!visit || visit.endsAt <= ctx.now) return ok('UNKNOWN');
        const kind = answer === 'confirm' ? 'CONFIRMED' : 'ASKED_TO_MOVE';
        const mayAnswer = visit.status === 'BOOKED' && standsOf(visit, told);
        if (mayAnswer && visit.reply !== kind) await writeReply(tx, visit, kind);
        return ok(null);
      }),
    );
  }

  private async find(request: RequestContext, secret: string) {
    if (!(await this.limit.admits(request, 'visit link', LIMIT))) return 'TOO_MANY' as const;
    const [reminder] = await this.dataSource.query<Reminder[]>(
      `select practice_id as "practiceId", appointment_id as "appointmentId", patient_id as "patientId",
              starts_at as "startsAt"
       from reminder_by_secret($1)`,
      [hashOfSecret(secret)],
    );
    if (!reminder) return 'UNKNOWN' as const;
    const { practiceId, appointmentId, patientId, startsAt } = reminder;
    const ctx: PracticeContext = {
      ...request,
      actor: { kind: 'system', practiceId, name: 'Link of a reminder' },
    };
    return { ctx, appointmentId, patientId, told: instant(startsAt.getTime()) };
  }

  private async show(tx: ReadTx, id: AppointmentId, told: number): Promise<LinkedVisit | PastVisit | null> {
    const visit = await toldVisit(tx, id);
    if (visit === null) return null;
    const remindersWanted = !visit.optedOut;
    if (visit.endsAt <= tx.ctx.now) return { state: 'OVER', remindersWanted };
    const { name, phone } = await practiceOf(tx);
    return {
      when: whenWords(visit),
      where: whereLines(visit),
      sender: senderName(name),
      phone: visit.locationPhone ?? phone,
      state: standsOf(visit, told) ? (visit.reply ?? 'OPEN') : 'CHANGED',
      remindersWanted,
    };
  }
}
