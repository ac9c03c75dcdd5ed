import { describe, expect, it } from '@jest/globals';
import { cents, localDate } from '@kapstone/kernel';
import { estimateParts, missingOf, type DraftEstimateLine, type EstimateDraft } from './estimate-parts.js';

const line: DraftEstimateLine = {
  providerId: 'practice',
  serviceCode: 'KAP-INF-40',
  description: 'Infusion visit, intravenous',
  quantity: 6,
  unitCents: cents(65_000),
  discountCents: cents(0),
  diagnosisCodes: ['F33.2'],
};

const complete: EstimateDraft = {
  patientName: 'Nina Frost',
  patientBirthDate: localDate('1991-06-02'),
  primaryService: {
    description: 'A course of six ketamine infusions',
    isScheduled: true,
    serviceOn: localDate('2026-12-15'),
  },
  lines: [line],
  providers: [
    {
      providerId: 'practice',
      name: 'Larkmoor Practice',
      npi: '1234567893',
      tin: '12-3456789',
      locations: [{ address: '14 Juniper Street, Albany', state: 'NY' }],
    },
  ],
  diagnosisPendingReason: null,
  separateItems: ['Laboratory tests'],
  separateItemsStatement: 'You get a separate estimate for these when they are scheduled or when you ask.',
  disclaimers: {
    OTHER_ITEMS: 'There may be other services that we recommend.',
    ESTIMATE_ONLY: 'This is an estimate.',
    DISPUTE: 'If you are billed $400 or more above it, you may dispute the bill.',
    NO_CONTRACT: 'This is not a contract.',
  },
  scope: {
    startsOn: localDate('2026-12-15'),
    endsOn: localDate('2027-12-14'),
    frequency: 'Two or three times a week',
    isRecurring: true,
  },
};

const without = (change: Partial<EstimateDraft>): EstimateDraft => ({ ...complete, ...change });
const withLine = (change: Partial<DraftEstimateLine>): EstimateDraft =>
  without({ lines: [{ ...line, ...change }] });
const withProvider = (change: object): EstimateDraft =>
  without({ providers: [{ ...complete.providers[0]!, ...change }] });
const withScope = (change: Partial<EstimateDraft['scope']>): EstimateDraft =>
  without({ scope: { ...complete.scope, ...change } });
const silent = (code: keyof EstimateDraft['disclaimers']): EstimateDraft =>
  without({ disclaimers: { ...complete.disclaimers, [code]: ' ' } });
const missingIn = (draft: EstimateDraft) => missingOf(estimateParts(draft));
const codes = (draft: EstimateDraft): string[] => missingIn(draft).map((part) => part.code);

describe('rules.md 1.3, the ten parts', () => {
  it('has nothing to add to a complete draft, and numbers the parts as the rule book does', () => {
    expect(missingIn(complete)).toEqual([]);
    expect(estimateParts(complete).map((part) => part.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, null]);
  });

  it.each([
    ['1 no name', without({ patientName: ' ' }), ['PATIENT']],
    ['1 no date of birth', without({ patientBirthDate: null }), ['PATIENT']],
    [
      '2 no plain words',
      without({ primaryService: { ...complete.primaryService, description: '' } }),
      ['PRIMARY_SERVICE'],
    ],
    [
      '2 scheduled without a date',
      without({ primaryService: { ...complete.primaryService, serviceOn: null } }),
      ['PRIMARY_SERVICE'],
    ],
    [
      '2 on request, without a date',
      without({ primaryService: { description: 'Infusions', isScheduled: false, serviceOn: null } }),
      [],
    ],
    ['3 no line', without({ lines: [] }), ['ITEMISED_LIST', 'CODES_AND_CHARGES', 'PROVIDERS']],
    ['3 no description', withLine({ description: '' }), ['ITEMISED_LIST']],
    ['4 no service code', withLine({ serviceCode: '' }), ['CODES_AND_CHARGES']],
    ['4 no diagnosis', withLine({ diagnosisCodes: [] }), ['CODES_AND_CHARGES']],
    ['4 no diagnosis code at all', withLine({ diagnosisCodes: ['depression'] }), ['CODES_AND_CHARGES']],
    ['5 no such provider', without({ providers: [] }), ['PROVIDERS']],
    ['5 no NPI', withProvider({ npi: '123' }), ['PROVIDERS']],
    ['5 no TIN', withProvider({ tin: '' }), ['PROVIDERS']],
    ['5 no location', withProvider({ locations: [] }), ['PROVIDERS']],
    ['5 no state', withProvider({ locations: [{ address: '14 Juniper Street', state: '' }] }), ['PROVIDERS']],
    ['6 nobody has said', without({ separateItems: null }), ['SEPARATE_ITEMS']],
    ['6 expressly nothing', without({ separateItems: [] }), []],
    ['6 no statement above the list', without({ separateItemsStatement: '' }), ['SEPARATE_ITEMS']],
    ['7', silent('OTHER_ITEMS'), ['OTHER_ITEMS_DISCLAIMER']],
    ['8', silent('ESTIMATE_ONLY'), ['ESTIMATE_ONLY_DISCLAIMER']],
    ['9', silent('DISPUTE'), ['DISPUTE_DISCLAIMER']],
    ['10', silent('NO_CONTRACT'), ['NO_CONTRACT_DISCLAIMER']],
  ])('part %s', (_name, draft, missing) => expect(codes(draft)).toEqual(missing));

  it('names all that is missing at once, each with a title and what to do', () => {
    const missing = missingIn({ ...silent('DISPUTE'), patientName: '', separateItems: null });
    expect(missing.map((part) => part.code)).toEqual(['PATIENT', 'SEPARATE_ITEMS', 'DISPUTE_DISCLAIMER']);
    for (const part of missing) expect([part.title, part.toDo]).not.toContain('');
  });
});

