import { describe, expect, it } from '@jest/globals';
import { senderName, tellingWord } from './neutral.js';

describe('tellingWord (K7)', () => {
  it.each([
    ['Eat nothing for 6 hours before you come.', null],
    ['A ride home is needed.', null],
    ['Somebody has to drive you home after your Infusion.', 'Infusion'],
    ['Ketamine', 'Ketamine'],
    ['your psychotherapy session', 'psychotherapy'],
    ['Take your medication as usual', 'medication'],
    ['Comedic timing', null],
    ['Take your antidepressant as usual', 'antidepressant'],
    ['Neuropsychiatric Associates', 'Neuropsychiatric'],
    ['by Telepsychiatry', 'Telepsychiatry'],
    ['Esketamine', 'Esketamine'],
    ['Spravato', 'Spravato'],
    ['Center for Behavioral Health', 'Behavioral'],
    ['Hispanic Society', null],
  ])('of %j is %j', (text, word) => {
    expect(tellingWord(text)).toBe(word);
  });
});

describe('senderName (K7)', () => {
  it.each([
    ['Larkmoor Practice', 'Larkmoor Practice'],
    ['Larkmoor Ketamine Clinic', 'Your appointment'],
    ['Harbor Psychiatry', 'Your appointment'],
  ])('of %s is %s', (practice, sender) => {
    expect(senderName(practice)).toBe(sender);
  });
});
