import { Injectable } from '@nestjs/common';
import { dateAt, type LocalDate } from '@kapstone/kernel';
import { practiceZone } from '@kapstone/identity';
import { type ReadTx, type RequestContext, UnitOfWork } from '@kapstone/platform';
import type { ConsentTemplateVersion } from '../domain/consent-standing.js';
import { versionInForce } from '../domain/signable-version.js';
import { templateVersions } from './consent-template-versions.js';

export interface ConsentTemplateVersionView {
  readonly id: string;
  readonly templateId: string;
  readonly label: string;
  readonly change: ConsentTemplateVersion['change'];
  readonly effectiveOn: LocalDate;
  readonly body: string;
  /** Whether it is the one in force today. */
  readonly current: boolean;
}

export interface ConsentTemplateView {
  readonly id: string;
  readonly name: string;
  /** The latest first. */
  readonly versions: readonly ConsentTemplateVersionView[];
}

type VersionRow = Omit<ConsentTemplateVersionView, 'current' | 'templateId' | 'effectiveOn'> & {
  template_id: string;
  effective_on: LocalDate;
};

/** Reads consent templates: practice-wide, and no patient in them. */
@Injectable()
export class ConsentTemplatesReader {
  constructor(private readonly uow: UnitOfWork) {}

  all(ctx: RequestContext): Promise<ConsentTemplateView[]> {
    return this.uow.read(ctx, async (tx) => {
      const templates = await tx.query<{ id: string; name: string }>(
        'select id, name from consent_template where practice_id = $1 order by name',
        [tx.ctx.actor.practiceId],
      );
      const versions = await this.versions(tx);
      return templates.map((template) => ({
        ...template,
        versions: versions.filter(({ templateId }) => templateId === template.id),
      }));
    });
  }

  versionsByIds(
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<Map<string, ConsentTemplateVersionView>> {
    return this.uow.read(
      ctx,
      async (tx) => new Map((await this.versions(tx, ids)).map((each) => [each.id, each])),
    );
  }

  private async versions(tx: ReadTx, ids?: readonly string[]): Promise<ConsentTemplateVersionView[]> {
    const rows = await tx.query<VersionRow>(
      `select id, template_id, label, change, effective_on, body from consent_template_version
       where practice_id = $1 and ($2::uuid[] is null or id = any ($2)) order by template_id, number desc`,
      [tx.ctx.actor.practiceId, ids ?? null],
    );
    const today = dateAt(tx.ctx.now, await practiceZone(tx));
    const all = await templateVersions(tx);
    return rows.map(({ template_id: templateId, effective_on: effectiveOn, ...row }) => {
      const siblings = all.filter((version) => version.templateId === templateId);
      return { ...row, templateId, effectiveOn, current: versionInForce(siblings, today)?.id === row.id };
    });
  }
}
