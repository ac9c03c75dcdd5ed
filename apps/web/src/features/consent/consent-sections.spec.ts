import { describe, expect, it } from '@jest/globals';
import { bodyOf, consentSections, sectionsOf } from './consent-sections.js';

const text = {
  opening: 'What this is for.',
  benefits: 'Relief within a day.\n\nIt may not last.',
  risks: 'Nausea.',
  alternatives: 'Talking therapy.',
  offLabel: 'Not approved for this.',
  transport: 'Somebody takes you home.',
  stop: 'At any time before the dose.',
  costs: '$600 a session.',
};

describe('H14 the sections of a consent form', () => {
  it('has benefits, risks, alternatives, off-label nature, transport, the right to stop and costs', () =>
    expect(consentSections.map(({ key }) => key)).toEqual([
      'benefits',
      'risks',
      'alternatives',
      'offLabel',
      'transport',
      'stop',
      'costs',
    ]));

  it('reads what it has written', () => expect(sectionsOf(bodyOf(text))).toEqual(text));

  it('keeps a text without headings whole', () =>
    expect(sectionsOf('Words of an older form.\nMore.')).toMatchObject({
      opening: 'Words of an older form.\nMore.',
      benefits: '',
    }));
});
