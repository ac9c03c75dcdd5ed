import { COMMON_PASSWORDS, COMMON_STEMS } from './common-passwords.js';

/** NIST SP 800-63B asks for 8 with a second factor and 15 without; 12 with throttling and a blocklist lies between. */
const MIN_LENGTH = 12;
const MAX_LENGTH = 128;

/** What must not be a person's password because anybody would try it. */
export interface PasswordContext {
  readonly name: string;
  readonly email: string;
  readonly practiceName: string;
}

/** One text for however a keyboard composes it (NFKC). What is hashed and what is judged. */
export const normalizePassword = (password: string): string => password.normalize('NFKC');

const SUBSTITUTES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** `P@ssw0rd!!2026` becomes `password`: what is left when digits and marks at the ends and look-alikes are taken away. */
function undressed(password: string): string {
  const core = password.toLowerCase().replaceAll(/^[^\p{L}]+|[^\p{L}@$]+$/gu, '');
  return [...core]
    .map((character) => SUBSTITUTES[character] ?? character)
    .filter((character) => /\p{L}/u.test(character))
    .join('');
}

/** The shortest piece that a text repeats: `abab` is `ab` twice. */
function repeated(text: string): string {
  const end = (text + text).indexOf(text, 1);
  return text.slice(0, end);
}

/** `abcdef`, `aaaa`, `13579`; among digits the 0 follows the 9. */
const isRun = (text: string): boolean => {
  const around = /^\d+$/.test(text) ? 10 : 0x110000;
  const steps = [...text].slice(1).map((character, i) => {
    const step = character.codePointAt(0)! - text.codePointAt(i)!;
    return (step + around) % around;
  });
  return new Set(steps).size <= 1;
};

/** Words of the context that are long enough to be told apart from chance. */
function contextWords({ name, email, practiceName }: PasswordContext): string[] {
  const local = email.slice(0, email.indexOf('@'));
  return [
    'kapstone',
    email,
    local,
    ...local.split(/[^\p{L}\d]+/u),
    practiceName.replaceAll(/\s+/g, ''),
    ...practiceName.split(/\s+/),
    ...name.split(/\s+/),
  ]
    .map((word) => undressed(word))
    .filter((word) => word.length >= 4);
}

/** How many letters of its own a password has that is made of the context besides. */
const OWN_LETTERS = 6;

/** What is left of a password's core without the words of its context. */
const withoutContext = (core: string, context: PasswordContext): string =>
  contextWords(context)
    .sort((one, other) => other.length - one.length)
    .reduce((left, word) => left.replaceAll(word, ''), core);

/**
 * What is wrong with a new password, and what to do; null when it will do. After NIST SP 800-63B: a length counted in code
 * points after NFKC, a blocklist, and no rule about which characters.
 */
export function passwordFlaw(password: string, context: PasswordContext): string | null {
  const normal = normalizePassword(password);
  const length = [...normal].length;
  if (length < MIN_LENGTH)
    return `Use at least ${MIN_LENGTH} characters. A few words that you will remember do well.`;
  if (length > MAX_LENGTH) return `Use at most ${MAX_LENGTH} characters.`;
  const lower = normal.toLowerCase();
  const core = repeated(undressed(normal));
  if (
    COMMON_PASSWORDS.has(lower) ||
    COMMON_STEMS.has(core) ||
    isRun(repeated(lower)) ||
    repeated(lower).length <= 3
  ) {
    return 'This is one of the passwords that are tried first. Choose a few words that do not belong together.';
  }
  const own = withoutContext(core, context);
  if (own !== core && own.length < OWN_LETTERS) {
    return 'This is too close to your name, your email address or the practice’s name. Choose a few words that do not belong together.';
  }
  return null;
}
