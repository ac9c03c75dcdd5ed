import type { LocalDate } from '@kapstone/kernel';
import type { ReadTx } from '@kapstone/platform';
import type { ConsentTemplateVersion } from '../domain/consent-standing.js';

/** A version without its words, for rules. */
export interface VersionFacts extends ConsentTemplateVersion {
  readonly id: string;
  readonly label: string;
}

interface VersionRow {
  id: string;
  template_id: string;
  number: number;
  label: string;
  change: ConsentTemplateVersion['change'];
  effective_on: LocalDate;
}

/** All versions of the practice's templates: a handful, in the order of their numbers. */
export async function templateVersions(tx: ReadTx): Promise<VersionFacts[]> {
  const rows = await tx.query<VersionRow>(
    'select id, template_id, number, label, change, effective_on from consent_template_version order by template_id, number',
  );
  return rows.map((row) => ({
    id: row.id,
    templateId: row.template_id,
    sequence: row.number,
    label: row.label,
    change: row.change,
    effectiveOn: row.effective_on,
  }));
}
