import type { EstimateDisclaimer } from './estimate-parts.js';

/** A statement that the law wants on every estimate, in words of our own. */
export interface EstimateStatement {
  readonly code: 'SEPARATE_ITEMS' | EstimateDisclaimer;
  readonly title: string;
  readonly text: string;
}

/**
 * Parts 6 to 10 of an estimate (rules.md 1.3; 45 CFR 149.610(c)(1)(vi) to (x)), in the order of the document. The first stands
 * directly above the list of what is scheduled separately.
 * @param practice whom the patient asks for a separate estimate.
 */
export function estimateStatements(practice: {
  readonly name: string;
  readonly phone: string | null;
}): EstimateStatement[] {
  const call = practice.phone === null ? '' : ` or call ${practice.phone}`;
  return [
    {
      code: 'SEPARATE_ITEMS',
      title: 'Services scheduled separately',
      text:
        'The services listed below, if any, are ones that we expect you to need before or after what this estimate covers, and ' +
        'that have to be scheduled separately. You get a separate estimate for each when it is scheduled or when you ask for ' +
        'one, so their codes, charges and provider identifiers need not appear here. To get one, ask at the front desk of ' +
        `${practice.name}${call}.`,
    },
    {
      code: 'OTHER_ITEMS',
      title: 'Other services may follow',
      text:
        'We may recommend other services as part of your care that have to be scheduled or asked for separately. They are not ' +
        'part of this estimate.',
    },
    {
      code: 'ESTIMATE_ONLY',
      title: 'This is an estimate',
      text:
        'It is based on what we know on the day on which it is issued. The services that you get, and what they cost, may ' +
        'differ from it.',
    },
    {
      code: 'DISPUTE',
      title: 'If you are billed $400 or more above it',
      text:
        'If the bill of one provider or facility is $400.00 or more above its total on this estimate, you have the right to ' +
        'start a patient-provider dispute resolution within 120 calendar days of the date of the bill. How to start one: ' +
        'www.cms.gov/nosurprises or 1-800-985-3059. Starting one does not affect the quality of the care that you get.',
    },
    {
      code: 'NO_CONTRACT',
      title: 'Not a contract',
      text:
        'This estimate is not a contract. You do not have to get the listed services, nor to get them from the providers ' +
        'or facilities that are listed.',
    },
  ];
}
