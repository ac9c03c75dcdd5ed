import { describe, expect, it } from '@jest/globals';
import { cents, localDate, parseInstant, type ZoneId } from '@kapstone/kernel';
import { draftContent, isRecurring, type DraftSources, type KindFee } from './draft-content.js';
import { estimateTotal } from './estimate-lines.js';

const fee = (kind: KindFee['kind'], code: string, price: number): KindFee => ({
  code,
  description: `Our ${kind.toLowerCase()}`,
  kind,
  priceCents: cents(price),
  outsideRangeReason: null,
});

const visit = (kind: KindFee['kind'], startsAt: string, isOfCourse: boolean) => ({
  kind,
  isOfCourse,
  startsAt: parseInstant(startsAt),
  scheduledAt: parseInstant('2026-11-20T15:00Z'),
});

const sources: DraftSources = {
  practiceId: 'practice',
  zone: 'America/New_York' as ZoneId,
  today: localDate('2026-11-22'),
  course: {
    drug: 'ketamine',
    route: 'IV',
    therapistId: 'webb',
    sessionsToCome: [
      'PREPARATION',
      ...Array<'INFUSION'>(6).fill('INFUSION'),
      ...Array<'INTEGRATION'>(6).fill('INTEGRATION'),
    ],
  },
  visits: [
    visit('INFUSION', '2026-12-15T15:00Z', true),
    visit('CONSULTATION', '2026-12-02T15:00Z', false),
    visit('INFUSION', '2026-12-18T03:00Z', true),
  ],
  fees: [
    fee('CONSULTATION', 'KAP-CON', 35_000),
    fee('INFUSION', 'KAP-INF', 60_000),
    fee('PREPARATION', 'KAP-PRE', 15_000),
    fee('INTEGRATION', 'KAP-INT', 18_000),
  ],
};

describe('draftContent', () => {
  it('prices the sessions to come and the visits beside them: the worked estimate of 1.7', () => {
    const { lines } = draftContent(sources);
    expect(lines.map(({ serviceCode, quantity, providerId }) => [serviceCode, quantity, providerId])).toEqual(
      [
        ['KAP-CON', 1, 'practice'],
        ['KAP-INF', 6, 'practice'],
        ['KAP-PRE', 1, 'webb'],
        ['KAP-INT', 6, 'webb'],
      ],
    );
    expect(estimateTotal(lines)).toBe(518_000);
  });

  it('dates the main service by the first booked infusion and covers twelve months from the first visit (G12)', () => {
    expect(draftContent(sources)).toMatchObject({
      primaryService: 'Course of 6 ketamine infusions, intravenous',
      primaryServiceOn: '2026-12-15',
      periodStart: '2026-12-02',
      periodEnd: '2027-12-01',
      frequency: '2 to 3 infusions a week',
    });
  });

  it('takes dates in the zone of the practice (G8)', () => {
    const late = [visit('INFUSION', '2026-12-18T03:00Z', true)];
    expect(draftContent({ ...sources, visits: late }).primaryServiceOn).toBe('2026-12-17');
  });

  it('leaves the date open and starts today while nothing is booked', () => {
    expect(draftContent({ ...sources, visits: [] })).toMatchObject({
      primaryServiceOn: null,
      periodStart: '2026-11-22',
      periodEnd: '2027-11-21',
    });
  });

  it('gives a kind without a fee a line that cannot be issued yet', () => {
    const { lines } = draftContent({ ...sources, fees: [] });
    expect(lines[1]).toMatchObject({
      description: 'Infusion visit',
      serviceCode: '',
      unitCents: 0,
      kind: 'INFUSION',
    });
  });

  it('carries the reason of a price outside the range along (S2)', () => {
    const dear = { ...fee('INFUSION', 'KAP-INF', 90_000), outsideRangeReason: 'Overnight stay' };
    expect(draftContent({ ...sources, fees: [dear] }).lines[1]).toMatchObject({
      priceReason: 'Overnight stay',
    });
  });

  it('lists the booked visits of a patient without a course, and nobody has said what follows separately', () => {
    const content = draftContent({
      ...sources,
      course: null,
      visits: [visit('CONSULTATION', '2026-12-02T15:00Z', false)],
    });
    expect(content).toMatchObject({
      primaryService: 'Consultation',
      primaryServiceOn: '2026-12-02',
      separateItems: null,
    });
    expect(content.lines).toHaveLength(1);
  });

  it('is empty for a patient without anything', () => {
    expect(draftContent({ ...sources, course: null, visits: [] })).toMatchObject({
      primaryService: '',
      lines: [],
    });
  });
});

describe('isRecurring (G12)', () => {
  it.each([
    ['six infusions', [{ kind: 'INFUSION', quantity: 6 }], true],
    [
      'one visit on two lines',
      [
        { kind: 'INFUSION', quantity: 1 },
        { kind: 'INFUSION', quantity: 1 },
      ],
      true,
    ],
    [
      'one of each',
      [
        { kind: 'INFUSION', quantity: 1 },
        { kind: 'INTEGRATION', quantity: 1 },
      ],
      false,
    ],
    ['supplies', [{ kind: null, quantity: 6 }], false],
    ['nothing', [], false],
  ] as const)('%s', (_, lines, expected) => {
    expect(isRecurring(lines)).toBe(expected);
  });
});
