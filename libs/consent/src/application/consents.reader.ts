import { Injectable } from '@nestjs/common';
import {
  type ConsentId,
  dateAt,
  instant,
  type Instant,
  type LocalDate,
  type PatientId,
  type StaffId,
} from '@kapstone/kernel';
import { practiceZone } from '@kapstone/identity';
import { may, Permission, type ReadTx, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { consentStanding, type ConsentState, type Route } from '../domain/consent-standing.js';
import { templateVersions } from './consent-template-versions.js';

export interface ConsentView {
  readonly id: ConsentId;
  readonly patientId: PatientId;
  readonly versionId: string;
  readonly drug: string;
  readonly route: Route;
  /** Clinical: null for those who may not open the chart. */
  readonly indication: string | null;
  readonly signedOn: LocalDate;
  readonly expiresOn: LocalDate;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBy: StaffId | null;
  readonly recordedAt: Instant;
  readonly recordedBy: StaffId;
  /** How it stands today, by itself and for what it was given for. */
  readonly standing: ConsentState;
  /** The first day on which it does not hold; null where no day decides. */
  readonly until: LocalDate | null;
}

interface Row {
  id: ConsentId;
  patient_id: PatientId;
  version_id: string;
  template_id: string;
  number: number;
  drug: string;
  route: Route;
  indication: string;
  chart_open: boolean;
  signed_on: LocalDate;
  expires_on: LocalDate;
  withdrawn_at: Date | null;
  withdrawn_by: StaffId | null;
  recorded_at: Date;
  recorded_by: StaffId;
}

/** Reads what patients signed. */
@Injectable()
export class ConsentsReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** The consents of each patient, the one signed last first. */
  async byPatients(
    ctx: RequestContext,
    patientIds: readonly PatientId[],
  ): Promise<Map<PatientId, ConsentView[]>> {
    const views = await this.uow.read(ctx, (tx) => this.views(tx, 'c.patient_id = any ($2)', patientIds));
    return new Map(patientIds.map((id) => [id, views.filter(({ patientId }) => patientId === id)]));
  }

  async byIds(ctx: RequestContext, ids: readonly ConsentId[]): Promise<Map<ConsentId, ConsentView>> {
    const views = await this.uow.read(ctx, (tx) => this.views(tx, 'c.id = any ($2)', ids));
    return new Map(views.map((view) => [view.id, view]));
  }

  private async views(tx: ReadTx, where: string, ids: readonly string[]): Promise<ConsentView[]> {
    const { ctx } = tx;
    const rows = await tx.query<Row>(
      `select c.id, c.patient_id, c.version_id, v.template_id, v.number, c.drug, c.route, c.indication,
              may_open_chart(c.patient_id) as chart_open, c.signed_on, c.expires_on, c.withdrawn_at,
              c.withdrawn_by, c.recorded_at, c.recorded_by
       from consent c
       join consent_template_version v on v.practice_id = c.practice_id and v.id = c.version_id
       where c.practice_id = $1 and ${where}
       order by c.signed_on desc, c.id desc`,
      [ctx.actor.practiceId, ids],
    );
    const versions = await templateVersions(tx);
    const today = dateAt(ctx.now, await practiceZone(tx));
    const readsCharts = may(ctx.actor, Permission.ChartRead);

    ctx.notes.look(
      rows.map((row) => row.patient_id),
      'consent',
    );
    if (readsCharts) {
      ctx.notes.look(
        rows.filter((row) => row.chart_open).map((row) => row.patient_id),
        'chart',
      );
    }
    return rows.map((row) => {
      const consent = {
        consentId: row.id,
        templateId: row.template_id,
        sequence: row.number,
        drug: row.drug,
        route: row.route,
        indication: row.indication,
        signedOn: row.signed_on,
        expiresOn: row.expires_on,
        withdrawnAt: row.withdrawn_at && instant(row.withdrawn_at.getTime()),
      };
      const { state, until } = consentStanding([consent], versions, { ...consent, on: today }, ctx.now);
      return {
        id: row.id,
        patientId: row.patient_id,
        versionId: row.version_id,
        drug: row.drug,
        route: row.route,
        indication: readsCharts && row.chart_open ? row.indication : null,
        signedOn: row.signed_on,
        expiresOn: row.expires_on,
        withdrawnAt: consent.withdrawnAt,
        withdrawnBy: row.withdrawn_by,
        recordedAt: instant(row.recorded_at.getTime()),
        recordedBy: row.recorded_by,
        standing: state,
        until,
      };
    });
  }
}
