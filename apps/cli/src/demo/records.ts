import { addBusinessDays } from '@kapstone/billing';
import { consentExpiry } from '@kapstone/consent';
import {
  dateAt,
  instantAt,
  plusDays,
  plusMonths,
  type ConsentId,
  type Instant,
  type LocalDate,
  type StaffId,
} from '@kapstone/kernel';
import { clearanceExpiry } from '@kapstone/screening';
import type { Chance } from './chance.js';
import type { Patient } from './plan.js';
import { hoursBefore, notAfter, type Practice } from './practice.js';

export interface Consent {
  readonly id: ConsentId;
  readonly version: ConsentVersion;
  readonly route: 'IV' | 'IM';
  readonly signedOn: LocalDate;
  readonly expiresOn: LocalDate;
  readonly withdrawnAt: Instant | null;
  readonly recordedAt: Instant;
}

export interface Screening {
  readonly id: string;
  readonly decision: 'CLEARED' | 'DECLINED' | 'ON_HOLD';
  readonly decidedAt: Instant;
  readonly decidedBy: StaffId;
  readonly validUntil: LocalDate;
  readonly reason: string;
}

/** What is kept of a patient beside the visits. */
export interface PatientRecord {
  readonly patient: Patient;
  readonly birthDate: LocalDate;
  readonly coverage: 'SELF_PAY' | 'UNINSURED' | 'INSURED';
  readonly intendsToClaim: boolean;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly preferredMethod: 'PHONE' | 'TEXT' | 'EMAIL' | 'MAIL';
  readonly requestedOn: readonly LocalDate[];
  readonly consents: readonly Consent[];
  readonly screenings: readonly Screening[];
  readonly createdAt: Instant;
}

export interface ConsentVersion {
  readonly number: number;
  readonly label: string;
  readonly change: 'MATERIAL' | 'EDITORIAL';
  /** Days before today. */
  readonly daysAgo: number;
}

const V2: ConsentVersion = { number: 2, label: 'v2', change: 'MATERIAL', daysAgo: 460 };
const V3: ConsentVersion = { number: 3, label: 'v3', change: 'MATERIAL', daysAgo: 120 };
const V3_1: ConsentVersion = { number: 4, label: 'v3.1', change: 'EDITORIAL', daysAgo: 20 };

/** The versions of the one template: the second was replaced by the third, of which only words were mended since. */
export const CONSENT_VERSIONS: readonly ConsentVersion[] = [
  { number: 1, label: 'v1', change: 'MATERIAL', daysAgo: 900 },
  V2,
  V3,
  V3_1,
];

const REASONS: Readonly<Record<Screening['decision'], string>> = {
  CLEARED: 'No contraindication found. Blood pressure in range. Demo text.',
  DECLINED: 'A contraindication was found. Demo text.',
  ON_HOLD: 'Blood pressure above range twice; decide after the next reading. Demo text.',
};

export function recordOf(practice: Practice, patient: Patient, index: number, chance: Chance): PatientRecord {
  const { cast, course } = patient;
  const insured = cast.coverage ? cast.coverage === 'INSURED' : chance.percent(28);
  const coverage = cast.coverage ?? (insured ? 'INSURED' : chance.percent(22) ? 'UNINSURED' : 'SELF_PAY');
  const createdAt = hoursBefore(course?.beganAt ?? practice.now, 24 * 9 + chance.between(1, 40));
  return {
    patient,
    birthDate: plusDays(plusMonths(practice.today, -12 * chance.between(21, 74)), -chance.between(0, 364)),
    coverage,
    intendsToClaim: insured && (cast.coverage === 'INSURED' || chance.percent(55)),
    phone: `(555) 010-${String(1000 + index).padStart(4, '0')}`,
    email: `patient${String(index + 1).padStart(3, '0')}@example.test`,
    address: `${chance.between(1, 400)} Demo Lane, Larkmoor, ${patient.place.cast.address.slice(-8)}`,
    preferredMethod: chance.pick(['PHONE', 'TEXT', 'TEXT', 'EMAIL', 'MAIL']),
    requestedOn: requestsOf(practice, patient, chance),
    consents: consentsOf(practice, patient, chance),
    screenings: screeningsOf(practice, patient, chance),
    createdAt,
  };
}

