/**
 * Beginnings of words that tell what a practice treats, or how. Whoever looks over a shoulder at a phone reads the sender, the
 * subject and the first lines of a message. [conv], after K7
 */
const TELLING = [
  'addict',
  'anxi',
  'bipolar',
  'clinic',
  'counsel',
  'depress',
  'diagnos',
  'dissociat',
  'dose',
  'dosing',
  'drug',
  'esketamine',
  'infus',
  'injection',
  'integration',
  'intraven',
  'ketamin',
  'medic',
  'mental',
  'mood',
  'ocd',
  'psych',
  'ptsd',
  'suicid',
  'therap',
  'trauma',
  'treatment',
];

const WORDS = new RegExp(`\\b(?:${TELLING.join('|')})\\w*`, 'i');

/** The first word of a text that tells what a practice treats, or how; null where there is none. */
export const tellingWord = (text: string): string | null => WORDS.exec(text)?.[0] ?? null;

/** What a message calls its sender: the practice, unless its name tells what it treats. */
export const senderName = (practiceName: string): string =>
  tellingWord(practiceName) === null ? practiceName : 'Your appointment';
