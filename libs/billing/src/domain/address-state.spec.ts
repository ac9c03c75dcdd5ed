import { describe, expect, it } from '@jest/globals';
import { addressState } from './address-state.js';

describe('addressState (1.3, part 5)', () => {
  it.each([
    ['14 Juniper Street, Albany, NY 12207', 'NY'],
    ['14 Juniper Street, Albany, NY 12207-1234', 'NY'],
    ['14 Juniper Street, Albany, NY', 'NY'],
    ['14 Juniper Street\nAlbany NY 12207 ', 'NY'],
    ['14 Juniper Street, Albany', ''],
    ['14 Juniper Street NW', ''],
    ['', ''],
  ])('%j lies in %j', (address, state) => {
    expect(addressState(address)).toBe(state);
  });
});
