import { Injectable } from '@nestjs/common';
import { type LocalDate, newId, ok, refuse, type Result } from '@kapstone/kernel';
import { brokenConstraint, parseText, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { duplicateName, type DuplicateNameRefusal } from '@kapstone/facility';
import { ConsentTemplateRow } from '../persistence/consent-template.row.js';
import { insertVersion, parseWords, type VersionWords } from './publish-consent-version.js';

export interface CreateConsentTemplateInput extends VersionWords {
  readonly name: string;
  readonly effectiveOn: LocalDate;
}

/** Adds a consent template with its first version. */
@Injectable()
export class CreateConsentTemplate {
  constructor(private readonly uow: UnitOfWork) {}

  execute(
    ctx: RequestContext,
    input: CreateConsentTemplateInput,
  ): Promise<Result<string, DuplicateNameRefusal>> {
    const name = parseText(input.name, 'name', { max: 120 });
    const words = parseWords(input);
    return this.uow.write(ctx, async (tx) => {
      const { practiceId } = tx.ctx.actor;
      const id = newId();
      try {
        await tx.em.insert(ConsentTemplateRow, { practiceId, id, name });
      } catch (error) {
        if (brokenConstraint(error) !== 'uq_consent_template_name') throw error;
        return refuse(duplicateName('consent template', name));
      }
      await tx.audit({ record: 'consent template', recordId: id, changes: [{ field: 'name', to: name }] });
      await insertVersion(tx, {
        ...words,
        templateId: id,
        number: 1,
        change: 'MATERIAL',
        effectiveOn: input.effectiveOn,
      });
      return ok(id);
    });
  }
}
