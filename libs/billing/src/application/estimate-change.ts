import { plusMonths, type Cents, type LocalDate } from '@kapstone/kernel';
import { badInput, parseId, parseText, type ReadTx } from '@kapstone/platform';
import type { AppointmentKind } from '@kapstone/scheduling';
import type { WrittenLine } from '../domain/draft-content.js';
import type { EstimateDiagnosis } from '../domain/estimate-document.js';
import { checkLines, type EstimateLineRefusal } from '../domain/estimate-lines.js';
import { MAX_SCOPE_MONTHS } from '../domain/estimate-parts.js';
import type { EstimateRow } from '../persistence/estimate.row.js';

export interface EstimateLineInput {
  readonly description: string;
  readonly serviceCode: string;
  readonly quantity: number;
  readonly unitCents: number;
  readonly discountCents: number;
  readonly providerId: string;
  readonly kind?: AppointmentKind | null;
  readonly priceReason?: string | null;
}

/** What is left out stays as it is; null empties it. */
export interface UpdateEstimateInput {
  readonly estimateId: string;
  readonly version: number;
  readonly primaryService?: string | null;
  readonly primaryServiceOn?: LocalDate | null;
  readonly periodStart?: LocalDate | null;
  readonly periodEnd?: LocalDate | null;
  readonly frequency?: string | null;
  readonly diagnosisCode?: string | null;
  readonly diagnosisNotDetermined?: string | null;
  readonly separateItems?: readonly string[] | null;
  readonly lines?: readonly EstimateLineInput[] | null;
}

export type WrittenFields = Pick<
  EstimateRow,
  'primaryService' | 'primaryServiceOn' | 'periodStart' | 'periodEnd' | 'frequency' | 'separateItems'
>;

const MAX_SEPARATE_ITEMS = 20;

function parseFields(input: UpdateEstimateInput): Partial<WrittenFields> {
  const { primaryService, primaryServiceOn, periodStart, periodEnd, frequency, separateItems } = input;
  if (separateItems && separateItems.length > MAX_SEPARATE_ITEMS) {
    throw badInput('separateItems', `List at most ${MAX_SEPARATE_ITEMS} services.`);
  }
  return {
    ...(primaryService !== undefined && {
      primaryService: parseText(primaryService ?? '', 'primaryService', { min: 0, max: 200 }),
    }),
    ...(primaryServiceOn !== undefined && { primaryServiceOn }),
    ...(periodStart !== undefined && { periodStart }),
    ...(periodEnd !== undefined && { periodEnd }),
    ...(frequency !== undefined && {
      frequency: parseText(frequency ?? '', 'frequency', { min: 0, max: 120 }),
    }),
    ...(separateItems !== undefined && {
      separateItems:
        separateItems && separateItems.map((item) => parseText(item, 'separateItems', { max: 200 })),
    }),
  };
}

/** @throws BAD_INPUT when the period runs backwards or longer than one estimate covers (G12). */
export function checkPeriod({
  periodStart,
  periodEnd,
}: Pick<EstimateRow, 'periodStart' | 'periodEnd'>): void {
  if (periodStart === null || periodEnd === null) return;
  if (periodEnd < periodStart) throw badInput('periodEnd', 'The last day must not be before the first.');
  if (periodEnd >= plusMonths(periodStart, MAX_SCOPE_MONTHS)) {
    throw badInput('periodEnd', 'One estimate covers at most 12 months. Later care gets a new one.');
  }
}

function parseLine(line: EstimateLineInput, index: number): WrittenLine {
  const field = (name: string): string => `lines.${index}.${name}`;
  return {
    description: parseText(line.description, field('description'), { max: 200 }),
    serviceCode: parseText(line.serviceCode, field('serviceCode'), { min: 0, max: 30 }),
    quantity: line.quantity,
    unitCents: line.unitCents as Cents,
    discountCents: line.discountCents as Cents,
    providerId: parseId<string>(line.providerId, 'provider', field('providerId')),
    kind: line.kind ?? null,
    priceReason: parseText(line.priceReason ?? '', field('priceReason'), { min: 0, max: 500 }) || null,
  };
}

