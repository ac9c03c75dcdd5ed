import { withoutSession, type GivenInfusion } from './without-session.js';

const now = Date.parse('2026-11-24T18:00:00Z');

function infusion(id: string, closesAt: string, other: Partial<GivenInfusion> = {}): GivenInfusion {
  return {
    id,
    kind: 'INFUSION',
    startsAt: '2026-11-23T15:00:00Z',
    location: { id: 'harbor', timeZone: 'America/Chicago' },
    patient: { id: `patient-${id}`, name: 'Paolo Ricci' },
    courseSession: { number: 3 },
    course: { id: 'course', therapist: { id: 'marcus' } },
    integrationWindow: { closesAt, inside: false },
    ...other,
  };
}

const ids = (given: GivenInfusion[]) => withoutSession(given, 'marcus', now).map(({ id }) => id);

describe('withoutSession', () => {
  it('names the nearest end first', () => {
    expect(
      ids([infusion('later', '2026-11-26T18:00:00Z'), infusion('sooner', '2026-11-25T18:00:00Z')]),
    ).toEqual(['sooner', 'later']);
  });

  it('keeps the very last instant and drops what is over', () => {
    expect(ids([infusion('now', '2026-11-24T18:00:00Z'), infusion('over', '2026-11-24T17:59:59Z')])).toEqual([
      'now',
    ]);
  });

  it('leaves out who has a session, who is another therapist’s, and other kinds', () => {
    const by = '2026-11-26T18:00:00Z';
    expect(
      ids([
        infusion('booked', by, { integrationWindow: { closesAt: by, inside: true } }),
        infusion('theirs', by, { course: { id: 'other', therapist: { id: 'ines' } } }),
        infusion('nobody', by, { course: { id: 'other', therapist: null } }),
        infusion('integration', by, { kind: 'INTEGRATION' }),
      ]),
    ).toEqual([]);
  });
});
