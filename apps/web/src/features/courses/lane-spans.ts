import { money } from '../../format/money.js';
import { plainDate } from '../../format/time.js';
import { addDays, instantOf, wallClock } from '../../format/zone.js';
import type { ConsentStanding, EstimateState } from '../../gql/graphql.js';

/** A stretch of time in a lane, in words. */
export interface Span {
  from: number;
  to: number;
  /** In place, or missing. */
  tone: 'ready' | 'warn';
  words: string;
}

export interface SignedConsent {
  signedOn: string;
  /** The first day on which it no longer holds. */
  expiresOn: string;
  withdrawnAt?: string | null;
  standing: ConsentStanding;
}

export interface PlannedInfusion {
  number: number;
  startsAt: number | null;
  done: boolean;
}

/**
 * How long each consent held, and from when on one is missing for an infusion still to come.
 *
 * @param until the end of what is looked at
 */
export function consentSpans(
  consents: readonly SignedConsent[],
  infusions: readonly PlannedInfusion[],
  { now, zone, from, until }: { now: number; zone: string; from: number; until: number },
): Span[] {
  const today = wallClock(now, zone).date;
  const midnight = (date: string) => instantOf(date, 0, zone);
  const inOrder = [...consents].sort((a, b) => a.signedOn.localeCompare(b.signedOn));
  const held = inOrder.map((consent, at): Span => {
    const next = inOrder[at + 1];
    const signed = plainDate(consent.signedOn, today);
    const withdrawn = consent.withdrawnAt ? Date.parse(consent.withdrawnAt) : null;
    return {
      from: midnight(consent.signedOn),
      to: Math.min(
        midnight(consent.expiresOn),
        withdrawn ?? Infinity,
        next ? midnight(next.signedOn) : Infinity,
        consent.standing === 'NEW_VERSION' ? now : Infinity,
      ),
      tone: 'ready',
      words: withdrawn
        ? `Signed ${signed} · withdrawn ${plainDate(wallClock(withdrawn, zone).date, today)}`
        : `Signed ${signed} · through ${lastDay(consent, today)}`,
    };
  });
  const last = inOrder.at(-1);
  const covered = held.at(-1)?.to ?? from;
  const waiting = infusions.find(
    ({ done, startsAt }) => !done && (startsAt === null ? covered <= now : startsAt >= covered),
  );
  const shown = held.filter((span) => span.to > from && span.from < until);
  if (!waiting) return shown;
  const gap: Span = {
    from: Math.max(covered, from),
    to: until,
    tone: 'warn',
    words: `${whyOpen(last, covered <= now, today)} Needed before infusion ${waiting.number}`,
  };
  return gap.from < gap.to ? [...shown, gap] : shown;
}

function whyOpen(last: SignedConsent | undefined, over: boolean, today: string): string {
  if (!last) return 'Not signed.';
  if (last.withdrawnAt) return 'Withdrawn.';
  if (last.standing === 'NEW_VERSION') return 'New version to sign.';
  return over ? `Expired ${plainDate(last.expiresOn, today)}.` : `Valid through ${lastDay(last, today)}.`;
}

/** The last day on which it holds (H14). */
const lastDay = ({ expiresOn }: SignedConsent, today: string) => plainDate(addDays(expiresOn, -1), today);

export interface EstimateVersion {
  number: number;
  state: EstimateState;
  totalCents: number;
  issuedAt?: string | null;
  deliveredAt?: string | null;
  periodEnd?: string | null;
  dueOn?: string | null;
}

/** Which version of the estimate was in force when; and while none is, what of it is still to be done. */
export function estimateSpans(
  estimates: readonly EstimateVersion[],
  open: string | null,
  { now, zone, from, until }: { now: number; zone: string; from: number; until: number },
): Span[] {
  const today = wallClock(now, zone).date;
  const dateOf = (instant: string) => plainDate(wallClock(Date.parse(instant), zone).date, today);
  const issued = estimates
    .filter(({ issuedAt }) => issuedAt)
    .sort((a, b) => a.issuedAt!.localeCompare(b.issuedAt!));
  const inForce = issued
    .map(({ number, totalCents, issuedAt, deliveredAt, periodEnd }, at): Span => ({
      from: Date.parse(issuedAt!),
      to: Math.min(
        issued[at + 1] ? Date.parse(issued[at + 1]!.issuedAt!) : Infinity,
        periodEnd ? instantOf(addDays(periodEnd, 1), 0, zone) : Infinity,
      ),
      tone: 'ready',
      words: `${money(totalCents)} expected · version ${number}, ${
        deliveredAt ? `given ${dateOf(deliveredAt)}` : `issued ${dateOf(issuedAt!)}, not given yet`
      }`,
    }))
    .filter((span) => span.to > from && span.from < until);
  if (inForce.length > 0) return inForce;
  const draft = estimates.find(({ state }) => state === 'DRAFT');
  const due = draft?.dueOn ? ` · due ${plainDate(draft.dueOn, today)}` : '';
  const words = draft ? `Version ${draft.number} is a draft${due}` : open;
  return words ? [{ from: Math.max(from, Math.min(now, until)), to: until, tone: 'warn', words }] : [];
}
