import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@kapstone/kernel';
import fc from 'fast-check';
import { likelyDuplicate, nameSimilarity, type Person } from './duplicates.js';

const date = (text: string): LocalDate => text as LocalDate;

const imani: Person = {
  givenName: 'Imani',
  familyName: 'Cole',
  preferredName: null,
  birthDate: date('1988-03-04'),
  phone: '(718) 555-0142',
};

const person: fc.Arbitrary<Person> = fc.record({
  givenName: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  familyName: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  preferredName: fc.option(fc.string({ minLength: 1, maxLength: 8 })),
  birthDate: fc.constantFrom(date('1988-03-04'), date('1988-04-03'), date('1990-12-31'), null),
  phone: fc.constantFrom('718 555 0142', '+1 (718) 555-0142', '212-555-0100', null),
});

describe('likely duplicates', () => {
  it.each<[string, Partial<Person>, string[] | null]>([
    ['the same person', {}, ['name', 'birth date', 'phone']],
    ['a typo in the name', { givenName: 'Imnai', phone: null }, ['name', 'birth date']],
    ['a letter of four', { familyName: 'Coles', givenName: 'Imany', phone: null }, ['name', 'birth date']],
    ['accents and capitals', { givenName: 'ÍMANI', familyName: 'côle', phone: null }, ['name', 'birth date']],
    [
      'given and family name exchanged',
      { givenName: 'Cole', familyName: 'Imani', phone: null },
      ['name', 'birth date'],
    ],
    [
      'known by the preferred name',
      { givenName: 'Im', preferredName: 'Imani', phone: null },
      ['name', 'birth date'],
    ],
    ['day and month exchanged', { birthDate: date('1988-04-03'), phone: null }, ['name', 'birth date']],
    ['one wrong digit', { birthDate: date('1989-03-04'), phone: null }, ['name', 'birth date']],
    [
      'another form of the phone',
      { birthDate: date('1950-11-30'), phone: '+1 718 555 0142' },
      ['name', 'phone'],
    ],
    ['a new family name', { familyName: 'Okafor' }, ['birth date', 'phone']],
    ['only the same name', { birthDate: date('1950-11-30'), phone: null }, null],
    ['only the same birth date', { givenName: 'Hugo', familyName: 'Lindqvist', phone: null }, null],
    [
      'only the same phone: a family',
      { givenName: 'Noor', familyName: 'Haddad', birthDate: date('2001-10-27') },
      null,
    ],
    [
      'a parent of the same family name',
      { givenName: 'Grace', birthDate: date('1961-12-25'), phone: null },
      null,
    ],
  ])('%s', (_name, changes, matchedOn) =>
    expect(likelyDuplicate({ ...imani, ...changes }, imani)).toEqual(matchedOn),
  );

  it('takes the very same name while nothing else is known', () => {
    const named = { ...imani, birthDate: null, phone: null };
    expect(likelyDuplicate(named, imani)).toEqual(['name']);
    expect(likelyDuplicate({ ...named, givenName: 'Amani' }, imani)).toBeNull();
  });

  it('likens everybody to themselves, whatever the accents and the form of writing', () =>
    fc.assert(
      fc.property(person, (someone) => {
        expect(nameSimilarity(someone, someone)).toBe(1);
        const written = {
          ...someone,
          givenName: someone.givenName.normalize('NFD'),
          familyName: ` ${someone.familyName} `,
        };
        expect(nameSimilarity(someone, written)).toBe(1);
      }),
    ));

  it('is the same both ways, between 0 and 1', () =>
    fc.assert(
      fc.property(person, person, (a, b) => {
        expect(nameSimilarity(a, b)).toBe(nameSimilarity(b, a));
        expect(nameSimilarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(nameSimilarity(a, b)).toBeLessThanOrEqual(1);
        if (a.birthDate !== null && b.birthDate !== null)
          expect(likelyDuplicate(a, b)).toEqual(likelyDuplicate(b, a));
      }),
    ));

  it('needs two agreements as soon as a birth date or a phone is known', () =>
    fc.assert(
      fc.property(person, person, (a, b) => {
        fc.pre(a.birthDate !== null || a.phone !== null);
        expect(likelyDuplicate(a, b)?.length ?? 2).toBeGreaterThanOrEqual(2);
      }),
    ));
});
