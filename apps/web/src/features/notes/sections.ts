import type { NoteSectionKey } from '../../gql/graphql.js';

/** The sections of an integration note in their order, with what each asks for. */
export const noteSections: readonly { key: NoteSectionKey; title: string; hint: string }[] = [
  { key: 'FOCUS', title: 'Focus', hint: 'What this session was for.' },
  { key: 'WHAT_CAME_UP', title: 'What came up', hint: 'In the patient’s own words where you can.' },
  { key: 'TECHNIQUES', title: 'Techniques', hint: 'What you worked with, such as CBT or mindfulness.' },
  { key: 'RESPONSE', title: 'Response', hint: 'How the patient responded in the session.' },
  { key: 'SAFETY', title: 'Safety', hint: 'What you asked, and what you heard.' },
  { key: 'HOMEWORK', title: 'Homework', hint: 'One small thing to try.' },
  { key: 'PLAN', title: 'Plan', hint: 'What happens next, and when.' },
];

export type NoteTexts = Record<NoteSectionKey, string>;

/** The text of every section; one that was never written is empty. */
export function textsOf(sections: readonly { key: NoteSectionKey; text: string }[]): NoteTexts {
  const texts = Object.fromEntries(noteSections.map(({ key }) => [key, ''])) as NoteTexts;
  for (const { key, text } of sections) texts[key] = text;
  return texts;
}

/** The sections that still have no words: a note is signed when there are none. */
export function missingSections(texts: NoteTexts): NoteSectionKey[] {
  return noteSections.map(({ key }) => key).filter((key) => texts[key].trim() === '');
}

/** `3 sections left`. */
export function leftWord(count: number): string {
  return `${count} ${count === 1 ? 'section' : 'sections'} left`;
}
