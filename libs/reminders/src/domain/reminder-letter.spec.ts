import { describe, expect, it } from '@jest/globals';
import { tellingWord } from '@kapstone/mail';
import { DEFAULT_INSTRUCTIONS } from './instructions.js';
import { reminderLetter } from './reminder-letter.js';

const FACTS = {
  when: 'Tue Mar 2 at 2:30 PM',
  where: ['Juniper Street', '12 Juniper Street, New York, NY 10001'],
  instructions: DEFAULT_INSTRUCTIONS['INFUSION']!,
  link: 'https://kapstone.test/visits/a-secret',
  phone: '(555) 010-0100',
  sender: 'Larkmoor Practice',
};

describe('reminderLetter', () => {
  it('says when, where, what to do before (C11, C12, S3) and how to answer', () => {
    const { subject, text } = reminderLetter(FACTS);
    expect(subject).toBe('Your visit on Tue Mar 2 at 2:30 PM');
    expect(text).toBe(`Hello,

we expect you on

Tue Mar 2 at 2:30 PM
Juniper Street
12 Juniper Street, New York, NY 10001

Before you come:

Eat nothing in the 6 hours before, and drink nothing but water until 2 hours before.
Somebody has to take you home, and you must not drive until the next day. Tell us who it is.

Confirm, ask for another time, or stop these messages:

https://kapstone.test/visits/a-secret

Questions? Call (555) 010-0100.
Please write nothing about your health in an answer to this message.

Larkmoor Practice
`);
  });

  it('leaves out what there is not', () => {
    const { text } = reminderLetter({ ...FACTS, instructions: '', phone: null });
    expect(text).not.toMatch(/Before|Call/);
  });

  it.each(Object.entries(DEFAULT_INSTRUCTIONS))(
    'has no word that tells what it is for (K7): %s',
    (_, instructions) => {
      const { subject, text } = reminderLetter({ ...FACTS, instructions });
      expect([tellingWord(subject), tellingWord(text)]).toEqual([null, null]);
    },
  );
});
