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

/** What a part still lacks. */
interface Gap {
  readonly toDo: string;
  /**
   * What to fill in: a field of the draft (`frequency`, `lines.2.serviceCode`) or a fact kept elsewhere (`patient.birthDate`,
   * `providers.<id>.npi`).
   */
  readonly field: string;
}

export interface EstimatePart {
  readonly code: EstimatePartCode;
  /** 1 to 10 as numbered in rules.md 1.3; null for the scope, which G12 adds. */
  readonly number: number | null;
  readonly title: string;
  /** What has to be done before the estimate can be issued; null when the part is there. */
  readonly toDo: string | null;
  /** Where it is done; null when the part is there. */
  readonly field: string | null;
}

/** A part whose content is not complete. */
export type MissingEstimatePart = EstimatePart & Gap;

interface PartRule {
  readonly code: EstimatePartCode;
  readonly title: string;
  readonly gap: (draft: EstimateDraft) => Gap | null;
}

/** One estimate covers at most this many months (G12). */
export const MAX_SCOPE_MONTHS = 12;

const isBlank = (text: string): boolean => text.trim() === '';

/** Letter, digit, letter or digit, then up to four more after a point: the form of every ICD-10-CM code. */
const ICD_10_CM = /^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/;
const NPI = /^\d{10}$/;
const TIN = /^\d{2}-?\d{7}$/;
const STATE = /^[A-Z]{2}$/;

const gap = (field: string, toDo: string): Gap => ({ field, toDo });

function patientGap(draft: EstimateDraft): Gap | null {
  if (isBlank(draft.patientName)) return gap('patient.name', "Enter the patient's name.");
  if (draft.patientBirthDate !== null) return null;
  return gap('patient.birthDate', "Enter the patient's date of birth.");
}

function primaryServiceGap({ primaryService }: EstimateDraft): Gap | null {
  if (isBlank(primaryService.description)) {
    return gap('primaryService', 'Describe the main service in plain words.');
  }
  if (!primaryService.isScheduled || primaryService.serviceOn !== null) return null;
  return gap('primaryServiceOn', 'Enter the date of the scheduled main service.');
}

const NO_LINES = gap('lines', 'Add a line for each expected service.');

function itemisedListGap(draft: EstimateDraft): Gap | null {
  if (draft.lines.length === 0) return NO_LINES;
  const unclear = draft.lines.findIndex((line) => isBlank(line.description) || isBlank(line.providerId));
  if (unclear < 0) return null;
  return gap(`lines.${unclear}.description`, `Give line ${unclear + 1} a description and a provider.`);
}

function codesGap(draft: EstimateDraft): Gap | null {
  if (draft.lines.length === 0) return NO_LINES;
  const isPending = draft.diagnosisPendingReason !== null && !isBlank(draft.diagnosisPendingReason);
  for (const [index, line] of draft.lines.entries()) {
    if (isBlank(line.serviceCode)) {
      return gap(`lines.${index}.serviceCode`, `Enter the service code of line ${index + 1}.`);
    }
    const wrong = line.diagnosisCodes.find((code) => !ICD_10_CM.test(code));
    if (wrong !== undefined) {
      return gap('diagnosisCode', `Correct the diagnosis code "${wrong}" of line ${index + 1}.`);
    }
    if (line.diagnosisCodes.length === 0 && !isPending) {
      return gap(
        'diagnosisCode',
        `Enter the diagnosis code of line ${index + 1}, or say why it is not yet determined.`,
      );
    }
  }
  return null;
}

function providersGap(draft: EstimateDraft): Gap | null {
  const wanted = [...new Set(draft.lines.map((line) => line.providerId))];
  if (wanted.length === 0) return NO_LINES;
  for (const providerId of wanted) {
    const provider = draft.providers.find((each) => each.providerId === providerId);
    const field = (name: string): string => `providers.${providerId}.${name}`;
    if (!provider || isBlank(provider.name)) return gap(field('name'), 'Name the provider of each line.');
    if (!NPI.test(provider.npi)) return gap(field('npi'), `Enter the NPI of ${provider.name}: ten digits.`);
    if (!TIN.test(provider.tin)) return gap(field('tin'), `Enter the TIN of ${provider.name}: nine digits.`);
    const located = provider.locations.length > 0;
    if (!located || provider.locations.some((place) => isBlank(place.address) || !STATE.test(place.state))) {
      return gap(
        field('locations'),
        `Enter the state and address where ${provider.name} is expected to work.`,
      );
    }
  }
  return null;
}

