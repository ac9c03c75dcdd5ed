import { describe, expect, it } from '@jest/globals';
import { dateAt, instant, localDate, parseInstant, plusDays, type ZoneId } from '@kapstone/kernel';
import fc from 'fast-check';
import { clearance, clearanceExpiry, type ScreeningDecision, type ScreeningOutcome } from './clearance.js';

const zone = 'America/New_York' as ZoneId;
const decided = (outcome: ScreeningOutcome, at: string): ScreeningDecision => ({
  decisionId: `${outcome} ${at}`,
  outcome,
  decidedAt: parseInstant(at),
  expiresOn: clearanceExpiry(dateAt(parseInstant(at), zone)),
});

const september = '2026-09-01T10:00-04:00';
const october = '2026-10-01T10:00-04:00';
const now = parseInstant('2026-11-01T09:00-05:00');

describe('screening: the latest decision rules', () => {
  it.each([
    ['no decision', [], '2026-11-02', 'NONE', null],
    ['cleared, its 90th day', [decided('CLEARED', september)], '2026-11-29', 'VALID', '2026-11-30'],
    ['cleared, the day it expires', [decided('CLEARED', september)], '2026-11-30', 'EXPIRED', '2026-11-30'],
    [
      'held after a clearance',
      [decided('ON_HOLD', october), decided('CLEARED', september)],
      '2026-11-02',
      'ON_HOLD',
      null,
    ],
    [
      'cleared after a hold',
      [decided('ON_HOLD', september), decided('CLEARED', october)],
      '2026-11-02',
      'VALID',
      '2026-12-30',
    ],
    [
      'declined',
      [decided('CLEARED', september), decided('DECLINED', october)],
      '2026-11-02',
      'DECLINED',
      null,
    ],
    [
      'a hold does not run out',
      [decided('ON_HOLD', '2025-01-01T10:00-05:00')],
      '2026-11-02',
      'ON_HOLD',
      null,
    ],
    [
      'both at one instant: the stricter',
      [decided('ON_HOLD', october), decided('CLEARED', october)],
      '2026-11-02',
      'ON_HOLD',
      null,
    ],
    ['decided only later', [decided('CLEARED', '2026-11-01T09:01-05:00')], '2026-11-02', 'NONE', null],
  ])('%s', (_name, decisions, on, state, until) =>
    expect(clearance(decisions, localDate(on), now)).toMatchObject({ state, until }),
  );

  it('a hold added now stops whatever was decided before', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom<ScreeningOutcome>('CLEARED', 'DECLINED', 'ON_HOLD'),
            fc.integer({ min: 0, max: 99 }),
          ),
        ),
        fc.integer({ min: -30, max: 200 }),
        (past, days) => {
          const decisions = past.map(([outcome, ago], index) => ({
            decisionId: String(index),
            outcome,
            decidedAt: instant(now - ago),
            expiresOn: localDate('2027-01-30'),
          }));
          const hold = {
            decisionId: 'hold',
            outcome: 'ON_HOLD' as const,
            decidedAt: now,
            expiresOn: localDate('2027-01-30'),
          };
          const on = plusDays(localDate('2026-11-01'), days);
          expect(clearance([...decisions, hold], on, now).state).toBe('ON_HOLD');
        },
      ),
    ));
});
