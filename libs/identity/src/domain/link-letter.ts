/** What a letter with a one-time link is made of. */
export interface LinkLetterFacts {
  readonly purpose: 'INVITATION' | 'RESET';
  readonly name: string;
  /** The practice, or another word for it where its name tells what it treats. (K7) */
  readonly practice: string;
  readonly phone: string | null;
  /** null where there is no mail server: then no link is made that nobody has asked to see. */
  readonly link: string | null;
}

const NO_LINK =
  '(This message was not sent: there is no mail server. The link is made when an admin asks for it.)';

/** An invitation or a password reset: what it is, the link, how long it works, and whom to ask. */
export function linkLetter({ purpose, name, practice, phone, link }: LinkLetterFacts): {
  subject: string;
  text: string;
} {
  const ask = `an admin of ${practice}${phone === null ? '' : `, ${phone}`}`;
  const invited = purpose === 'INVITATION';
  const parts = [
    `Hello ${name},`,
    invited
      ? `${practice} has made an account in Kapstone for you. Choose your password here, and you are in:`
      : 'a new password was asked for, for your account in Kapstone. Choose it here:',
    link ?? NO_LINK,
    invited
      ? `The link works once, for 72 hours. After that, ask ${ask} for a new one.`
      : 'The link works once, for one hour. A newer one ends it. Until you use it your password stays as it is; when you do, you are signed out everywhere.',
    invited
      ? `You did not expect this? Do nothing, and tell ${ask}.`
      : `You did not ask for it? Do nothing, and tell ${ask}.`,
    'Kapstone',
  ];
  return {
    subject: invited ? 'Your account in Kapstone' : 'A new password for Kapstone',
    text: `${parts.join('\n\n')}\n`,
  };
}
