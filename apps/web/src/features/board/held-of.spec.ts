import { describe, expect, it } from '@jest/globals';
import type { Day, DrawnHold } from './day.js';
import { heldOf } from './held-of.js';

const now = Date.parse('2027-03-01T15:00:00Z');
const hold = (patientName: string, from: number, to: number, minutes = 15): DrawnHold => ({
  span: { from, to },
  patientName,
  heldBy: 'Tomas Fuller',
  until: now + minutes * 60_000,
});
const column = (kind: 'STAFF' | 'ROOM', name: string, holds: DrawnHold[]) =>
  ({ kind, name, holds }) as Day['columns'][number];

describe('what is held of a day', () => {
  it('is one for each visit, with all that is kept for it, by start, as long as the patient is there', () => {
    const columns = [
      column('STAFF', 'Dr. Lena Osei', [hold('Imani Cole', 600, 675)]),
      column('STAFF', 'Jonah Reyes', [hold('Imani Cole', 600, 675), hold('Milo Berg', 540, 590)]),
      // With its turnover.
      column('ROOM', 'Infusion 1', [hold('Imani Cole', 600, 690)]),
    ];
    expect(heldOf({ columns }, now)).toMatchObject([
      { patientName: 'Milo Berg', columns: ['Reyes'] },
      {
        patientName: 'Imani Cole',
        span: { from: 600, to: 675 },
        columns: ['Osei', 'Reyes', 'Infusion 1'],
      },
    ]);
  });

  it('is nothing that has run out', () => {
    expect(
      heldOf({ columns: [column('ROOM', 'Infusion 1', [hold('Imani Cole', 600, 690, 0)])] }, now),
    ).toEqual([]);
  });
});
