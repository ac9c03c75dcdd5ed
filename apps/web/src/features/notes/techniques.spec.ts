import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { techniqueNames, techniquesOf, toggleTechnique } from './techniques.js';

describe('techniques named over a section', () => {
  it.each([
    ['nothing yet', '', 'CBT', 'CBT.'],
    ['before what was written', 'A ladder of five steps.', 'CBT', 'CBT.\nA ladder of five steps.'],
    ['one more', 'CBT.\nA ladder.', 'Mindfulness', 'CBT, Mindfulness.\nA ladder.'],
    ['one less', 'CBT, Mindfulness.\nA ladder.', 'CBT', 'Mindfulness.\nA ladder.'],
    ['the last one out', 'CBT.\nA ladder.', 'CBT', 'A ladder.'],
    ['a sentence that only begins so', 'CBT, mostly.', 'CBT', 'CBT.\nCBT, mostly.'],
  ] as const)('%s', (_name, before, technique, after) =>
    expect(toggleTechnique(before, technique)).toBe(after),
  );

  it('a second press takes back the first, and no word of the therapist is touched', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...techniqueNames), (text, technique) => {
        fc.pre(techniquesOf(text).length === 0);
        const on = toggleTechnique(text, technique);
        expect(techniquesOf(on)).toEqual([technique]);
        expect(toggleTechnique(on, technique)).toBe(text);
      }),
    );
  });
});
