import { describe, expect, it } from '@jest/globals';
import { failureWords } from './mail-words.js';

describe('failureWords', () => {
  it.each([
    ['LOST', 'Kapstone stopped while it was being sent. It is not sent again.'],
    ['550', 'The mail server refused it for good (550).'],
    ['451', 'The mail server refused it for now (451).'],
    ['ECONNREFUSED', 'The mail server could not be reached (ECONNREFUSED).'],
  ])('of %s', (failure, words) => {
    expect(failureWords(failure)).toBe(words);
  });
});
