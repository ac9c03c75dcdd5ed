import { describe, expect, it } from '@jest/globals';
import { leftWord, missingSections, noteSections, textsOf } from './sections.js';

describe('note sections', () => {
  it('has a text for every section', () =>
    expect(Object.keys(textsOf([{ key: 'PLAN', text: 'x' }]))).toEqual(noteSections.map(({ key }) => key)));

  it('names what is missing in the order of the note', () =>
    expect(
      missingSections(
        textsOf([
          { key: 'WHAT_CAME_UP', text: 'a door' },
          { key: 'FOCUS', text: '  ' },
        ]),
      ),
    ).toEqual(['FOCUS', 'TECHNIQUES', 'RESPONSE', 'SAFETY', 'HOMEWORK', 'PLAN']));

  it('counts what is left', () => {
    expect(leftWord(1)).toBe('1 section left');
    expect(leftWord(3)).toBe('3 sections left');
  });
});
