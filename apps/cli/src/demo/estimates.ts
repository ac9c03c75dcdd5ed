import {
  addressState,
  draftContent,
  estimateDocument,
  estimateOwed,
  insurerIsBilled,
  isRecurring,
  openRequest,
  type DraftContent,
  type EstimateClaim,
  type EstimateDocument,
  type EstimateProvider,
  type IssuedEstimate,
  type KindFee,
  type VisitToEstimate,
} from '@kapstone/billing';
import { cents, dateAt, plusHours, type EstimateId, type Instant } from '@kapstone/kernel';
import type { Chance } from './chance.js';
import type { Patient, Visit } from './plan.js';
import { hoursBefore, notAfter, type Practice } from './practice.js';
import type { PatientRecord } from './records.js';

/** What the practice asks: 45 CFR 149.610 wants the cash price of each. */
export const FEES: readonly KindFee[] = [
  {
    code: 'KAP-CON',
    description: 'Consultation and screening',
    kind: 'CONSULTATION',
    priceCents: cents(35_000),
    outsideRangeReason: null,
  },
  {
    code: 'KAP-PRE',
    description: 'Preparation session',
    kind: 'PREPARATION',
    priceCents: cents(15_000),
    outsideRangeReason: null,
  },
  {
    code: 'KAP-INF',
    description: 'Infusion visit, intravenous',
    kind: 'INFUSION',
    priceCents: cents(65_000),
    outsideRangeReason: null,
  },
  {
    code: 'KAP-INT',
    description: 'Integration session',
    kind: 'INTEGRATION',
    priceCents: cents(18_000),
    outsideRangeReason: null,
  },
  {
    code: 'KAP-FUP',
    description: 'Follow-up with prescriber',
    kind: 'FOLLOW_UP',
    priceCents: cents(15_000),
    outsideRangeReason: null,
  },
];

export const DRUG = 'ketamine';
export const ROUTE = 'IV';

export interface Estimate {
  readonly id: EstimateId;
  readonly seriesId: string;
  readonly number: number;
  readonly patient: Patient;
  readonly state: 'DRAFT' | 'ISSUED' | 'REPLACED';
  readonly content: DraftContent;
  readonly recurring: boolean;
  readonly changeReason: string | null;
  readonly createdAt: Instant;
  readonly diagnosis: { readonly code: string | null; readonly notDetermined: string | null } | null;
  readonly issued: {
    readonly at: Instant;
    readonly document: EstimateDocument;
    readonly deliveredAt: Instant | null;
    readonly deliveredBy: 'EMAIL' | 'MAIL' | null;
  } | null;
}

/** Writes the estimates of everybody to whom one is owed, by the rules that the product writes them by. */
export class EstimateWriter {
  readonly estimates: Estimate[] = [];

  constructor(
    private readonly practice: Practice,
    private readonly visits: readonly Visit[],
    private readonly chance: Chance,
  ) {}

  write(record: PatientRecord): void {
    const { patient } = record;
    const { stage, trouble, revises } = patient.cast;
    if (insurerIsBilled(record.coverage, record.intendsToClaim)) return;
    if (trouble === 'ESTIMATE_DUE' || trouble === 'ESTIMATE_LATE' || trouble === 'ESTIMATE_OVERRIDDEN')
      return;
    const own = this.visits.filter((visit) => visit.patient === patient);
    if (stage === 'ESTIMATE') {
      this.draft(record, own, null, hoursBefore(this.practice.now, 20));
      return;
    }
    const first = own.map(({ bookedAt }) => bookedAt).sort((a, b) => a - b)[0] ?? null;
    const begins =
      patient.course && stage !== 'PLAN' && stage !== 'INACTIVE' ? patient.course.beganAt : first;
    if (begins === null || stage === 'PLAN') return;
    const issuedAt = notAfter(plusHours(begins, 3), this.practice.now);
    const version = this.issue(record, own, null, issuedAt);
    // G16: what was issued stays as it is, and a change makes the next version.
    if (revises) {
      const later = notAfter(plusHours(issuedAt, 40), hoursBefore(this.practice.now, 2));
      const change = { reason: 'Package price for the course', of: version };
      if (revises === 'DRAFT') this.draft(record, own, change, later);
      else this.issue(record, own, change, later);
    }
  }

