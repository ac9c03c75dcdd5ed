import type { PlainRefusal } from '@kapstone/platform';
import type { EstimateRow } from '../persistence/estimate.row.js';

export type EstimateNotDraft = PlainRefusal<'ESTIMATE_NOT_DRAFT'>;
export type EstimateNotIssued = PlainRefusal<'ESTIMATE_NOT_ISSUED'>;

/** What was issued is never changed (G16). */
export const estimateNotDraft = ({ number, state }: EstimateRow): EstimateNotDraft => ({
  code: 'ESTIMATE_NOT_DRAFT',
  message:
    state === 'ISSUED'
      ? `Version ${number} is issued and stays as it is. Revise it to make version ${number + 1}.`
      : `Version ${number} was replaced and stays as it is. Go on with the newest version.`,
});

export const estimateNotIssued = ({ number, state }: EstimateRow): EstimateNotIssued => ({
  code: 'ESTIMATE_NOT_ISSUED',
  message:
    state === 'DRAFT'
      ? `Version ${number} is still a draft. Issue it first.`
      : `Version ${number} was replaced. Go on with the newest version.`,
});

/** A version is revised once: its draft waits to be issued. */
export const alreadyRevised = (number: number): EstimateNotIssued => ({
  code: 'ESTIMATE_NOT_ISSUED',
  message: `Version ${number} is already begun. Go on with that draft.`,
});