describe('rules.md 1.3, where a part is put right', () => {
  const second = { ...line, serviceCode: '' };
  it.each([
    ['a birth date', without({ patientBirthDate: null }), ['patient.birthDate']],
    [
      'the date of a scheduled service',
      without({ primaryService: { ...complete.primaryService, serviceOn: null } }),
      ['primaryServiceOn'],
    ],
    ['the code of the second line', without({ lines: [line, second] }), ['lines.1.serviceCode']],
    ['a diagnosis (G10)', withLine({ diagnosisCodes: [] }), ['diagnosisCode']],
    ['an NPI', withProvider({ npi: '' }), ['providers.practice.npi']],
    ['a TIN', withProvider({ tin: '' }), ['providers.practice.tin']],
    ['a state', withProvider({ locations: [] }), ['providers.practice.locations']],
    ['the separate services', without({ separateItems: null }), ['separateItems']],
    ['a period (G12)', withScope({ endsOn: null }), ['periodEnd']],
    ['a frequency (G12)', withScope({ frequency: '' }), ['frequency']],
  ])('%s', (_name, draft, fields) => expect(missingIn(draft).map((part) => part.field)).toEqual(fields));
});

describe('G10 a diagnosis that does not exist yet', () => {
  it.each([
    ['an explicit reason', 'Before the first evaluation', []],
    ['a blank reason', '  ', ['CODES_AND_CHARGES']],
  ])('%s', (_name, diagnosisPendingReason, missing) =>
    expect(codes({ ...withLine({ diagnosisCodes: [] }), diagnosisPendingReason })).toEqual(missing),
  );
});

describe('G12 scope', () => {
  it.each([
    ['a year less a day', '2026-12-15', '2027-12-14', []],
    ['a whole year', '2026-12-15', '2027-12-15', ['SCOPE']],
    ['one day', '2026-12-15', '2026-12-15', []],
    ['backwards', '2026-12-15', '2026-12-14', ['SCOPE']],
    ['from a leap day', '2028-02-29', '2029-02-27', []],
    ['from a leap day to its end', '2028-02-29', '2029-02-28', ['SCOPE']],
  ])('%s', (_name, startsOn, endsOn, missing) =>
    expect(codes(withScope({ startsOn: localDate(startsOn), endsOn: localDate(endsOn) }))).toEqual(missing),
  );

  it('a recurring service says how often', () => {
    expect(codes(withScope({ frequency: null }))).toEqual(['SCOPE']);
    expect(codes(withScope({ frequency: null, isRecurring: false }))).toEqual([]);
  });

  it('needs both days', () => expect(codes(withScope({ endsOn: null }))).toEqual(['SCOPE']));
});
