import { plusMonths, type LocalDate } from '@kapstone/kernel';
import type { EstimateLine } from './estimate-lines.js';

/** A line with what part 4 of the law asks of it beyond the charge. */
export interface DraftEstimateLine extends EstimateLine {
  /** ICD-10-CM codes; none only where the draft says why (G10). */
  readonly diagnosisCodes: readonly string[];
}

/** A provider or facility as it will be printed. */
export interface EstimateProvider {
  readonly providerId: string;
  readonly name: string;
  /** National Provider Identifier: ten digits. */
  readonly npi: string;
  /** Taxpayer Identification Number: nine digits, `12-3456789`. */
  readonly tin: string;
  /** Where services are expected: the address of an office or facility, and its state (`NY`). */
  readonly locations: readonly { readonly address: string; readonly state: string }[];
}

/** The content of a draft, as far as it exists. A text that is still to be written is empty. */
export interface EstimateDraft {
  readonly patientName: string;
  readonly patientBirthDate: LocalDate | null;
  readonly primaryService: {
    readonly description: string;
    readonly isScheduled: boolean;
    /** The day of the first scheduled service. */
    readonly serviceOn: LocalDate | null;
  };
  readonly lines: readonly DraftEstimateLine[];
  readonly providers: readonly EstimateProvider[];
  /** Why no diagnosis code exists yet (G10); null when every line has one. */
  readonly diagnosisPendingReason: string | null;
  /** What is expected to be scheduled separately; an empty list says "nothing", null that nobody has said. */
  readonly separateItems: readonly string[] | null;
  /** The statement that stands directly above that list. */
  readonly separateItemsStatement: string;
  readonly disclaimers: Readonly<Record<EstimateDisclaimer, string>>;
  /** First and last day that the estimate covers. */
  readonly scope: {
    readonly startsOn: LocalDate | null;
    readonly endsOn: LocalDate | null;
    /** How often the service recurs, "twice a week"; null where it does not recur. */
    readonly frequency: string | null;
    /** Whether the primary service recurs, as the infusions of a course do. */
    readonly isRecurring: boolean;
  };
}

export type EstimateDisclaimer = 'OTHER_ITEMS' | 'ESTIMATE_ONLY' | 'DISPUTE' | 'NO_CONTRACT';

/** The ten parts of 45 CFR 149.610(c)(1) in the order of rules.md 1.3, and the scope of G12. */
export type EstimatePartCode =
  | 'PATIENT'
  | 'PRIMARY_SERVICE'
  | 'ITEMISED_LIST'
  | 'CODES_AND_CHARGES'
  | 'PROVIDERS'
  | 'SEPARATE_ITEMS'
  | 'OTHER_ITEMS_DISCLAIMER'
  | 'ESTIMATE_ONLY_DISCLAIMER'
  | 'DISPUTE_DISCLAIMER'
  | 'NO_CONTRACT_DISCLAIMER'
  | 'SCOPE';

export interface EstimatePart {
  readonly code: EstimatePartCode;
  /** 1 to 10 as numbered in rules.md 1.3; null for the scope, which G12 adds. */
  readonly number: number | null;
  readonly title: string;
  /** What has to be done before the estimate can be issued; null when the part is there. */
  readonly toDo: string | null;
}

/** A part whose content is not complete. */
export type MissingEstimatePart = EstimatePart & { readonly toDo: string };

interface PartRule {
  readonly code: EstimatePartCode;
  readonly title: string;
  readonly toDo: (draft: EstimateDraft) => string | null;
}

/** One estimate covers at most this many months (G12). */
export const MAX_SCOPE_MONTHS = 12;

const isBlank = (text: string): boolean => text.trim() === '';

/** Letter, digit, letter or digit, then up to four more after a point: the form of every ICD-10-CM code. */
const ICD_10_CM = /^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/;
const NPI = /^\d{10}$/;
const TIN = /^\d{2}-?\d{7}$/;
const STATE = /^[A-Z]{2}$/;

function patientToDo(draft: EstimateDraft): string | null {
  if (isBlank(draft.patientName)) return "Enter the patient's name.";
  return draft.patientBirthDate === null ? "Enter the patient's date of birth." : null;
}

function primaryServiceToDo({ primaryService }: EstimateDraft): string | null {
  if (isBlank(primaryService.description)) return 'Describe the main service in plain words.';
  return primaryService.isScheduled && primaryService.serviceOn === null
    ? 'Enter the date of the scheduled main service.'
    : null;
}

function itemisedListToDo(draft: EstimateDraft): string | null {
  if (draft.lines.length === 0) return 'Add a line for each expected service.';
  const unclear = draft.lines.findIndex((line) => isBlank(line.description) || isBlank(line.providerId));
  return unclear < 0 ? null : `Give line ${unclear + 1} a description and a provider.`;
}

