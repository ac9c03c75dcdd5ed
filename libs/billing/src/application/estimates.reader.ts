import { Injectable } from '@nestjs/common';
import {
  instant,
  isId,
  type Cents,
  type CourseId,
  type EstimateId,
  type Instant,
  type PatientId,
} from '@kapstone/kernel';
import type { ContactMethod } from '@kapstone/patients';
import {
  badInput,
  type Cursor,
  isCursorTime,
  keysetPage,
  may,
  Permission,
  type Page,
  type PageRequest,
  type ReadTx,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';
import { In } from 'typeorm';
import type { EstimateDiagnosis, EstimateDocument } from '../domain/estimate-document.js';
import { expectedCents } from '../domain/estimate-lines.js';
import type { EstimatePart } from '../domain/estimate-parts.js';
import { versionDifference } from '../domain/version-difference.js';
import { EstimateRow, type EstimateState } from '../persistence/estimate.row.js';
import { EstimatesRepository, type KeptLine } from '../persistence/estimates.repository.js';
import { draftDocument, partsOf } from './draft-document.js';
import { EstimateSources } from './estimate-sources.js';

/** One changed line between two versions. */
export interface EstimateDifferenceView {
  readonly providerId: string;
  readonly providerName: string;
  readonly description: string;
  readonly fromQuantity: number;
  readonly toQuantity: number;
  readonly fromCents: Cents;
  readonly toCents: Cents;
}

export interface EstimateLineView extends KeptLine {
  readonly expectedCents: Cents;
}

/** One version of an estimate as its readers see it. */
export interface EstimateView {
  readonly id: EstimateId;
  readonly version: number;
  readonly patientId: PatientId;
  readonly courseId: CourseId | null;
  readonly seriesId: string;
  readonly number: number;
  readonly state: EstimateState;
  readonly createdAt: Instant;
  readonly issuedAt: Instant | null;
  readonly deliveredAt: Instant | null;
  readonly deliveredBy: ContactMethod | null;
  readonly replacesId: EstimateId | null;
  /** Null for those who do not write estimates. */
  readonly diagnosis: EstimateDiagnosis;
  readonly lines: readonly EstimateLineView[];
  /** As the patient was given it, or as it would be issued now. */
  readonly document: EstimateDocument;
  /** The required parts with what a draft lacks of each; empty for anything issued, which has them all. */
  readonly parts: readonly EstimatePart[];
  readonly differences: readonly EstimateDifferenceView[];
}

/** What of a draft is not kept yet; what is left out is as it is kept. */
export interface UnsavedContent {
  readonly lines?: readonly KeptLine[];
  readonly diagnosis?: EstimateDiagnosis;
}

export interface EstimateFilter {
  readonly state?: EstimateState | null;
  readonly patientId?: PatientId | null;
  /** Drafts, and what is issued but not yet delivered. */
  readonly needsWork?: boolean | null;
}

const NO_DIAGNOSIS: EstimateDiagnosis = { code: null, notDetermined: null };

/** To those who may not see the diagnosis it counts as there: what is missing must not tell them about it. */
const HIDDEN_DIAGNOSIS: EstimateDiagnosis = { code: null, notDetermined: 'Not shown' };

/** Where the page before ended. @throws BAD_INPUT when the cursor was made up. */
function position([createdAt, id]: Cursor): { createdAt: Date; id: string } {
  if (!isCursorTime(createdAt) || typeof id !== 'string' || !isId(id)) {
    throw badInput('after', 'This is not a cursor of this list. Use the endCursor of the page before.');
  }
  return { createdAt: new Date(createdAt), id };
}

const at = (date: Date | null): Instant | null => date && instant(date.getTime());

function differencesOf(
  before: readonly KeptLine[],
  after: readonly KeptLine[],
  names: ReadonlyMap<string, string>,
): EstimateDifferenceView[] {
  return versionDifference(before, after).providers.flatMap((provider) =>
    provider.lines.map((line) => ({
      providerId: provider.providerId,
      providerName: names.get(provider.providerId)!,
      description: (line.after ?? line.before)!.description,
      fromQuantity: line.before?.quantity ?? 0,
      toQuantity: line.after?.quantity ?? 0,
      fromCents: line.before ? expectedCents(line.before) : (0 as Cents),
      toCents: line.after ? expectedCents(line.after) : (0 as Cents),
    })),
  );
}

/** Reads estimates, put together as the patient reads them. */
@Injectable()
export class EstimatesReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly estimates: EstimatesRepository,
    private readonly sources: EstimateSources,
  ) {}

  async byIds(ctx: RequestContext, ids: readonly EstimateId[]): Promise<Map<EstimateId, EstimateView>> {
    const views = await this.uow.read(ctx, async (tx) => {
      const { practiceId } = tx.ctx.actor;
      return this.views(tx, await tx.em.findBy(EstimateRow, { practiceId, id: In([...ids]) }));
    });
    return new Map(views.map((view) => [view.id, view]));
  }

  /** The estimates of each patient, the newest first. */
  async byPatients(ctx: RequestContext, ids: readonly PatientId[]): Promise<Map<PatientId, EstimateView[]>> {
    const views = await this.uow.read(ctx, async (tx) => {
      const rows = await tx.em.find(EstimateRow, {
        where: { practiceId: tx.ctx.actor.practiceId, patientId: In([...ids]) },
        order: { createdAt: 'DESC', id: 'DESC' },
      });
      return this.views(tx, rows);
    });
    return new Map(ids.map((id) => [id, views.filter((view) => view.patientId === id)]));
  }

  /** A page of estimates, those begun last first. */
  async page(ctx: RequestContext, filter: EstimateFilter, page: PageRequest): Promise<Page<EstimateView>> {
    const views = await this.uow.read(ctx, async (tx) => {
      const query = tx.em
        .createQueryBuilder(EstimateRow, 'e')
        .where('e.practiceId = :practiceId', { practiceId: tx.ctx.actor.practiceId })
        .orderBy('e.createdAt', 'DESC')
        .addOrderBy('e.id', 'DESC')
        .limit(page.first + 1);
      if (filter.state) query.andWhere('e.state = :state', { state: filter.state });
      if (filter.patientId) query.andWhere('e.patientId = :patientId', { patientId: filter.patientId });
      if (filter.needsWork)
        query.andWhere(`(e.state = 'DRAFT' or e.state = 'ISSUED' and e.deliveredAt is null)`);
      if (page.after) {
        query.andWhere('(e.createdAt, e.id) < (:createdAt::timestamptz, :id::uuid)', position(page.after));
      }
      return this.views(tx, await query.getMany());
    });
    return keysetPage(views, page, (view) => [view.createdAt, view.id]);
  }

  /** A draft as it would be with lines or a diagnosis that are not kept yet. */
  async changed(tx: ReadTx, row: EstimateRow, unsaved: UnsavedContent): Promise<EstimateView> {
    return (await this.views(tx, [row], unsaved))[0]!;
  }

  private async views(
    tx: ReadTx,
    rows: readonly EstimateRow[],
    unsaved: UnsavedContent = {},
  ): Promise<EstimateView[]> {
    if (rows.length === 0) return [];
    const patientIds = [...new Set(rows.map((row) => row.patientId))];
    const before = await this.predecessors(tx, rows);
    const lines = await this.estimates.linesOf(tx, [
      ...new Set([...rows, ...before.values()].map((row) => row.id)),
    ]);
    if (unsaved.lines) lines.set(rows[0]!.id, [...unsaved.lines]);
    const isWriter = may(tx.ctx.actor, Permission.EstimateWrite);
    const ids = rows.map((row) => row.id);
    const diagnoses = await this.estimates.diagnosesOf(tx, isWriter ? ids : []);
    const surroundings = await this.sources.surroundings(tx, patientIds, lines.values());
    const names = new Map(surroundings.providers.all.map((each) => [each.providerId, each.name]));

    tx.ctx.notes.look(patientIds, 'estimate', ...(isWriter ? ['diagnosis'] : []));
    return rows.map((row) => {
      const own = lines.get(row.id)!;
      const predecessor = before.get(row.id);
      const document = row.issuedContent ?? draftDocument(row, own, surroundings, tx.ctx.now);
      const diagnosis: EstimateDiagnosis = unsaved.diagnosis ?? diagnoses.get(row.id) ?? NO_DIAGNOSIS;
      const patient = surroundings.patients.get(row.patientId)!;
      return {
        id: row.id,
        version: row.version,
        patientId: row.patientId,
        courseId: row.courseId,
        seriesId: row.seriesId,
        number: row.number,
        state: row.state,
        createdAt: instant(row.createdAt.getTime()),
        issuedAt: at(row.issuedAt),
        deliveredAt: at(row.deliveredAt),
        deliveredBy: row.deliveredBy,
        replacesId: predecessor?.id ?? null,
        diagnosis,
        lines: own.map((line) => ({ ...line, expectedCents: expectedCents(line) })),
        document,
        parts:
          row.state === 'DRAFT'
            ? partsOf(row, document, own, isWriter ? diagnosis : HIDDEN_DIAGNOSIS, patient)
            : [],
        differences: predecessor ? differencesOf(lines.get(predecessor.id)!, own, names) : [],
      };
    });
  }

  /** The version before each, by the id of the later one. */
  private async predecessors(
    tx: ReadTx,
    rows: readonly EstimateRow[],
  ): Promise<Map<EstimateId, EstimateRow>> {
    const later = rows.filter((row) => row.number > 1);
    if (later.length === 0) return new Map();
    const earlier = await tx.em.findBy(EstimateRow, {
      practiceId: tx.ctx.actor.practiceId,
      seriesId: In(later.map((row) => row.seriesId)),
    });
    return new Map(
      later.flatMap((row) => {
        const found = earlier.find(
          (each) => each.seriesId === row.seriesId && each.number === row.number - 1,
        );
        return found ? [[row.id, found] as const] : [];
      }),
    );
  }
}
