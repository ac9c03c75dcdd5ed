/** A fact that a note quotes: by name, and as it was when it was quoted. */
export interface Quote {
  name: string;
  value: string;
}

/** In square brackets, as in `[Infusion 3, dose: Nov 18, 2026, 2:10 PM, 40 min]`: words that read wherever the text goes. */
const quoteForm = /\[(Infusion(?: \d+)?, dose|Homework of [A-Z][a-z]{2} \d{1,2}, \d{4}): ([^[\]]+)\]/g;

/** The value on one line and without brackets of its own, as it stands in a text. */
export const plainValue = (value: string): string =>
  value.trim().replace(/\s+/g, ' ').replaceAll('[', '(').replaceAll(']', ')');

/** A fact as it is put into a text. */
export const quoted = ({ name, value }: Quote): string => `[${name}: ${plainValue(value)}]`;

/** A text as its words and the facts quoted between them, in their order. */
export function partsOf(text: string): (string | Quote)[] {
  const parts: (string | Quote)[] = [];
  let from = 0;
  for (const match of text.matchAll(quoteForm)) {
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push({ name: match[1]!, value: match[2]! });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** The facts that a text quotes. */
export const quotesIn = (text: string): Quote[] =>
  partsOf(text).filter((part): part is Quote => typeof part !== 'string');

/** What stands between words and a fact that is quoted after them. */
export const gapAfter = (before: string): string => (/\S$/.test(before) ? ' ' : '');
