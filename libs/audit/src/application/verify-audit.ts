import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { newId, type PracticeId } from '@kapstone/kernel';
import { Clock, type ReadTx, systemContext, UnitOfWork } from '@kapstone/platform';
import type { AuditEvent } from '../domain/audit-event.js';
import {
  type BrokenLink,
  type ChainHead,
  type ChainLink,
  EMPTY_CHAIN,
  followChain,
} from '../domain/chain.js';
import { EVENT_COLUMNS, eventOf } from '../persistence/audit-event.sql.js';

/** Links of one read: millions are walked in constant memory. */
const BATCH = 5_000;

/** What a walk along a practice's chain found. */
export interface ChainReport {
  readonly practiceId: PracticeId;
  readonly practiceName: string;
  /** The last link that holds. Kept elsewhere, it shows later whether a tail was cut off. */
  readonly head: ChainHead;
  readonly broken: BrokenLink | null;
  /** Events that no seal covers yet. */
  readonly unsealed: number;
}

type LinkRow = Omit<ChainLink, 'event'> & { readonly found: boolean } & AuditEvent;

/** Recomputes the chain of each practice from what the database holds now. */
@Injectable()
export class VerifyAudit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** Walks every practice's chain, one after the other. */
  async *verifyAll(): AsyncGenerator<ChainReport> {
    const rows = await this.dataSource.query<{ id: PracticeId }[]>('select all_practices() as id');
    for (const { id } of rows) yield await this.verify(id);
  }

  async verify(practiceId: PracticeId): Promise<ChainReport> {
    const ctx = systemContext(practiceId, 'verify-audit', this.clock.now(), newId());
    let head = EMPTY_CHAIN;
    let broken: BrokenLink | null = null;
    for (;;) {
      const links = await this.uow.read(ctx, (tx) => this.linksAfter(tx, head.seq));
      if (links.length === 0) break;
      ({ head, broken } = followChain(head, links));
      if (broken) break;
    }
    const rest = await this.uow.read(ctx, (tx) =>
      tx.query<{ name: string; unsealed: number }>(
        `select p.name, (
           select count(*) from audit_event e where e.practice_id = p.id and not exists (
             select from audit_seal s where s.practice_id = e.practice_id and s.event_id = e.id)
         ) as unsealed from practice p where p.id = $1`,
        [practiceId],
      ),
    );
    return { practiceId, practiceName: rest[0]!.name, head, broken, unsealed: rest[0]!.unsealed };
  }

  private async linksAfter(tx: ReadTx, seq: number): Promise<ChainLink[]> {
    const rows = await tx.query<LinkRow>(
      `select ${EVENT_COLUMNS}, s.seq, s.event_id as "eventId", s.previous_hash as "previousHash", s.hash, e.id is not null as found
       from audit_seal s left join audit_event e on e.practice_id = s.practice_id and e.id = s.event_id
       where s.practice_id = $1 and s.seq > $2 order by s.seq limit ${BATCH}`,
      [tx.ctx.actor.practiceId, seq],
    );
    return rows.map((row) => ({
      seq: row.seq,
      eventId: row.eventId,
      previousHash: row.previousHash,
      hash: row.hash,
      event: row.found ? eventOf(row) : null,
    }));
  }
}
