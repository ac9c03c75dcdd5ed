import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { newId, ok, type PracticeId, valueOf } from '@kapstone/kernel';
import {
  Clock,
  JobRegistry,
  type PracticeContext,
  systemContext,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import type { AuditEvent } from '../domain/audit-event.js';
import { type ChainHead, EMPTY_CHAIN, sealHash } from '../domain/chain.js';
import { EVENT_COLUMNS, eventOf } from '../persistence/audit-event.sql.js';

/** Events of one transaction: what fits well below the statement time-out. */
const BATCH = 2_000;

/**
 * Chains events that are not sealed yet. A transaction that began earlier may commit an event later, so each run looks back an
 * hour behind the last sealed event: far longer than a transaction may live.
 */
@Injectable()
export class SealAudit implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly registry: JobRegistry,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.registry.repeat({
      task: 'seal-audit',
      cron: '* * * * *',
      work: async (ctx) => {
        await this.seal(ctx);
      },
    });
  }

  /** Seals what every practice has unsealed. @returns how many events were sealed */
  async sealAll(): Promise<number> {
    let sealed = 0;
    for (const { id } of await this.dataSource.query<{ id: PracticeId }[]>('select all_practices() as id')) {
      sealed += await this.seal(systemContext(id, 'seal-audit', this.clock.now(), newId()));
    }
    return sealed;
  }

  /** Seals what one practice has unsealed. @returns how many events were sealed */
  async seal(ctx: PracticeContext): Promise<number> {
    let sealed = 0;
    for (;;) {
      const batch = valueOf(
        await this.uow.write<number, never>(ctx, async (tx) => ok(await this.sealBatch(tx))),
      );
      if (batch === 0) return sealed;
      sealed += batch;
    }
  }

  private async sealBatch(tx: Tx): Promise<number> {
    const { practiceId } = tx.ctx.actor;
    // One sealer at a time: a chain has one next link.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('audit seal:' || $1, 0))`, [practiceId]);
    const [last] = await tx.query<ChainHead & { at: string }>(
      `select s.seq, s.hash, e.at::text as at
       from audit_seal s join audit_event e on e.practice_id = s.practice_id and e.id = s.event_id
       where s.practice_id = $1 order by s.seq desc limit 1`,
      [practiceId],
    );
    const events = await tx.query<AuditEvent>(
      `select ${EVENT_COLUMNS} from audit_event e
       where e.practice_id = $1 and e.at >= $2::timestamptz - interval '1 hour'
         and not exists (select from audit_seal s where s.practice_id = e.practice_id and s.event_id = e.id)
       order by e.at, e.id limit ${BATCH}`,
      [practiceId, last?.at ?? '-infinity'],
    );
    if (events.length === 0) return 0;

    let head: ChainHead = last ?? EMPTY_CHAIN;
    const seals = events.map((event) => {
      const previous = head.hash;
      head = { seq: head.seq + 1, hash: sealHash(previous, eventOf(event)) };
      return { eventId: event.id, previous, ...head };
    });
    await tx.query(
      `insert into audit_seal (practice_id, seq, event_id, previous_hash, hash)
       select $1, * from unnest($2::bigint[], $3::uuid[], $4::bytea[], $5::bytea[])`,
      [
        practiceId,
        seals.map(({ seq }) => seq),
        seals.map(({ eventId }) => eventId),
        seals.map(({ previous }) => previous),
        seals.map(({ hash }) => hash),
      ],
    );
    await tx.query(
      `insert into audit_patient (practice_id, patient_id, at, event_id)
       select distinct e.practice_id, patient_id, e.at, e.id from audit_event e, unnest(e.patient_ids) patient_id
       where e.practice_id = $1 and e.id = any ($2::uuid[])`,
      [practiceId, seals.map(({ eventId }) => eventId)],
    );
    return seals.length;
  }
}
