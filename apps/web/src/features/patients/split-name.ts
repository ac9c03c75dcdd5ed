/** Words that a family name begins with: `Maria de la Cruz`, `Anna von Wied`. */
const particles = new Set(
  'al ben bin bint da das de del della den der di dos du el ibn la le mac mc san st ten ter van von zu'.split(
    ' ',
  ),
);

/**
 * What was typed into a search as the first values of a new patient: `Mary Ann Smith`, `Smith, Mary Ann`, or a phone number. The
 * family name is the last word, with the particles before it; whoever has another way of names puts it right in the form.
 */
export function splitName(typed: string): { givenName: string; familyName: string; phone: string } {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (/\d/.test(text)) {
    const phone = /^[\d\s()+.-]{7,}$/.test(text) ? text : '';
    return { givenName: '', familyName: '', phone };
  }
  const [before, after] = text.split(/\s*,\s*/, 2);
  if (after !== undefined)
    return { givenName: capitalised(after), familyName: capitalised(before!), phone: '' };
  const words = text.split(' ');
  if (words.length === 1) return { givenName: capitalised(text), familyName: '', phone: '' };
  let first = words.length - 1;
  while (first > 1 && particles.has(words[first - 1]!.toLowerCase().replace('.', ''))) first -= 1;
  return {
    givenName: capitalised(words.slice(0, first).join(' ')),
    familyName: capitalised(words.slice(first).join(' ')),
    phone: '',
  };
}

/** A name typed in small letters only, as one types in a search, gets its capitals; any other stays as it is. */
function capitalised(name: string): string {
  if (name !== name.toLowerCase()) return name;
  return name
    .split(' ')
    .map((word) =>
      particles.has(word) ? word : word.replace(/(^|[-'’])(\p{L})/gu, (all) => all.toUpperCase()),
    )
    .join(' ');
}
