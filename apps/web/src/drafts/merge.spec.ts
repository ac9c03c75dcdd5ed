import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { merge } from './merge.js';

const base = { focus: 'a door', plan: '' };

describe('what was typed here and what was saved elsewhere', () => {
  it.each([
    ['nothing changed', base, base, base, [], []],
    [
      'typed here alone',
      { focus: 'a door', plan: 'rest ' },
      base,
      { focus: 'a door', plan: 'rest ' },
      [],
      [],
    ],
    ['saved there alone', base, { focus: 'a gate', plan: '' }, { focus: 'a gate', plan: '' }, [], ['focus']],
    [
      'different fields',
      { focus: 'a door', plan: 'rest' },
      { focus: 'a gate', plan: '' },
      { focus: 'a gate', plan: 'rest' },
      [],
      ['focus'],
    ],
    [
      'the same field, the same words',
      { focus: 'a gate', plan: '' },
      { focus: 'a gate', plan: '' },
      { focus: 'a gate', plan: '' },
      [],
      [],
    ],
    [
      'the same field',
      { focus: 'a gate', plan: '' },
      { focus: 'a wall', plan: '' },
      { focus: 'a gate', plan: '' },
      ['focus'],
      [],
    ],
    [
      'emptied here, changed there',
      { focus: '', plan: '' },
      { focus: 'x', plan: '' },
      { focus: '', plan: '' },
      ['focus'],
      [],
    ],
  ])('%s', (_name, here, there, values, conflicts, taken) =>
    expect(merge({ base, here, there })).toEqual({ values, conflicts, taken }),
  );

  it('tells blanks, marks and directions apart', () => {
    const here = { text: 'e\u0301 ' };
    expect(merge({ base: { text: '' }, here, there: { text: '\u00e9 ' } }).conflicts).toEqual(['text']);
    expect(merge({ base: { text: '' }, here, there: { text: 'e\u0301' } }).conflicts).toEqual(['text']);
  });

  it('drops no word: every field that was typed here is kept or was the same there', () => {
    const fields = fc.record({ a: fc.string({ maxLength: 2 }), b: fc.string({ maxLength: 2 }) });
    fc.assert(
      fc.property(fields, fields, fields, (before, here, there) => {
        const merged = merge({ base: before, here, there });
        for (const key of ['a', 'b'] as const) {
          if (here[key] !== before[key]) expect(merged.values[key]).toBe(here[key]);
          // And what was changed there is taken, or a person is asked.
          const changedThere = there[key] !== before[key] && there[key] !== merged.values[key];
          if (changedThere) expect(merged.conflicts).toContain(key);
        }
      }),
    );
  });
});
