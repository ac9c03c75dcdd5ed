import { describe, expect, it } from '@jest/globals';
import { tellingWord } from '@kapstone/mail';
import { linkLetter, type LinkLetterFacts } from './link-letter.js';

const FACTS: LinkLetterFacts = {
  purpose: 'RESET',
  name: 'Wren Abara',
  practice: 'Larkmoor Practice',
  phone: '(718) 555-0100',
  link: 'https://desk.larkmoor.test/reset#secret',
};

describe('linkLetter', () => {
  it('of a reset says how long the link works and whom to ask', () => {
    expect(linkLetter(FACTS)).toEqual({
      subject: 'A new password for Kapstone',
      text: `Hello Wren Abara,

a new password was asked for, for your account in Kapstone. Choose it here:

https://desk.larkmoor.test/reset#secret

The link works once, for one hour. A newer one ends it. Until you use it your password stays as it is; when you do, you are signed out everywhere.

You did not ask for it? Do nothing, and tell an admin of Larkmoor Practice, (718) 555-0100.

Kapstone
`,
    });
  });

  it('of an invitation says who made the account', () => {
    const { subject, text } = linkLetter({ ...FACTS, purpose: 'INVITATION', phone: null });
    expect(subject).toBe('Your account in Kapstone');
    expect(text).toContain('Larkmoor Practice has made an account in Kapstone for you.');
    expect(text).toContain('for 72 hours. After that, ask an admin of Larkmoor Practice for a new one.');
  });

  it('has no link where none was made, and says why', () => {
    const { text } = linkLetter({ ...FACTS, link: null });
    expect(text).not.toContain('http');
    expect(text).toContain('there is no mail server');
  });

  it.each(['INVITATION', 'RESET'] as const)(
    'of %s tells nothing of what the practice treats (K7)',
    (purpose) => {
      const { subject, text } = linkLetter({ ...FACTS, purpose, practice: 'your practice' });
      expect(tellingWord(subject + text)).toBeNull();
    },
  );
});
