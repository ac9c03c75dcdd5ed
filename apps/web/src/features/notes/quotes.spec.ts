import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partsOf, quoted, quotesIn } from './quotes.js';

const dose = { name: 'Infusion 3, dose', value: 'Nov 18, 2026, 2:10 PM, 40 min' };

describe('a quoted fact', () => {
  it('reads as words wherever the text goes', () =>
    expect(quoted(dose)).toBe('[Infusion 3, dose: Nov 18, 2026, 2:10 PM, 40 min]'));

  it('is found between the words around it', () =>
    expect(partsOf(`After ${quoted(dose)} she slept.`)).toEqual(['After ', dose, ' she slept.']));

  it('stays one where it was more lines, or had brackets of its own', () =>
    expect(
      quotesIn(quoted({ name: 'Homework of Nov 13, 2026', value: ' Call [once]\n\nand rest. ' })),
    ).toEqual([{ name: 'Homework of Nov 13, 2026', value: 'Call (once) and rest.' }]));

  it.each(['[sic]', '[Plan: rest]', 'Infusion 3, dose: 2:10 PM', '[Infusion 3, dose: ]'])(
    'is nothing else in brackets: %s',
    (text) => expect(partsOf(text)).toEqual([text]),
  );

  it('takes no character from any text', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constant(quoted(dose)))), (pieces) => {
        const text = pieces.join('');
        const again = partsOf(text).map((part) => (typeof part === 'string' ? part : quoted(part)));
        expect(again.join('')).toBe(text);
      }),
    ));
});
