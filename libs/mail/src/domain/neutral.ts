/**
 * Words tell what a practice treats, or how, by what they begin with. Whoever looks over a shoulder at a phone reads the sender,
 * the subject and the first lines of a message. [conv], after K7
 */
const BEGINNINGS = [
  'addict',
  'anxi',
  'behavioral',
  'behavioural',
  'bipolar',
  'clinic',
  'counsel',
  'diagnos',
  'dissociat',
  'dose',
  'dosing',
  'drug',
  'infus',
  'injection',
  'integration',
  'intraven',
  'medic',
  'mental',
  'mood',
  'ocd',
  'panic',
  'ptsd',
  'rehab',
  'spravato',
  'substance',
  'trauma',
  'treatment',
];

/** What tells it anywhere inside a word, like “antidepressant”: no other word has one of these by chance. */
const STEMS = ['anxiet', 'depress', 'ketamin', 'psych', 'suicid', 'therap', 'traumat'];

const WORDS = new RegExp(`\\b(?:${BEGINNINGS.join('|')}|\\w*(?:${STEMS.join('|')}))\\w*`, 'i');

/** The first word of a text that tells what a practice treats, or how; null where there is none. */
export const tellingWord = (text: string): string | null => WORDS.exec(text)?.[0] ?? null;

/**
 * What a message calls its sender: the practice, unless its name tells what it treats.
 * @param otherwise what it is called then
 */
export const senderName = (practiceName: string, otherwise = 'Your appointment'): string =>
  tellingWord(practiceName) === null ? practiceName : otherwise;