function badLine(refusal: EstimateLineRefusal): Error {
  switch (refusal.code) {
    case 'QUANTITY_OUT_OF_BOUNDS':
      return badInput(`lines.${refusal.line}.quantity`, `A quantity lies between 1 and ${refusal.maximum}.`);
    case 'AMOUNT_OUT_OF_BOUNDS':
      return badInput(`lines.${refusal.line}.unitCents`, 'An amount lies between $0 and $1,000,000.');
    case 'DISCOUNT_ABOVE_PRICE':
      return badInput(`lines.${refusal.line}.discountCents`, 'A discount is at most the price of its line.');
    case 'TOO_MANY_LINES':
      return badInput('lines', `An estimate has at most ${refusal.maximum} lines.`);
    case 'TOTAL_OUT_OF_BOUNDS':
      return badInput('lines', 'The total is at most $1,000,000.');
  }
}

function parseLines(lines: readonly EstimateLineInput[]): readonly WrittenLine[] {
  const checked = checkLines(lines.map(parseLine));
  if (!checked.ok) throw badLine(checked.refusal);
  return checked.value;
}

const MAX_DIAGNOSES = 6;

/** Codes in capitals with ", " between; null for none. */
function parseCodes(text: string): string | null {
  const codes = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  if (codes.length > MAX_DIAGNOSES || codes.some((code) => code.length > 10)) {
    throw badInput('diagnosisCode', `Give at most ${MAX_DIAGNOSES} codes such as F33.2.`);
  }
  return codes.join(', ') || null;
}

/** The codes, or why there is none yet (G10); undefined where the caller says nothing about it. */
function parseDiagnosis(input: UpdateEstimateInput): EstimateDiagnosis | undefined {
  const { diagnosisCode, diagnosisNotDetermined } = input;
  if (diagnosisCode === undefined && diagnosisNotDetermined === undefined) return undefined;
  const code = parseCodes(parseText(diagnosisCode ?? '', 'diagnosisCode', { min: 0, max: 80 }));
  const notDetermined =
    parseText(diagnosisNotDetermined ?? '', 'diagnosisNotDetermined', { min: 0, max: 300 }) || null;
  if (code && notDetermined) {
    throw badInput('diagnosisNotDetermined', 'Give the diagnosis code or why there is none yet, not both.');
  }
  return { code, notDetermined };
}

/** What is to be written on a draft; what is left out stays. */
export interface EstimateChange {
  readonly fields: Partial<WrittenFields>;
  readonly lines?: readonly WrittenLine[];
  readonly diagnosis?: EstimateDiagnosis;
}

/** @throws BAD_INPUT naming the first field that cannot be kept. */
export const parseChange = (input: UpdateEstimateInput): EstimateChange => ({
  fields: parseFields(input),
  lines: input.lines === undefined ? undefined : parseLines(input.lines ?? []),
  diagnosis: parseDiagnosis(input),
});

/** @throws BAD_INPUT naming the first line whose provider is neither the practice nor one of its staff. */
export async function checkProviders(tx: ReadTx, lines: readonly WrittenLine[]): Promise<void> {
  const { practiceId } = tx.ctx.actor;
  const staff = await tx.query<{ id: string }>(
    'select id from staff_facts where practice_id = $1 and id = any ($2)',
    [practiceId, lines.map((line) => line.providerId)],
  );
  const known = new Set<string>([practiceId, ...staff.map((each) => each.id)]);
  const unknown = lines.findIndex((line) => !known.has(line.providerId));
  if (unknown >= 0) {
    throw badInput(
      `lines.${unknown}.providerId`,
      'The provider is the practice or one of its staff members.',
    );
  }
}
