import { describe, expect, it } from '@jest/globals';
import type { NoteCourseQuery } from '../../gql/graphql.js';
import { courseFacts } from './course-facts.js';

type Course = NoteCourseQuery['patient']['courses'][number];
type Session = Course['sessions'][number];

const session = (
  kind: Session['kind'],
  id: string,
  startsAt: string,
  status: 'BOOKED' | 'COMPLETED',
  homework?: string,
): Session => ({
  kind,
  number: 1,
  appointment: {
    id,
    startsAt,
    status,
    integrationNote:
      homework === undefined
        ? null
        : { id: `note ${id}`, state: 'SIGNED', sections: [{ key: 'HOMEWORK', text: homework }] },
  },
});

const course: Course = {
  id: 'course',
  infusionCount: 6,
  sessions: [
    session('INFUSION', 'i2', '2026-11-18T19:00:00Z', 'COMPLETED'),
    session('INFUSION', 'i1', '2026-11-12T19:00:00Z', 'COMPLETED'),
    session('INFUSION', 'i3', '2026-11-24T19:00:00Z', 'BOOKED'),
    session('INTEGRATION', 'n1', '2026-11-13T15:00:00Z', 'COMPLETED', 'Notice one moment.'),
    session('INTEGRATION', 'n2', '2026-11-20T15:00:00Z', 'COMPLETED'),
    session('INTEGRATION', 'n3', '2026-11-26T15:00:00Z', 'BOOKED', 'Later.'),
    { kind: 'INFUSION', number: 4, appointment: null },
  ],
};

describe('the facts beside an integration note', () => {
  it('count the course and name the notes before', () =>
    expect(courseFacts([course], 'n2')).toEqual({
      infusionCount: 6,
      infusionsDone: 2,
      nextInfusionAt: '2026-11-24T19:00:00Z',
      earlier: [
        { noteId: 'note n1', startsAt: '2026-11-13T15:00:00Z', homework: 'Notice one moment.', plan: '' },
      ],
    }));

  it('name none before the first', () => expect(courseFacts([course], 'n1')?.earlier).toEqual([]));

  it('are none outside of a course', () => expect(courseFacts([course], 'another')).toBeNull());
});
