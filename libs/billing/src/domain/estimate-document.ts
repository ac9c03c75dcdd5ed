import type { Cents, LocalDate } from '@kapstone/kernel';
import { isRecurring, type WrittenLine } from './draft-content.js';
import { estimateTotal, expectedCents, providerSubtotals } from './estimate-lines.js';
import type { RunningDeadline } from './estimate-owed.js';
import { estimateParts, type EstimatePart, type EstimateProvider } from './estimate-parts.js';
import { estimateStatements, type EstimateStatement } from './estimate-statements.js';

/** What was written on an estimate, as it is kept. */
export interface WrittenEstimate {
  readonly number: number;
  readonly primaryService: string;
  readonly primaryServiceOn: LocalDate | null;
  readonly periodStart: LocalDate | null;
  readonly periodEnd: LocalDate | null;
  readonly frequency: string;
  readonly separateItems: readonly string[] | null;
  readonly changeReason: string | null;
  readonly lines: readonly WrittenLine[];
}

/** Where the rest of an estimate comes from: the practice, the patient and the clock. */
export interface EstimateSurroundings {
  readonly practice: { readonly name: string; readonly phone: string | null };
  readonly patient: { readonly name: string; readonly birthDate: LocalDate };
  /** At least the providers of the lines. */
  readonly providers: readonly EstimateProvider[];
  readonly deadline: RunningDeadline | null;
  readonly requestedOn: LocalDate | null;
}

export interface DocumentLine {
  readonly description: string;
  readonly serviceCode: string;
  readonly quantity: number;
  readonly unitCents: Cents;
  readonly discountCents: Cents;
  readonly expectedCents: Cents;
}

export interface DocumentProvider extends EstimateProvider {
  readonly lines: readonly DocumentLine[];
  readonly subtotalCents: Cents;
}

/**
 * Everything that the patient is given, apart from the diagnosis, which is kept where the front desk cannot read it. Frozen as
 * it is at issue (G16).
 */
export interface EstimateDocument
  extends Omit<EstimateSurroundings, 'providers'>, Omit<WrittenEstimate, 'lines'> {
  readonly providers: readonly DocumentProvider[];
  readonly totalCents: Cents;
  readonly statements: readonly EstimateStatement[];
}

/** The diagnosis of an estimate, which is that of all its lines: codes with commas between, or why there is none yet (G10). */
export interface EstimateDiagnosis {
  readonly code: string | null;
  readonly notDetermined: string | null;
}

/** Puts an estimate together as the patient reads it: lines grouped by provider, subtotals and total (G11). */
export function estimateDocument(
  { lines, ...written }: WrittenEstimate,
  surroundings: EstimateSurroundings,
): EstimateDocument {
  const providers = providerSubtotals(lines).flatMap((group): DocumentProvider[] => {
    const provider = surroundings.providers.find((each) => each.providerId === group.providerId);
    if (!provider) return [];
    return [
      {
        ...provider,
        lines: group.lines.map((line) => ({
          description: line.description,
          serviceCode: line.serviceCode,
          quantity: line.quantity,
          unitCents: line.unitCents,
          discountCents: line.discountCents,
          expectedCents: expectedCents(line),
        })),
        subtotalCents: group.expectedCents,
      },
    ];
  });
  return {
    ...written,
    practice: surroundings.practice,
    patient: surroundings.patient,
    deadline: surroundings.deadline,
    requestedOn: surroundings.requestedOn,
    providers,
    totalCents: estimateTotal(lines),
    statements: estimateStatements(surroundings.practice),
  };
}

/**
 * The required parts with what the document lacks of each (rules.md 1.3).
 * @param isScheduled whether the main service is booked: then its date belongs on the estimate.
 */
export function documentParts(
  document: EstimateDocument,
  lines: readonly WrittenLine[],
  diagnosis: EstimateDiagnosis,
  isScheduled: boolean,
): EstimatePart[] {
  const textOf = (code: EstimateStatement['code']): string =>
    document.statements.find((statement) => statement.code === code)?.text ?? '';
  const diagnosisCodes = diagnosis.code === null ? [] : diagnosis.code.split(', ');
  return estimateParts({
    patientName: document.patient.name,
    patientBirthDate: document.patient.birthDate,
    primaryService: {
      description: document.primaryService,
      isScheduled,
      serviceOn: document.primaryServiceOn,
    },
    lines: lines.map((line) => ({ ...line, diagnosisCodes })),
    providers: document.providers,
    diagnosisPendingReason: diagnosis.notDetermined,
    separateItems: document.separateItems,
    separateItemsStatement: textOf('SEPARATE_ITEMS'),
    disclaimers: {
      OTHER_ITEMS: textOf('OTHER_ITEMS'),
      ESTIMATE_ONLY: textOf('ESTIMATE_ONLY'),
      DISPUTE: textOf('DISPUTE'),
      NO_CONTRACT: textOf('NO_CONTRACT'),
    },
    scope: {
      startsOn: document.periodStart,
      endsOn: document.periodEnd,
      frequency: document.frequency,
      isRecurring: isRecurring(lines),
    },
  });
}