  private issue(
    record: PatientRecord,
    visits: readonly Visit[],
    change: { readonly reason: string; readonly of: Estimate } | null,
    at: Instant,
  ): Estimate {
    const composed = this.compose(record, visits, change, at);
    // Somebody has said that nothing else will be scheduled (1.3, part 6).
    const draft = {
      ...composed,
      content: { ...composed.content, separateItems: composed.content.separateItems ?? [] },
    };
    if (change) this.replace(change.of);
    const delivered = this.chance.percent(80) ? notAfter(plusHours(at, 1), this.practice.now) : null;
    const issued: Estimate = {
      ...draft,
      state: 'ISSUED',
      diagnosis: record.patient.course
        ? { code: record.patient.course.indication.code, notDetermined: null }
        : { code: null, notDetermined: 'The consultation comes first.' },
      issued: {
        at,
        document: this.document(record, visits, draft, at),
        deliveredAt: delivered,
        deliveredBy: delivered && (this.chance.percent(75) ? 'EMAIL' : 'MAIL'),
      },
    };
    this.estimates.push(issued);
    return issued;
  }

  private draft(
    record: PatientRecord,
    visits: readonly Visit[],
    change: { readonly reason: string; readonly of: Estimate } | null,
    at: Instant,
  ): void {
    this.estimates.push(this.compose(record, visits, change, at));
  }

  private replace(previous: Estimate): void {
    this.estimates[this.estimates.indexOf(previous)] = { ...previous, state: 'REPLACED' };
  }

  private compose(
    { patient }: PatientRecord,
    visits: readonly Visit[],
    change: { readonly reason: string; readonly of: Estimate } | null,
    at: Instant,
  ): Estimate {
    const { practice, chance } = this;
    const { course, therapistId } = patient;
    const content = change
      ? discounted(change.of.content)
      : draftContent({
          practiceId: practice.id,
          zone: practice.cast.zone,
          today: dateAt(at, practice.cast.zone),
          course: course && {
            drug: DRUG,
            route: ROUTE,
            therapistId,
            sessionsToCome: course.sessions.map(({ kind }) => kind),
          },
          visits: toCome(visits, at),
          fees: FEES,
        });
    return {
      id: chance.id<EstimateId>(),
      seriesId: change?.of.seriesId ?? chance.id(),
      number: (change?.of.number ?? 0) + 1,
      patient,
      state: 'DRAFT',
      content,
      recurring: isRecurring(content.lines),
      changeReason: change?.reason ?? null,
      createdAt: at,
      diagnosis: null,
      issued: null,
    };
  }

  private document(
    record: PatientRecord,
    visits: readonly Visit[],
    draft: Estimate,
    at: Instant,
  ): EstimateDocument {
    const { name, phone, zone } = this.practice.cast;
    const earlier = this.estimates.flatMap((each): IssuedEstimate[] =>
      each.patient === record.patient && each.issued
        ? [
            {
              estimateId: each.id,
              issuedAt: each.issued.at,
              scopeStartsOn: each.content.periodStart,
              scopeEndsOn: each.content.periodEnd,
              isRecurring: each.recurring,
            },
          ]
        : [],
    );
    const claim: EstimateClaim = {
      insurerIsBilled: false,
      booked: toCome(visits, at),
      requestedOn: record.requestedOn.filter((asked) => asked <= dateAt(at, zone)),
      issued: earlier,
    };
    return estimateDocument(
      { number: draft.number, changeReason: draft.changeReason, ...draft.content },
      {
        practice: { name, phone },
        patient: {
          name: `${record.patient.cast.given} ${record.patient.cast.family}`,
          birthDate: record.birthDate,
        },
        providers: this.providers(record.patient),
        deadline: estimateOwed(claim, zone, at),
        requestedOn: openRequest(claim, zone),
      },
    );
  }

  private providers(patient: Patient): EstimateProvider[] {
    const { cast, id, staff } = this.practice;
    const { address } = patient.place.cast;
    const locations = [{ address, state: addressState(address) }];
    const therapist = staff.find((member) => member.id === patient.therapistId)!;
    return [
      { providerId: id, name: cast.name, npi: cast.npi, tin: cast.tin, locations },
      {
        providerId: therapist.id,
        name: [therapist.cast.name, therapist.cast.credentials].join(', '),
        npi: therapist.cast.licences?.find(({ kind }) => kind === 'NPI')?.number ?? '',
        tin: cast.tin,
        locations,
      },
    ];
  }
}

/** The visits that were known and to come. */
const toCome = (visits: readonly Visit[], at: Instant): VisitToEstimate[] =>
  visits
    .filter(({ bookedAt, startsAt }) => bookedAt <= at && startsAt > at)
    .map(({ kind, bookedAt, startsAt, session }) => ({
      kind,
      scheduledAt: bookedAt,
      startsAt,
      isOfCourse: session !== null,
    }));

/** Ten percent off the infusions: the estimate shows what the patient will pay (86 FR 56135). */
const discounted = (content: DraftContent): DraftContent => ({
  ...content,
  lines: content.lines.map((line) =>
    line.kind === 'INFUSION'
      ? { ...line, discountCents: cents((line.quantity * line.unitCents) / 10) }
      : line,
  ),
});
