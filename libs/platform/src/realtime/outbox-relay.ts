import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { logger } from '../logging/logger.js';

/** How long a message may lie when the process that wrote it died before it could tell. */
const SWEEP_MS = 1_000;

/**
 * Publishes what committed transactions left in the outbox. NOTIFY inside the transaction would halve throughput (it takes a
 * global lock at commit), so one batch at a time runs beside the writes; while it runs, the next collects.
 */
@Injectable()
export class OutboxRelay implements OnModuleInit, BeforeApplicationShutdown {
  private running: Promise<void> | null = null;
  private again = false;
  private sweep?: NodeJS.Timeout;

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  onModuleInit(): void {
    this.sweep = setInterval(() => this.nudge(), SWEEP_MS).unref();
  }

  /** While the database is still there: a batch under way would wait for it forever. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.sweep);
    await this.running;
  }

  /** Says that something waits. */
  nudge(): void {
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.drain().finally(() => {
      this.running = null;
    });
  }

  private async drain(): Promise<void> {
    try {
      let taken: number;
      do {
        this.again = false;
        const [row] = await this.dataSource.query<[{ taken: number }]>('select publish_outbox() as taken');
        taken = row.taken;
      } while (taken > 0 || this.again);
    } catch (error) {
      // The messages still lie in the outbox: the next sweep takes them.
      logger.warn({ err: error }, 'outbox not published');
    }
  }
}
