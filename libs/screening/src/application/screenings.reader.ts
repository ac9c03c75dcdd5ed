import { Injectable } from '@nestjs/common';
import { instant, type Instant, type LocalDate, type PatientId, type StaffId } from '@kapstone/kernel';
import { may, Permission, type RequestContext, UnitOfWork } from '@kapstone/platform';
import type { ScreeningOutcome } from '../domain/clearance.js';

export interface ScreeningView {
  readonly id: string;
  readonly patientId: PatientId;
  /** Without the chart a decline reads as a hold: the desk learns that it must wait, not why. */
  readonly decision: ScreeningOutcome;
  readonly decidedAt: Instant;
  readonly decidedBy: StaffId;
  readonly validUntil: LocalDate;
  /** Clinical: null for those who may not open the chart. */
  readonly reason: string | null;
}

interface Row {
  id: string;
  patient_id: PatientId;
  decision: ScreeningOutcome;
  decided_at: Date;
  decided_by: StaffId;
  valid_until: LocalDate;
  reason: string | null;
}

/** Reads decisions on candidacy. */
@Injectable()
export class ScreeningsReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** The decisions on each patient, the latest first. */
  async byPatients(
    ctx: RequestContext,
    patientIds: readonly PatientId[],
  ): Promise<Map<PatientId, ScreeningView[]>> {
    const views = await this.views(ctx, 's.patient_id = any ($2)', patientIds);
    return new Map(patientIds.map((id) => [id, views.filter(({ patientId }) => patientId === id)]));
  }

  async byId(ctx: RequestContext, id: string): Promise<ScreeningView | undefined> {
    const [view] = await this.views(ctx, 's.id = any ($2)', [id]);
    return view;
  }

  private async views(ctx: RequestContext, where: string, ids: readonly string[]): Promise<ScreeningView[]> {
    // The policy of the reason's table hides it where the chart is closed.
    const rows = await this.uow.read(ctx, (tx) =>
      tx.query<Row>(
        `select s.id, s.patient_id, s.decision, s.decided_at, s.decided_by, s.valid_until, r.reason
         from screening s
         left join screening_reason r on r.practice_id = s.practice_id and r.screening_id = s.id
         where s.practice_id = $1 and ${where}
         order by s.decided_at desc, s.id desc`,
        [tx.ctx.actor.practiceId, ids],
      ),
    );
    const readsCharts = may(ctx.actor, Permission.ChartRead);
    return rows.map((row) => {
      const inChart = readsCharts && row.reason !== null;
      ctx.notes.look([row.patient_id], 'screening', ...(inChart ? ['chart'] : []));
      return {
        id: row.id,
        patientId: row.patient_id,
        decision: !inChart && row.decision === 'DECLINED' ? 'ON_HOLD' : row.decision,
        decidedAt: instant(row.decided_at.getTime()),
        decidedBy: row.decided_by,
        validUntil: row.valid_until,
        reason: inChart ? row.reason : null,
      };
    });
  }
}
