import { shortDate } from '../../format/time.js';
import { addDays } from '../../format/zone.js';
import type { ConsentsQuery, DoseRoute } from '../../gql/graphql.js';
import { routeNames } from '../courses/words.js';

export type Consent = ConsentsQuery['patient']['consents'][number];

/** `ketamine IV, for depression`; without the indication for those who may not open the chart. */
export const treatmentOf = (given: { drug: string; route: DoseRoute; indication?: string | null }): string =>
  [`${given.drug} ${routeNames[given.route]}`, given.indication && `for ${given.indication}`]
    .filter(Boolean)
    .join(', ');

export interface StandingWords {
  word: string;
  detail: string;
  tone: 'ready' | 'warn' | 'plain';
}

const soonDays = 14;

/**
 * How a consent stands, in words (H14). `until` is the first day on which it does not hold, so the last good one is the day
 * before it.
 */
export function standingWords(
  consent: Pick<Consent, 'standing' | 'until' | 'expiresOn'>,
  today: string,
): StandingWords {
  const day = (date: string) => shortDate(date, today);
  const until = consent.until ?? consent.expiresOn;
  switch (consent.standing) {
    case 'VALID':
      return until <= addDays(today, soonDays)
        ? {
            word: until < consent.expiresOn ? 'New version soon' : 'Expires soon',
            detail: `Valid through ${day(addDays(until, -1))}`,
            tone: 'warn',
          }
        : { word: 'Valid', detail: `Through ${day(addDays(until, -1))}`, tone: 'ready' };
    case 'EXPIRED':
      return { word: 'Expired', detail: `Since ${day(until)}`, tone: 'warn' };
    case 'NEW_VERSION':
      return { word: 'New version to sign', detail: `Since ${day(until)}`, tone: 'warn' };
    case 'WITHDRAWN':
      return { word: 'Withdrawn', detail: '', tone: 'plain' };
    case 'OTHER_SCOPE':
      return { word: 'For another treatment', detail: '', tone: 'plain' };
    case 'NONE':
      return { word: 'Not signed', detail: '', tone: 'plain' };
  }
}
