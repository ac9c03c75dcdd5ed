import { Injectable, type OnModuleInit } from '@nestjs/common';
import { instant, ok, type PatientId, toIso } from '@kapstone/kernel';
import { JobRegistry, type PracticeContext, UnitOfWork } from '@kapstone/platform';

/** The job of the moment at which a chart closes again. */
export const GLASS_CLOSED = 'glass.closed';

/** Records that a chart opened by breaking the glass has closed; the policy itself ends with the hour. */
@Injectable()
export class CloseGlass implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(GLASS_CLOSED, (ctx, { id, patientId }) =>
      this.execute(ctx, id as string, patientId as PatientId),
    );
  }

  async execute(ctx: PracticeContext, id: string, patientId: PatientId): Promise<void> {
    await this.uow.write<null, never>(ctx, async (tx) => {
      const [access] = await tx.query<{ closes_at: Date }>(
        'select closes_at from glass_access where practice_id = $1 and id = $2',
        [ctx.actor.practiceId, id],
      );
      if (!access) return ok(null);
      await tx.audit({
        record: 'glass access',
        recordId: id,
        patientId,
        changes: [{ field: 'glass closed', to: toIso(instant(access.closes_at.getTime())) }],
      });
      return ok(null);
    });
  }
}
