import { describe, expect, it } from '@jest/globals';
import { splitName } from './split-name.js';

describe('a typed name', () => {
  it.each([
    ['Quinn Avila', 'Quinn', 'Avila'],
    ['quinn avila', 'Quinn', 'Avila'],
    ['Mary Ann Smith', 'Mary Ann', 'Smith'],
    ['Smith, Mary Ann', 'Mary Ann', 'Smith'],
    ['Maria de la Cruz', 'Maria', 'de la Cruz'],
    ['maria de la cruz', 'Maria', 'de la Cruz'],
    ['Vincent van Gogh', 'Vincent', 'van Gogh'],
    ['anne-marie o’neill', 'Anne-Marie', 'O’Neill'],
    ['Van Morrison', 'Van', 'Morrison'],
    ['McKenna', 'McKenna', ''],
    ['  Ada   Lovelace ', 'Ada', 'Lovelace'],
    ['ليلى الحداد', 'ليلى', 'الحداد'],
  ])('%s is %s and %s', (typed, givenName, familyName) =>
    expect(splitName(typed)).toEqual({ givenName, familyName, phone: '' }),
  );

  it('may be a phone number', () =>
    expect(splitName('(555) 010-0142')).toEqual({ givenName: '', familyName: '', phone: '(555) 010-0142' }));

  it('is nothing when it is a birth date', () =>
    expect(splitName('3/4/1988')).toEqual({ givenName: '', familyName: '', phone: '' }));
});
