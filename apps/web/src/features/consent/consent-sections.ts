/** What a consent form has to say (H14), in the order in which it is read. */
export const consentSections = [
  { key: 'benefits', title: 'Benefits' },
  { key: 'risks', title: 'Risks' },
  { key: 'alternatives', title: 'Alternatives' },
  { key: 'offLabel', title: 'Off-label and experimental nature' },
  { key: 'transport', title: 'The ride home' },
  { key: 'stop', title: 'The right to stop' },
  { key: 'costs', title: 'Costs' },
] as const;

export type ConsentSectionKey = (typeof consentSections)[number]['key'];

/** The text of each section, and what stands before the first. */
export type ConsentText = Record<ConsentSectionKey | 'opening', string>;

const headingOf = (title: string) => `## ${title}`;

/** The text that a patient reads: the opening, then each section under its heading. */
export function bodyOf(text: ConsentText): string {
  return [
    text.opening.trim(),
    ...consentSections.map(({ key, title }) => `${headingOf(title)}\n\n${text[key].trim()}`),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A form's text by its sections. What stands under no heading of ours is in the opening: nothing is dropped. */
export function sectionsOf(body: string): ConsentText {
  const text = Object.fromEntries([
    ['opening', ''],
    ...consentSections.map(({ key }) => [key, '']),
  ]) as ConsentText;
  let at: keyof ConsentText = 'opening';
  for (const line of body.split('\n')) {
    const section = consentSections.find(({ title }) => line.trim() === headingOf(title));
    if (section) at = section.key;
    else text[at] += `${line}\n`;
  }
  for (const key of Object.keys(text) as (keyof ConsentText)[]) text[key] = text[key].trim();
  return text;
}
