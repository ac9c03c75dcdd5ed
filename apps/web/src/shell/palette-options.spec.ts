import { describe, expect, it } from '@jest/globals';
import { matching, type PaletteOption } from './palette-options.js';

const option = (label: string): PaletteOption => ({ id: label, group: 'Go to', label, run: () => {} });
const options = ['Day', 'Day at Harbor', 'New appointment', 'Día de José'].map(option);
const found = (typed: string) => matching(options, typed).map(({ label }) => label);

describe('what the palette finds', () => {
  it('is everything while nothing is typed', () => expect(found(' ')).toHaveLength(4));
  it('begins a word with every typed word, in any order', () => {
    expect(found('har da')).toEqual(['Day at Harbor']);
    expect(found('app')).toEqual(['New appointment']);
    expect(found('pointment')).toEqual([]);
  });
  it('needs no accents', () => expect(found('jose dia')).toEqual(['Día de José']));
});
