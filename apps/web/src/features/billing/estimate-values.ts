import type { UpdateEstimateInput } from '../../gql/graphql.js';

import { draftLine, lineInput, type DraftLine } from './draft-lines.js';
import type { Estimate } from './estimate-documents.js';

/** What is typed on a draft. */
export interface EstimateValues {
  primaryService: string;
  primaryServiceOn: string;
  periodStart: string;
  periodEnd: string;
  frequency: string;
  diagnosisCode: string;
  diagnosisNotDetermined: string;
  separateItems: string;
  /** Somebody has said that nothing is scheduled separately. */
  nothingSeparate: boolean;
  lines: DraftLine[];
}

/** A draft as its form takes it. */
export const valuesOf = (estimate: Estimate): EstimateValues => ({
  primaryService: estimate.primaryService,
  primaryServiceOn: estimate.primaryServiceOn ?? '',
  periodStart: estimate.periodStart ?? '',
  periodEnd: estimate.periodEnd ?? '',
  frequency: estimate.frequency,
  diagnosisCode: estimate.diagnosisCode ?? '',
  diagnosisNotDetermined: estimate.diagnosisNotDetermined ?? '',
  separateItems: estimate.separateItems.join('\n'),
  nothingSeparate: estimate.separateItemsListed && estimate.separateItems.length === 0,
  lines: estimate.lines.map(draftLine),
});

/** The separate services as typed, one a line; null while nobody has said anything about them. */
function separateItemsOf({ separateItems, nothingSeparate }: EstimateValues): string[] | null {
  const items = separateItems
    .split('\n')
    .map((item) => item.trim())
    .filter(Boolean);
  return items.length > 0 || nothingSeparate ? items : null;
}

/** The first line, counted from 1, that is not whole yet: what is typed on it cannot be sent; null when all are. */
export function brokenLine({ lines }: EstimateValues): number | null {
  const at = lines.findIndex((line) => lineInput(line) === null);
  return at < 0 ? null : at + 1;
}

/** What is sent of a draft; null while a line is not whole. */
export function inputOf(values: EstimateValues): Omit<UpdateEstimateInput, 'estimateId' | 'version'> | null {
  if (brokenLine(values) !== null) return null;
  return {
    primaryService: values.primaryService.trim(),
    primaryServiceOn: values.primaryServiceOn.trim() || null,
    periodStart: values.periodStart.trim() || null,
    periodEnd: values.periodEnd.trim() || null,
    frequency: values.frequency.trim(),
    diagnosisCode: values.diagnosisCode.trim() || null,
    diagnosisNotDetermined: values.diagnosisNotDetermined.trim() || null,
    separateItems: separateItemsOf(values),
    lines: values.lines.map((line) => lineInput(line)!),
  };
}

export const fieldNames: Record<keyof EstimateValues, string> = {
  primaryService: 'Main service',
  primaryServiceOn: 'Date of the main service',
  periodStart: 'Covers from',
  periodEnd: 'Covers until',
  frequency: 'How often',
  diagnosisCode: 'Diagnosis code',
  diagnosisNotDetermined: 'Why there is no diagnosis code yet',
  separateItems: 'Scheduled separately',
  nothingSeparate: 'Nothing is scheduled separately',
  lines: 'Lines',
};

/** A value in words, to lay two versions side by side. */
export function inWords(value: string | boolean | DraftLine[]): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return value
    .map((line) => {
      const discount = line.discount.trim() ? `, less $${line.discount}` : '';
      return `${line.quantity} × ${line.description}, $${line.unit}${discount}`;
    })
    .join('\n');
}
