import { describe, expect, it } from '@jest/globals';
import type { ConsentStanding } from '../../gql/graphql.js';
import { standingWords, treatmentOf } from './consent-words.js';

const consent = (standing: ConsentStanding, until: string | null, expiresOn = '2027-12-02') => ({
  standing,
  until,
  expiresOn,
});
const today = '2027-06-10';

describe('H14 a consent in words', () => {
  it.each([
    ['holds through its last day', consent('VALID', '2027-12-02'), 'Valid', 'Through Wed Dec 1'],
    [
      'expires soon',
      consent('VALID', '2027-06-20', '2027-06-20'),
      'Expires soon',
      'Valid through Sat Jun 19',
    ],
    [
      'has a new version soon',
      consent('VALID', '2027-06-15'),
      'New version soon',
      'Valid through Mon Jun 14',
    ],
    ['is over', consent('EXPIRED', '2027-06-01'), 'Expired', 'Since Tue Jun 1'],
    ['has a successor', consent('NEW_VERSION', '2027-06-01'), 'New version to sign', 'Since Tue Jun 1'],
    ['was taken back', consent('WITHDRAWN', null), 'Withdrawn', ''],
  ])('%s', (_name, given, word, detail) =>
    expect(standingWords(given, today)).toMatchObject({ word, detail }),
  );

  it('says what it is for, and to the desk not why', () => {
    expect(treatmentOf({ drug: 'ketamine', route: 'IV', indication: 'depression' })).toBe(
      'ketamine IV, for depression',
    );
    expect(treatmentOf({ drug: 'ketamine', route: 'NASAL', indication: null })).toBe('ketamine nasal');
  });
});