function codesToDo(draft: EstimateDraft): string | null {
  if (draft.lines.length === 0) return 'Add a line for each expected service.';
  const isPending = draft.diagnosisPendingReason !== null && !isBlank(draft.diagnosisPendingReason);
  for (const [index, line] of draft.lines.entries()) {
    if (isBlank(line.serviceCode)) return `Enter the service code of line ${index + 1}.`;
    const wrong = line.diagnosisCodes.find((code) => !ICD_10_CM.test(code));
    if (wrong !== undefined) return `Correct the diagnosis code "${wrong}" of line ${index + 1}.`;
    if (line.diagnosisCodes.length === 0 && !isPending) {
      return `Enter the diagnosis code of line ${index + 1}, or say why it is not yet determined.`;
    }
  }
  return null;
}

function providersToDo(draft: EstimateDraft): string | null {
  const wanted = [...new Set(draft.lines.map((line) => line.providerId))];
  if (wanted.length === 0) return 'Add a line for each expected service.';
  for (const providerId of wanted) {
    const provider = draft.providers.find((each) => each.providerId === providerId);
    if (!provider || isBlank(provider.name)) return 'Name the provider of each line.';
    if (!NPI.test(provider.npi)) return `Enter the NPI of ${provider.name}: ten digits.`;
    if (!TIN.test(provider.tin)) return `Enter the TIN of ${provider.name}: nine digits.`;
    const located = provider.locations.length > 0;
    if (!located || provider.locations.some((place) => isBlank(place.address) || !STATE.test(place.state))) {
      return `Enter the state and address where ${provider.name} is expected to work.`;
    }
  }
  return null;
}

function separateItemsToDo(draft: EstimateDraft): string | null {
  if (draft.separateItems === null)
    return 'List what will be scheduled separately, or say that nothing will be.';
  if (draft.separateItems.some(isBlank)) return 'Describe each item that will be scheduled separately.';
  return isBlank(draft.separateItemsStatement)
    ? 'Add the statement that separate estimates follow, and how to get them.'
    : null;
}

function scopeToDo({ scope }: EstimateDraft): string | null {
  const { startsOn, endsOn } = scope;
  if (startsOn === null || endsOn === null)
    return 'Enter the first and the last day that the estimate covers.';
  if (endsOn < startsOn) return 'The last day must not be before the first.';
  if (endsOn >= plusMonths(startsOn, MAX_SCOPE_MONTHS)) {
    return 'Shorten the period: one estimate covers at most 12 months, and later care gets a new one.';
  }
  return scope.isRecurring && (scope.frequency === null || isBlank(scope.frequency))
    ? 'Say how often the service recurs.'
    : null;
}

const disclaimer =
  (code: EstimateDisclaimer, saying: string) =>
  (draft: EstimateDraft): string | null =>
    isBlank(draft.disclaimers[code]) ? `Add the statement that ${saying}.` : null;

const PARTS: readonly PartRule[] = [
  { code: 'PATIENT', title: 'Patient and date of birth', toDo: patientToDo },
  { code: 'PRIMARY_SERVICE', title: 'Main service and its date', toDo: primaryServiceToDo },
  { code: 'ITEMISED_LIST', title: 'Lines grouped by provider', toDo: itemisedListToDo },
  { code: 'CODES_AND_CHARGES', title: 'Diagnosis, service codes and charges', toDo: codesToDo },
  { code: 'PROVIDERS', title: 'NPI, TIN and locations of each provider', toDo: providersToDo },
  { code: 'SEPARATE_ITEMS', title: 'Services scheduled separately', toDo: separateItemsToDo },
  {
    code: 'OTHER_ITEMS_DISCLAIMER',
    title: 'Other services may follow',
    toDo: disclaimer(
      'OTHER_ITEMS',
      'other recommended services may have to be scheduled or asked for separately',
    ),
  },
  {
    code: 'ESTIMATE_ONLY_DISCLAIMER',
    title: 'This is only an estimate',
    toDo: disclaimer('ESTIMATE_ONLY', 'actual services and charges may differ from the estimate'),
  },
  {
    code: 'DISPUTE_DISCLAIMER',
    title: 'Right to dispute a bill',
    toDo: disclaimer(
      'DISPUTE',
      'a bill of $400 or more above the estimate may be disputed, how, and without harm to care',
    ),
  },
  {
    code: 'NO_CONTRACT_DISCLAIMER',
    title: 'Not a contract',
    toDo: disclaimer(
      'NO_CONTRACT',
      'the estimate is no contract and does not bind the patient to these providers',
    ),
  },
  { code: 'SCOPE', title: 'Period of at most 12 months', toDo: scopeToDo },
];

/** Number of parts that the law itself counts; what follows them in the list is ours. */
const PARTS_OF_LAW = 10;

/** Every required part of an estimate with what is still to do (rules.md 1.3; G10, G12). */
export const estimateParts = (draft: EstimateDraft): EstimatePart[] =>
  PARTS.map(({ code, title, toDo }, index) => ({
    code,
    number: index < PARTS_OF_LAW ? index + 1 : null,
    title,
    toDo: toDo(draft),
  }));

/** The parts without which an estimate stays a draft; an empty list means that it may be issued. */
export const missingEstimateParts = (draft: EstimateDraft): MissingEstimatePart[] =>
  estimateParts(draft).filter((part): part is MissingEstimatePart => part.toDo !== null);
