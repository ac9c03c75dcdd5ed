import { cents, dateAt, plusDays, plusMonths, type LocalDate, type ZoneId } from '@kapstone/kernel';
import type { CourseSessionKind } from '@kapstone/courses';
import type { AppointmentKind } from '@kapstone/scheduling';
import type { EstimateLine } from './estimate-lines.js';
import type { BookedService } from './estimate-owed.js';
import { MAX_SCOPE_MONTHS } from './estimate-parts.js';

/** A line as it is written on a draft. */
export interface WrittenLine extends EstimateLine {
  /** The kind of visit that it prices; null for anything else, such as supplies. */
  readonly kind: AppointmentKind | null;
  /** Why an infusion costs less or more than the practice's range (S2). */
  readonly priceReason: string | null;
}

/** What the practice asks for one kind of visit. */
export interface KindFee {
  readonly code: string;
  readonly description: string;
  readonly kind: AppointmentKind;
  readonly priceCents: EstimateLine['unitCents'];
  readonly outsideRangeReason: string | null;
}

export interface CourseToEstimate {
  readonly drug: string;
  readonly route: 'IV' | 'IM' | 'NASAL' | 'SUBLINGUAL';
  readonly therapistId: string | null;
  /** The kinds of the sessions that have not been held yet, one for each. */
  readonly sessionsToCome: readonly CourseSessionKind[];
}

export interface VisitToEstimate extends BookedService {
  readonly kind: AppointmentKind;
  /** Whether it is one of the sessions of the course that is estimated: then it is counted there. */
  readonly isOfCourse: boolean;
}

export interface DraftSources {
  readonly practiceId: string;
  readonly zone: ZoneId;
  readonly today: LocalDate;
  readonly course: CourseToEstimate | null;
  readonly visits: readonly VisitToEstimate[];
  readonly fees: readonly KindFee[];
}

/** What a draft begins with; everything may be changed. */
export interface DraftContent {
  readonly primaryService: string;
  readonly primaryServiceOn: LocalDate | null;
  readonly periodStart: LocalDate;
  readonly periodEnd: LocalDate;
  readonly frequency: string;
  readonly separateItems: readonly string[] | null;
  readonly lines: readonly WrittenLine[];
}

/** What the practice itself furnishes comes first, what the therapist does after it. */
const KINDS: readonly AppointmentKind[] = [
  'CONSULTATION',
  'INFUSION',
  'FOLLOW_UP',
  'PREPARATION',
  'INTEGRATION',
];

const KIND_NAMES: Readonly<Record<AppointmentKind, string>> = {
  CONSULTATION: 'Consultation',
  PREPARATION: 'Preparation session',
  INFUSION: 'Infusion visit',
  INTEGRATION: 'Integration session',
  FOLLOW_UP: 'Follow-up visit',
};

const ROUTE_NAMES: Readonly<Record<CourseToEstimate['route'], string>> = {
  IV: 'intravenous',
  IM: 'into a muscle',
  NASAL: 'by nasal spray',
  SUBLINGUAL: 'under the tongue',
};

const isTherapy = (kind: AppointmentKind): boolean => kind === 'PREPARATION' || kind === 'INTEGRATION';

/** Whether the estimate covers a recurring service: a kind of visit that is listed more than once (G12). */
export function isRecurring(lines: readonly Pick<WrittenLine, 'kind' | 'quantity'>[]): boolean {
  const times = new Map<AppointmentKind, number>();
  for (const { kind, quantity } of lines) {
    if (kind !== null) times.set(kind, (times.get(kind) ?? 0) + quantity);
  }
  return [...times.values()].some((count) => count > 1);
}

/** A kind without a fee gets a line without a code: it cannot be issued, and says so. */
function lineOf(kind: AppointmentKind, quantity: number, sources: DraftSources): WrittenLine {
  const fee = sources.fees.find((each) => each.kind === kind);
  return {
    providerId: (isTherapy(kind) ? sources.course?.therapistId : null) ?? sources.practiceId,
    serviceCode: fee?.code ?? '',
    description: fee?.description ?? KIND_NAMES[kind],
    quantity,
    unitCents: fee?.priceCents ?? cents(0),
    discountCents: cents(0),
    kind,
    priceReason: fee?.outsideRangeReason ?? null,
  };
}

function describe(
  course: CourseToEstimate | null,
  infusions: number,
  first: VisitToEstimate | undefined,
): string {
  if (course === null || infusions === 0) return first ? KIND_NAMES[first.kind] : '';
  const route = ROUTE_NAMES[course.route];
  return infusions === 1
    ? `One ${course.drug} infusion, ${route}`
    : `Course of ${infusions} ${course.drug} infusions, ${route}`;
}

/**
 * What a draft begins with: the sessions of the course that are still to come and the visits booked beside it, priced by the
 * fee schedule, for twelve months from the first of them (G12). The main service is the infusions where there are any.
 */
export function draftContent(sources: DraftSources): DraftContent {
  const { course, visits, zone, today } = sources;
  const kinds: AppointmentKind[] = [
    ...(course?.sessionsToCome ?? []),
    ...visits.filter((visit) => !visit.isOfCourse).map((visit) => visit.kind),
  ];
  const timesOf = (kind: AppointmentKind): number => kinds.filter((each) => each === kind).length;
  const inOrder = [...visits].sort((a, b) => a.startsAt - b.startsAt);
  const infusions = course === null ? 0 : timesOf('INFUSION');
  const primary = infusions > 0 ? inOrder.find((visit) => visit.kind === 'INFUSION') : inOrder[0];
  const periodStart = inOrder[0] ? dateAt(inOrder[0].startsAt, zone) : today;
  return {
    primaryService: describe(course, infusions, inOrder[0]),
    primaryServiceOn: primary ? dateAt(primary.startsAt, zone) : null,
    periodStart,
    periodEnd: plusDays(plusMonths(periodStart, MAX_SCOPE_MONTHS), -1),
    frequency: infusions > 1 ? '2 to 3 infusions a week' : '',
    separateItems: course === null ? null : ['Laboratory tests', 'Care after the period of this estimate'],
    lines: KINDS.filter((kind) => timesOf(kind) > 0).map((kind) => lineOf(kind, timesOf(kind), sources)),
  };
}