function separateItemsGap(draft: EstimateDraft): Gap | null {
  const field = 'separateItems';
  if (draft.separateItems === null)
    return gap(field, 'List what will be scheduled separately, or say that nothing will be.');
  if (draft.separateItems.some(isBlank))
    return gap(field, 'Describe each item that will be scheduled separately.');
  if (!isBlank(draft.separateItemsStatement)) return null;
  return gap('statements', 'Add the statement that separate estimates follow, and how to get them.');
}

function scopeGap({ scope }: EstimateDraft): Gap | null {
  const { startsOn, endsOn } = scope;
  if (startsOn === null || endsOn === null) {
    return gap(
      startsOn === null ? 'periodStart' : 'periodEnd',
      'Enter the first and the last day that the estimate covers.',
    );
  }
  if (endsOn < startsOn) return gap('periodEnd', 'The last day must not be before the first.');
  if (endsOn >= plusMonths(startsOn, MAX_SCOPE_MONTHS)) {
    return gap(
      'periodEnd',
      'Shorten the period: one estimate covers at most 12 months, and later care gets a new one.',
    );
  }
  if (!scope.isRecurring || (scope.frequency !== null && !isBlank(scope.frequency))) return null;
  return gap('frequency', 'Say how often the service recurs.');
}

const disclaimer =
  (code: EstimateDisclaimer, saying: string) =>
  (draft: EstimateDraft): Gap | null =>
    isBlank(draft.disclaimers[code]) ? gap('statements', `Add the statement that ${saying}.`) : null;

const PARTS: readonly PartRule[] = [
  { code: 'PATIENT', title: 'Patient and date of birth', gap: patientGap },
  { code: 'PRIMARY_SERVICE', title: 'Main service and its date', gap: primaryServiceGap },
  { code: 'ITEMISED_LIST', title: 'Lines grouped by provider', gap: itemisedListGap },
  { code: 'CODES_AND_CHARGES', title: 'Diagnosis, service codes and charges', gap: codesGap },
  { code: 'PROVIDERS', title: 'NPI, TIN and locations of each provider', gap: providersGap },
  { code: 'SEPARATE_ITEMS', title: 'Services scheduled separately', gap: separateItemsGap },
  {
    code: 'OTHER_ITEMS_DISCLAIMER',
    title: 'Other services may follow',
    gap: disclaimer(
      'OTHER_ITEMS',
      'other recommended services may have to be scheduled or asked for separately',
    ),
  },
  {
    code: 'ESTIMATE_ONLY_DISCLAIMER',
    title: 'This is only an estimate',
    gap: disclaimer('ESTIMATE_ONLY', 'actual services and charges may differ from the estimate'),
  },
  {
    code: 'DISPUTE_DISCLAIMER',
    title: 'Right to dispute a bill',
    gap: disclaimer(
      'DISPUTE',
      'a bill of $400 or more above the estimate may be disputed, how, and without harm to care',
    ),
  },
  {
    code: 'NO_CONTRACT_DISCLAIMER',
    title: 'Not a contract',
    gap: disclaimer(
      'NO_CONTRACT',
      'the estimate is no contract and does not bind the patient to these providers',
    ),
  },
  { code: 'SCOPE', title: 'Period of at most 12 months', gap: scopeGap },
];

/** Number of parts that the law itself counts; what follows them in the list is ours. */
const PARTS_OF_LAW = 10;

/** Every required part of an estimate with what is still to do (rules.md 1.3; G10, G12). */
export const estimateParts = (draft: EstimateDraft): EstimatePart[] =>
  PARTS.map(({ code, title, gap: gapOf }, index) => {
    const { toDo, field } = gapOf(draft) ?? { toDo: null, field: null };
    return { code, number: index < PARTS_OF_LAW ? index + 1 : null, title, toDo, field };
  });

/** The parts without which an estimate stays a draft; an empty list means that it may be issued. */
export const missingOf = (parts: readonly EstimatePart[]): MissingEstimatePart[] =>
  parts.filter((part): part is MissingEstimatePart => part.toDo !== null);
