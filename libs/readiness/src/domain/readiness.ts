import type { Instant } from '@kapstone/kernel';
import type { AppointmentKind, ClearanceState, ConsentState, ReadinessFacts } from './readiness-facts.js';

export type ReadinessItemName = 'CONSENT' | 'ESTIMATE' | 'SCREENING' | 'RIDE' | 'INTEGRATION' | 'ROOM';

export type ReadinessItemState = 'MET' | 'MISSING' | 'HOLD' | 'NOT_APPLICABLE';

export type ReadinessFixer = 'FRONT_DESK' | 'PSYCHIATRIST' | 'NURSE' | 'THERAPIST' | 'ADMIN' | 'PATIENT';

/** Why an item is not met. */
export type ReadinessCategory =
  | 'CONSENT_NOT_SIGNED'
  | 'CONSENT_EXPIRED'
  | 'CONSENT_WITHDRAWN'
  | 'CONSENT_NEW_VERSION'
  | 'CONSENT_OTHER_SCOPE'
  | 'ESTIMATE_DUE'
  | 'ESTIMATE_LATE'
  | 'SCREENING_MISSING'
  | 'SCREENING_EXPIRED'
  | 'SCREENING_DECLINED'
  | 'ON_HOLD'
  | 'NO_RIDE_NAMED'
  | 'RIDE_NOT_CONFIRMED'
  | 'NO_INTEGRATION_BOOKED'
  | 'INTEGRATION_OUTSIDE_WINDOW'
  | 'NO_ROOM'
  | 'ROOM_WITHDRAWN'
  | 'ROOM_NOT_FIT'
  | 'ROOM_OUT_OF_SERVICE';

export interface ReadinessItem {
  readonly item: ReadinessItemName;
  readonly state: ReadinessItemState;
  /**
   * Whether it stands in the way of starting now. A named ride home is met, yet blocks until the desk has confirmed it: that
   * cannot be done before the patient is there.
   */
  readonly blocksStart: boolean;
  /** Why it is not met, or what is still to be done at check-in; null when there is nothing to do. */
  readonly category: ReadinessCategory | null;
  /** Who fixes it; null when there is nothing to do. */
  readonly fixedBy: ReadinessFixer | null;
  /** By when; null when there is nothing to do. */
  readonly by: Instant | null;
  /** The date that the category speaks of: expired on, withdrawn on, was due on; null where it speaks of none. */
  readonly since: Instant | null;
  /** Missing, but a psychiatrist has taken the responsibility with a reason. */
  readonly isOverridden: boolean;
}

export interface Readiness {
  /** GO when nothing that counts is missing or held; a warning leaves it at GO. */
  readonly state: 'GO' | 'MISSING' | 'HOLD';
  /** Whether an infusion may be started now, as far as readiness decides it. */
  readonly canStart: boolean;
  /** All six, always in this order: consent, estimate, screening, ride, integration, room. */
  readonly items: readonly ReadinessItem[];
}

/**
 * How much an item means to a kind of appointment: it blocks the start, it counts (the appointment is not ready without it,
 * yet nobody is sent home), or it only warns. An item that is not named does not apply.
 */
type Weight = 'BLOCKS' | 'COUNTS' | 'WARNS';

const WEIGHTS: Readonly<Record<AppointmentKind, Readonly<Partial<Record<ReadinessItemName, Weight>>>>> = {
  INFUSION: {
    CONSENT: 'BLOCKS',
    ESTIMATE: 'BLOCKS',
    SCREENING: 'BLOCKS',
    RIDE: 'BLOCKS',
    INTEGRATION: 'WARNS',
    ROOM: 'WARNS',
  },
  CONSULTATION: { ESTIMATE: 'COUNTS', ROOM: 'WARNS' },
  PREPARATION: { ESTIMATE: 'COUNTS', ROOM: 'WARNS' },
  INTEGRATION: { ESTIMATE: 'COUNTS', ROOM: 'WARNS' },
  FOLLOW_UP: { ESTIMATE: 'COUNTS', ROOM: 'WARNS' },
};

