import { Injectable } from '@nestjs/common';
import { newId, type CourseId, type EstimateId, type PatientId, type StaffId } from '@kapstone/kernel';
import { actorStaffId, notFound, type ReadTx, type Tx } from '@kapstone/platform';
import { In } from 'typeorm';
import { isRecurring, type DraftContent, type WrittenLine } from '../domain/draft-content.js';
import type { EstimateDiagnosis } from '../domain/estimate-document.js';
import { EstimateDiagnosisRow } from './estimate-diagnosis.row.js';
import { EstimateLineRow } from './estimate-line.row.js';
import { EstimateRow } from './estimate.row.js';

/** A line as it is kept, with its id. */
export interface KeptLine extends WrittenLine {
  readonly id: string;
}

export interface NewDraft {
  readonly patientId: PatientId;
  readonly courseId: CourseId | null;
  /** Null: the first version of a new series. */
  readonly follows: { readonly seriesId: string; readonly number: number } | null;
  readonly changeReason: string | null;
  readonly content: Omit<DraftContent, 'periodStart' | 'periodEnd'> &
    Pick<EstimateRow, 'periodStart' | 'periodEnd'>;
}

/** Keeps estimates with their lines and diagnoses. */
@Injectable()
export class EstimatesRepository {
  /**
   * An estimate that nobody else can change until the transaction ends.
   * @throws NOT_FOUND
   */
  async lock(tx: Tx, id: EstimateId): Promise<EstimateRow> {
    const row = await tx.em.findOne(EstimateRow, {
      where: { practiceId: tx.ctx.actor.practiceId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!row) throw notFound('estimate', 'estimateId');
    return row;
  }

  /** The lines of estimates in their order; none for an estimate without any. */
  async linesOf(tx: ReadTx, ids: readonly EstimateId[]): Promise<Map<EstimateId, KeptLine[]>> {
    const { practiceId } = tx.ctx.actor;
    const rows = await tx.em.find(EstimateLineRow, {
      where: { practiceId, estimateId: In([...ids]) },
      order: { position: 'ASC' },
    });
    const lines = new Map(ids.map((id): [EstimateId, KeptLine[]] => [id, []]));
    for (const row of rows) {
      lines.get(row.estimateId)!.push({
        id: row.id,
        providerId: row.providerStaffId ?? practiceId,
        serviceCode: row.serviceCode,
        description: row.description,
        quantity: row.quantity,
        unitCents: row.unitCents,
        discountCents: row.discountCents,
        kind: row.kind,
        priceReason: row.priceReason,
      });
    }
    return lines;
  }

  /** The diagnoses of estimates: row-level security gives none to those who do not write estimates. */
  async diagnosesOf(tx: ReadTx, ids: readonly EstimateId[]): Promise<Map<EstimateId, EstimateDiagnosis>> {
    const rows = await tx.em.findBy(EstimateDiagnosisRow, {
      practiceId: tx.ctx.actor.practiceId,
      estimateId: In([...ids]),
    });
    return new Map(
      rows.map((row) => [
        row.estimateId,
        { code: row.diagnosisCode, notDetermined: row.notDeterminedReason },
      ]),
    );
  }

  /** Begins a draft and records it. */
  async insertDraft(tx: Tx, draft: NewDraft): Promise<EstimateId> {
    const { actor, now } = tx.ctx;
    const id = newId<EstimateId>();
    const { lines, separateItems, ...content } = draft.content;
    const number = (draft.follows?.number ?? 0) + 1;
    await tx.em.insert(EstimateRow, {
      practiceId: actor.practiceId,
      id,
      patientId: draft.patientId,
      courseId: draft.courseId,
      seriesId: draft.follows?.seriesId ?? newId(),
      number,
      state: 'DRAFT',
      ...content,
      separateItems: separateItems && [...separateItems],
      recurring: isRecurring(lines),
      changeReason: draft.changeReason,
      createdAt: new Date(now),
      createdBy: actorStaffId(actor),
    });
    await this.insertLines(tx, id, lines);
    await tx.audit({
      record: 'estimate',
      recordId: id,
      patientId: draft.patientId,
      changes: [
        { field: 'number', to: String(number) },
        { field: 'state', to: 'DRAFT' },
      ],
    });
    return id;
  }

  async replaceLines(tx: Tx, id: EstimateId, lines: readonly WrittenLine[]): Promise<void> {
    await tx.em.delete(EstimateLineRow, { practiceId: tx.ctx.actor.practiceId, estimateId: id });
    await this.insertLines(tx, id, lines);
  }

  async keepDiagnosis(
    tx: Tx,
    { id, patientId }: Pick<EstimateRow, 'id' | 'patientId'>,
    diagnosis: EstimateDiagnosis,
  ): Promise<void> {
    await tx.em.upsert(
      EstimateDiagnosisRow,
      {
        practiceId: tx.ctx.actor.practiceId,
        estimateId: id,
        patientId,
        diagnosisCode: diagnosis.code,
        notDeterminedReason: diagnosis.notDetermined,
      },
      ['practiceId', 'estimateId'],
    );
  }

  private async insertLines(tx: Tx, estimateId: EstimateId, lines: readonly WrittenLine[]): Promise<void> {
    if (lines.length === 0) return;
    const { practiceId } = tx.ctx.actor;
    await tx.em.insert(
      EstimateLineRow,
      lines.map((line, position) => ({
        practiceId,
        id: newId(),
        estimateId,
        position,
        description: line.description,
        serviceCode: line.serviceCode,
        quantity: line.quantity,
        unitCents: line.unitCents,
        discountCents: line.discountCents,
        providerStaffId: line.providerId === practiceId ? null : (line.providerId as StaffId),
        kind: line.kind,
        priceReason: line.priceReason,
      })),
    );
  }
}
