import { plusMonths, type ConsentId, type Instant, type LocalDate } from '@kapstone/kernel';

/** How ketamine is given; intravenous unless an order names another. */
export type Route = 'IV' | 'IM' | 'NASAL' | 'SUBLINGUAL';

export const ROUTES: readonly Route[] = ['IV', 'IM', 'NASAL', 'SUBLINGUAL'];

/** What a consent is given for, and what a dose needs one for. */
export interface Treatment {
  readonly drug: string;
  readonly route: Route;
  readonly indication: string;
}

/** One version of a consent template. */
export interface ConsentTemplateVersion {
  readonly templateId: string;
  /** 1 for the first version of its template, then one more for each: a later version never takes effect earlier. */
  readonly sequence: number;
  /** A material change has to be signed anew; an editorial one (v3.1) has not (H14). */
  readonly change: 'MATERIAL' | 'EDITORIAL';
  /** The first day on which it is in force. */
  readonly effectiveOn: LocalDate;
}

/** One signed consent. Dates are those of the practice's time zone. */
export interface SignedConsent extends Treatment {
  readonly consentId: ConsentId;
  readonly templateId: string;
  /** The version that was signed. */
  readonly sequence: number;
  readonly signedOn: LocalDate;
  /** The first day on which it no longer holds. */
  readonly expiresOn: LocalDate;
  readonly withdrawnAt: Instant | null;
}

/** The treatment that is planned, and its day in the practice's time zone. */
export interface ConsentNeed extends Treatment {
  readonly on: LocalDate;
}

export type ConsentState =
  | 'VALID'
  /** Nothing was signed. */
  | 'NONE'
  | 'WITHDRAWN'
  | 'EXPIRED'
  /** A material version has come into force since the signature. */
  | 'NEW_VERSION'
  | 'OTHER_DRUG'
  | 'OTHER_ROUTE'
  | 'OTHER_INDICATION';

export interface ConsentStanding {
  readonly state: ConsentState;
  /** The consent that the answer rests on; null where there is none. */
  readonly consentId: ConsentId | null;
  /**
   * The first day on which this consent does not hold: of a valid one the day it expires or a material version comes into
   * force; of an expired or superseded one the day since when; null where no day decides.
   */
  readonly until: LocalDate | null;
}

const DEFAULT_CONSENT_MONTHS = 12;

/** The first day on which a consent no longer holds: 12 months after the signature by default (H14). */
export const consentExpiry = (signedOn: LocalDate, months = DEFAULT_CONSENT_MONTHS): LocalDate =>
  plusMonths(signedOn, months);

/** Whether two names that people typed mean the same: case and outer blanks do not count. */
const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Whether two consents, or a consent and a need, are about the same drug, route and indication. */
export const isSameTreatment = (a: Treatment, b: Treatment): boolean =>
  isSame(a.drug, b.drug) && a.route === b.route && isSame(a.indication, b.indication);

const isCovering = (state: ConsentState): boolean => !state.startsWith('OTHER_');

/** The first material version after the signed one: from its effective day on the signature no longer suffices. */
function nextMaterial(
  consent: SignedConsent,
  versions: readonly ConsentTemplateVersion[],
): ConsentTemplateVersion | null {
  let next: ConsentTemplateVersion | null = null;
  for (const version of versions) {
    if (version.templateId !== consent.templateId || version.sequence <= consent.sequence) continue;
    if (version.change === 'MATERIAL' && (next === null || version.effectiveOn < next.effectiveOn))
      next = version;
  }
  return next;
}

/** How one consent stands to a need, the reason that no signature could mend first. */
function standingOf(
  consent: SignedConsent,
  versions: readonly ConsentTemplateVersion[],
  need: ConsentNeed,
  at: Instant,
): ConsentStanding {
  const standing = (state: ConsentState, until: LocalDate | null = null): ConsentStanding => ({
    state,
    consentId: consent.consentId,
    until,
  });
  if (!isSame(consent.drug, need.drug)) return standing('OTHER_DRUG');
  if (consent.route !== need.route) return standing('OTHER_ROUTE');
  if (!isSame(consent.indication, need.indication)) return standing('OTHER_INDICATION');
  if (consent.withdrawnAt !== null && consent.withdrawnAt <= at) return standing('WITHDRAWN');
  if (need.on >= consent.expiresOn) return standing('EXPIRED', consent.expiresOn);
  const next = nextMaterial(consent, versions);
  if (next && next.effectiveOn <= need.on) return standing('NEW_VERSION', next.effectiveOn);
  return standing(
    'VALID',
    next && next.effectiveOn < consent.expiresOn ? next.effectiveOn : consent.expiresOn,
  );
}

/**
 * Whether a patient's consents allow a treatment on a day (H14). One valid consent suffices, and of several the one that
 * holds longest is named. Where none is valid the answer is about the one signed last, one for this treatment before one
 * for another: that is the one a person at the desk would reach for.
 * @param consents all signed consents of one patient; those signed after the day of the need do not count.
 * @param versions the versions of their templates.
 * @param at withdrawals up to this instant count, those after it do not.
 */
export function consentStanding(
  consents: readonly SignedConsent[],
  versions: readonly ConsentTemplateVersion[],
  need: ConsentNeed,
  at: Instant,
): ConsentStanding {
  let best: ConsentStanding = { state: 'NONE', consentId: null, until: null };
  const lastFirst = consents
    .filter((consent) => consent.signedOn <= need.on)
    .sort((a, b) => (a.signedOn === b.signedOn ? b.sequence - a.sequence : a.signedOn < b.signedOn ? 1 : -1));
  for (const consent of lastFirst) {
    const standing = standingOf(consent, versions, need, at);
    if (standing.state === 'VALID') {
      if (best.state !== 'VALID' || standing.until! > best.until!) best = standing;
    } else if (best.state === 'NONE' || (!isCovering(best.state) && isCovering(standing.state))) {
      best = standing;
    }
  }
  return best;
}
