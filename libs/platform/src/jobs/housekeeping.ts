import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ok } from '@kapstone/kernel';
import { UnitOfWork } from '../persistence/unit-of-work.js';
import { JobRegistry } from './job-registry.js';

/** Forgets idempotency keys a week after their effect. */
@Injectable()
export class Housekeeping implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.repeat({
      task: 'forget-idempotency-keys',
      cron: '20 3 * * *',
      work: async (ctx) => {
        await this.uow.write(ctx, async (tx) => {
          await tx.query(
            `delete from idempotency_key where practice_id = $1 and created_at < now() - interval '7 days'`,
            [ctx.actor.practiceId],
          );
          return ok(null);
        });
      },
    });
  }
}