/** G3: who asked what it will cost. The clock of a request is three business days. */
function requestsOf({ today }: Practice, { cast }: Patient, chance: Chance): LocalDate[] {
  if (cast.trouble === 'ESTIMATE_DUE') return [addBusinessDays(today, -3)];
  if (cast.stage === 'ENQUIRY' && chance.percent(40)) return [addBusinessDays(today, -chance.between(0, 2))];
  return [];
}

/** Who has signed: everybody from the preparation on, when the course was booked (H14). */
function consentsOf(practice: Practice, { cast, course }: Patient, chance: Chance): Consent[] {
  const isSigned = ['PREPARATION', 'MID_COURSE', 'REVIEW', 'MAINTENANCE', 'ENDED'].includes(cast.stage);
  if (!course || !isSigned || cast.trouble === 'CONSENT_NOT_SIGNED') return [];
  const { zone } = practice.cast;
  const { today } = practice;
  const usual = dateAt(course.beganAt, zone);
  const signed = (signedOn: LocalDate, more: Partial<Consent> = {}): Consent => {
    const inForce = CONSENT_VERSIONS.findLast(({ daysAgo }) => plusDays(today, -daysAgo) <= signedOn)!;
    return {
      id: chance.id<ConsentId>(),
      version: inForce,
      route: 'IV',
      signedOn,
      expiresOn: consentExpiry(signedOn),
      withdrawnAt: null,
      recordedAt: notAfter(instantAt(signedOn, 700, zone), practice.now),
      ...more,
    };
  };
  switch (cast.trouble) {
    case 'CONSENT_EXPIRED':
      // Signed a year and three days ago, under the version that was in force.
      return [signed(plusDays(plusMonths(today, -12), -3))];
    case 'CONSENT_NEW_VERSION':
      return [signed(plusDays(today, -V3.daysAgo - 14))];
    case 'CONSENT_OTHER_SCOPE':
      return [signed(usual, { route: 'IM' })];
    case 'CONSENT_WITHDRAWN':
      return [signed(usual, { withdrawnAt: hoursBefore(practice.now, 5) })];
    default:
      return [signed(usual)];
  }
}

/** What a psychiatrist decided: before the course of whoever has one. */
function screeningsOf(practice: Practice, patient: Patient, chance: Chance): Screening[] {
  const { cast, course, prescriberId } = patient;
  const { now } = practice;
  const decided = (decision: Screening['decision'], decidedAt: Instant): Screening => ({
    id: chance.id(),
    decision,
    decidedAt,
    decidedBy: prescriberId,
    validUntil: clearanceExpiry(dateAt(decidedAt, practice.cast.zone)),
    reason: REASONS[decision],
  });
  if (cast.stage === 'SCREENING') {
    const decision = chance.pick(['CLEARED', 'DECLINED', 'ON_HOLD', null] as const);
    return decision ? [decided(decision, hoursBefore(now, chance.between(3, 40)))] : [];
  }
  if (!course || cast.trouble === 'SCREENING_MISSING') return [];
  const cleared = decided('CLEARED', hoursBefore(course.beganAt, 6));
  switch (cast.trouble) {
    case 'SCREENING_EXPIRED':
      return [decided('CLEARED', hoursBefore(now, 24 * 94))];
    case 'SCREENING_DECLINED':
      return [cleared, decided('DECLINED', hoursBefore(now, 4))];
    case 'ON_HOLD':
      return [cleared, decided('ON_HOLD', hoursBefore(now, 2))];
    default:
      return [cleared];
  }
}
