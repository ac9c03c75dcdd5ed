import { Injectable } from '@nestjs/common';
import { type LocalDate, newId, ok, valueOf } from '@kapstone/kernel';
import {
  badInput,
  notFound,
  parseId,
  parseText,
  type RequestContext,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';
import type { ConsentTemplateVersion } from '../domain/consent-standing.js';
import { ConsentTemplateVersionRow } from '../persistence/consent-template-version.row.js';

/** What a version is called and says. */
export interface VersionWords {
  readonly label: string;
  readonly body: string;
}

export interface PublishConsentVersionInput extends VersionWords {
  readonly templateId: string;
  readonly change: ConsentTemplateVersion['change'];
  readonly effectiveOn: LocalDate;
}

/** @throws BAD_INPUT naming the field. */
export const parseWords = ({ label, body }: VersionWords): VersionWords => ({
  label: parseText(label, 'label', { max: 40 }),
  body: parseText(body, 'body', { max: 100_000 }),
});

/** Adds a version in the caller's transaction, audited. */
export async function insertVersion(
  tx: Tx,
  version: VersionWords & Pick<ConsentTemplateVersionRow, 'templateId' | 'number' | 'change' | 'effectiveOn'>,
): Promise<string> {
  const id = newId();
  await tx.em.insert(ConsentTemplateVersionRow, { practiceId: tx.ctx.actor.practiceId, id, ...version });
  await tx.audit({
    record: 'consent template version',
    recordId: id,
    changes: [
      { field: 'label', to: version.label },
      { field: 'change', to: version.change },
      { field: 'effectiveOn', to: version.effectiveOn },
      { field: 'body' },
    ],
  });
  return id;
}

/** Publishes the next version of a template. A material one has to be signed anew from its effective day on (H14). */
@Injectable()
export class PublishConsentVersion {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * @returns the version's id.
   * @throws BAD_INPUT when it would take effect before the version it follows; NOT_FOUND
   */
  async execute(ctx: RequestContext, input: PublishConsentVersionInput): Promise<string> {
    const templateId = parseId<string>(input.templateId, 'consent template', 'templateId');
    const words = parseWords(input);
    const result = await this.uow.write<string, never>(ctx, async (tx) => {
      // Numbers are given one after another; the template's row itself is never changed, and so never locked.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('consent-template:' || $1, 0))`, [
        templateId,
      ]);
      const [last] = await tx.query<{ number: number; effective_on: LocalDate }>(
        `select number, effective_on from consent_template_version
         where practice_id = $1 and template_id = $2 order by number desc limit 1`,
        [tx.ctx.actor.practiceId, templateId],
      );
      if (!last) throw notFound('consent template', 'templateId');
      if (input.effectiveOn < last.effective_on) {
        throw badInput(
          'effectiveOn',
          `A version takes effect on ${last.effective_on} or later, like the one before it.`,
        );
      }
      const { change, effectiveOn } = input;
      return ok(
        await insertVersion(tx, { ...words, templateId, number: last.number + 1, change, effectiveOn }),
      );
    });
    return valueOf(result);
  }
}