const ITEMS: readonly ReadinessItemName[] = [
  'CONSENT',
  'ESTIMATE',
  'SCREENING',
  'RIDE',
  'INTEGRATION',
  'ROOM',
];

/** What is found about one item before its weight is known. */
interface Finding {
  readonly state: ReadinessItemState;
  readonly category?: ReadinessCategory;
  readonly fixedBy?: ReadinessFixer;
  readonly by?: Instant;
  readonly since?: Instant | null;
  /** True where the item counts as met for the outlook, but the start still waits for it. */
  readonly isOpenAtStart?: boolean;
  readonly isOverridden?: boolean;
  /** True where the item is not owed yet when the appointment starts. */
  readonly isOwedLater?: boolean;
}

const MET: Finding = { state: 'MET' };
const NOT_APPLICABLE: Finding = { state: 'NOT_APPLICABLE' };

const CONSENT_CATEGORY: Readonly<Record<Exclude<ConsentState, 'VALID'>, ReadinessCategory>> = {
  NONE: 'CONSENT_NOT_SIGNED',
  EXPIRED: 'CONSENT_EXPIRED',
  WITHDRAWN: 'CONSENT_WITHDRAWN',
  NEW_VERSION: 'CONSENT_NEW_VERSION',
  OTHER_DRUG: 'CONSENT_OTHER_SCOPE',
  OTHER_ROUTE: 'CONSENT_OTHER_SCOPE',
  OTHER_INDICATION: 'CONSENT_OTHER_SCOPE',
};

/** H14. A withdrawal is for the psychiatrist to talk about; anything else the patient mends by signing. */
function consentFinding({ consent, startsAt }: ReadinessFacts): Finding {
  if (consent.state === 'VALID') return MET;
  const fixedBy = consent.state === 'WITHDRAWN' ? 'PSYCHIATRIST' : 'PATIENT';
  const { state, since } = consent;
  return { state: 'MISSING', category: CONSENT_CATEGORY[state], fixedBy, by: startsAt, since };
}

/** G1 to G9. An estimate asked for shortly before may be due only after the visit: then it does not hold it up. */
function estimateFinding({ estimate, estimateIsOverridden, startsAt }: ReadinessFacts): Finding {
  switch (estimate.state) {
    case 'NOT_REQUIRED':
      return NOT_APPLICABLE;
    case 'IN_TIME':
    case 'LATE_ISSUED':
      return MET;
    case 'DUE':
    case 'OVERDUE':
      return {
        state: 'MISSING',
        category: estimate.state === 'DUE' ? 'ESTIMATE_DUE' : 'ESTIMATE_LATE',
        fixedBy: 'ADMIN',
        by: estimate.dueAt,
        since: estimate.dueAt,
        isOverridden: estimateIsOverridden,
        isOwedLater: startsAt < estimate.dueAt,
      };
  }
}

const SCREENING_FINDING: Readonly<Record<ClearanceState, Pick<Finding, 'state' | 'category'>>> = {
  VALID: MET,
  NONE: { state: 'MISSING', category: 'SCREENING_MISSING' },
  EXPIRED: { state: 'MISSING', category: 'SCREENING_EXPIRED' },
  DECLINED: { state: 'HOLD', category: 'SCREENING_DECLINED' },
  ON_HOLD: { state: 'HOLD', category: 'ON_HOLD' },
};

function screeningFinding({ screening, startsAt }: ReadinessFacts): Finding {
  if (screening.state === 'VALID') return MET;
  const { state, since } = screening;
  return { ...SCREENING_FINDING[state], fixedBy: 'PSYCHIATRIST', by: startsAt, since };
}

const isGiven = (text: string | null): boolean => text !== null && text.trim() !== '';

/** S3: named with a phone number beforehand, confirmed once the patient is there. */
function rideFinding({ ride, status, startsAt }: ReadinessFacts, at: Instant): Finding {
  if (!isGiven(ride.name) || !isGiven(ride.phone)) {
    return { state: 'MISSING', category: 'NO_RIDE_NAMED', fixedBy: 'FRONT_DESK', by: startsAt };
  }
  if (ride.confirmedAt !== null && ride.confirmedAt <= at) return MET;
  const state = status === 'BOOKED' ? 'MET' : 'MISSING';
  return { state, category: 'RIDE_NOT_CONFIRMED', fixedBy: 'FRONT_DESK', by: startsAt, isOpenAtStart: true };
}

