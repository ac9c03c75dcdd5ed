import { describe, expect, it } from '@jest/globals';
import { matching, namedFree, type PaletteOption } from './palette-options.js';

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

describe('whose next free time is asked for', () => {
  const asked = (typed: string) =>
    namedFree(typed, [
      ['INFUSION', 'Infusion'],
      ['INTEGRATION', 'Integration'],
      ['PREPARATION', 'Preparation'],
    ]);
  it('is what is left of the words beside the kind of visit, in any order', () => {
    expect(asked('free integration webb')).toEqual({ kind: 'INTEGRATION', name: 'webb' });
    expect(asked('Imani Cole next inf')).toEqual({ kind: 'INFUSION', name: 'imani cole' });
  });
  it('is of every kind where none is named', () =>
    expect(asked('next webb')).toEqual({ kind: null, name: 'webb' }));
  it.each(['free integration', 'integration webb', 'free', 'free prep infusion webb', ''])(
    'is nobody’s in “%s”',
    (typed) => expect(asked(typed)).toBeNull(),
  );
});
