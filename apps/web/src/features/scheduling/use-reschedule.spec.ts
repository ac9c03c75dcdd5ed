import { describe, expect, it } from '@jest/globals';
import type { Preview } from './reschedule-documents.js';
import { askedAnew, shownIn } from './use-reschedule.js';

type Consequence = Preview['consequences'][number];

const consequence = (code: Consequence['code'], over: Partial<Consequence> = {}): Consequence => ({
  code,
  message: `${code} of ${over.appointmentId ?? 'it'}`,
  appointmentId: 'it',
  solved: false,
  key: null,
  ...over,
});

const preview = (consequences: Consequence[]): Preview => ({
  __typename: 'ReschedulePreview',
  needsPrescriber: false,
  moves: [],
  consequences,
});

describe('a proposal that is asked about once more', () => {
  const tooClose = consequence('INFUSIONS_TOO_CLOSE');
  const noTime = consequence('NO_TIME_FOUND', { appointmentId: 'later' });
  const solved = consequence('INTEGRATION_OUTSIDE_WINDOW', { appointmentId: 'session', solved: true });
  const broken = consequence('INTEGRATION_OUTSIDE_WINDOW', {
    appointmentId: 'session',
    key: 'session broken',
  });
  const other = consequence('INTEGRATION_OUTSIDE_WINDOW', { appointmentId: 'other', key: 'other broken' });
  const before = { preview: preview([tooClose, noTime, solved]), key: 'first' };

  it('still says what nobody has to accept: infusions too close together, no time found', () =>
    expect(askedAnew(before, { consequences: [other] }).preview.consequences).toEqual([
      other,
      tooClose,
      noTime,
      solved,
    ]));

  it('says no longer that something is put right which is broken by now', () =>
    expect(askedAnew(before, { consequences: [broken] }).preview.consequences).toEqual([
      broken,
      tooClose,
      noTime,
    ]));

  it('lets go of what had to be accepted and is asked about no more', () =>
    expect(
      shownIn(askedAnew({ preview: preview([broken]), key: 'first' }, { consequences: [other] }).preview),
    ).toEqual(['other broken']));

  it('goes out under a key of its own', () =>
    expect(askedAnew(before, { consequences: [other] }).key).not.toBe('first'));
});
