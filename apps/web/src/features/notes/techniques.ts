/** What therapists name most (S2, S4): chips over the section, and plain words in it. */
export const techniqueNames = [
  'Values work',
  'Exposure ladder',
  'Mindfulness',
  'CBT',
  'Stress management',
  'Relaxation',
] as const;

export type Technique = (typeof techniqueNames)[number];

const isTechnique = (word: string): word is Technique => (techniqueNames as readonly string[]).includes(word);

/** The names that a text begins with, as in `Values work, CBT.`, and what follows them. */
function read(text: string): { names: Technique[]; rest: string } {
  const [first = '', ...others] = text.split('\n');
  const named = first.trim().replace(/\.$/, '').split(', ');
  if (!named.every(isTechnique)) return { names: [], rest: text };
  return { names: named, rest: others.join('\n') };
}

/** The techniques that the section names in its first line. */
export const techniquesOf = (text: string): Technique[] => read(text).names;

/** Names a technique in the first line of the section, or takes the name out again; no other word is touched. */
export function toggleTechnique(text: string, technique: Technique): string {
  const { names, rest } = read(text);
  const now = names.includes(technique) ? names.filter((each) => each !== technique) : [...names, technique];
  if (now.length === 0) return rest;
  return [`${now.join(', ')}.`, ...(rest === '' ? [] : [rest])].join('\n');
}