/** S4: a target to plan for and to warn about. */
function integrationFinding({ integration }: ReadinessFacts): Finding {
  if (integration.state === 'IN_WINDOW') return MET;
  const category =
    integration.state === 'NOT_BOOKED' ? 'NO_INTEGRATION_BOOKED' : 'INTEGRATION_OUTSIDE_WINDOW';
  return { state: 'MISSING', category, fixedBy: 'FRONT_DESK', by: integration.closesAt };
}

const ROOM_CATEGORY: Readonly<
  Record<Exclude<ReadinessFacts['room'], 'NOT_NEEDED' | 'IN_PLACE'>, ReadinessCategory>
> = {
  NONE: 'NO_ROOM',
  WITHDRAWN: 'ROOM_WITHDRAWN',
  NOT_FIT: 'ROOM_NOT_FIT',
  OUT_OF_SERVICE: 'ROOM_OUT_OF_SERVICE',
};

function roomFinding({ room, startsAt }: ReadinessFacts): Finding {
  if (room === 'NOT_NEEDED') return NOT_APPLICABLE;
  if (room === 'IN_PLACE') return MET;
  return { state: 'MISSING', category: ROOM_CATEGORY[room], fixedBy: 'FRONT_DESK', by: startsAt };
}

const FINDINGS: Readonly<Record<ReadinessItemName, (facts: ReadinessFacts, at: Instant) => Finding>> = {
  CONSENT: consentFinding,
  ESTIMATE: estimateFinding,
  SCREENING: screeningFinding,
  RIDE: rideFinding,
  INTEGRATION: integrationFinding,
  ROOM: roomFinding,
};

const isUnmet = (state: ReadinessItemState): boolean => state === 'MISSING' || state === 'HOLD';

/**
 * The one answer for one appointment: may it go ahead, and if not, what is missing, who fixes it, and by when.
 * Consent, screening, a hold and the ride home cannot be overridden; the facts have no place to
 * say so.
 */
export function readiness(facts: ReadinessFacts, at: Instant): Readiness {
  let state: Readiness['state'] = 'GO';
  let canStart = true;
  const items = ITEMS.map((item): ReadinessItem => {
    const weight = WEIGHTS[facts.kind][item];
    const found = weight ? FINDINGS[item](facts, at) : NOT_APPLICABLE;
    const isOverridden = found.isOverridden ?? false;
    const isExcused = isOverridden || (found.isOwedLater ?? false);
    const blocksStart =
      weight === 'BLOCKS' && !isExcused && (isUnmet(found.state) || (found.isOpenAtStart ?? false));
    if (weight !== 'WARNS' && !isExcused && isUnmet(found.state) && state !== 'HOLD') {
      state = found.state === 'HOLD' ? 'HOLD' : 'MISSING';
    }
    if (blocksStart) canStart = false;
    return {
      item,
      state: found.state,
      blocksStart,
      category: found.category ?? null,
      fixedBy: found.fixedBy ?? null,
      by: found.by ?? null,
      since: found.since ?? null,
      isOverridden,
    };
  });
  return { state, canStart, items };
}

/** What the front desk and an admin get to see in place of a category that would tell clinical content. */
const DESK_CATEGORY: Readonly<Partial<Record<ReadinessCategory, ReadinessCategory>>> = {
  SCREENING_DECLINED: 'ON_HOLD',
  CONSENT_OTHER_SCOPE: 'CONSENT_NOT_SIGNED',
};

/**
 * The same answer for someone without clinical access: what is missing, who fixes it and by when, with each reason reduced
 * to a category of the desk’s vocabulary. A declined candidacy reads as a hold, a consent to something else as none.
 */
export const reduceForDesk = (full: Readiness): Readiness => ({
  ...full,
  items: full.items.map((item) => {
    const category = item.category === null ? null : (DESK_CATEGORY[item.category] ?? item.category);
    return { ...item, category };
  }),
});
