import type { LinkProps } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { duration, fullDate, timeOf } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { useInfusionSession } from '../patients/use-infusion-session.js';
import { appointmentName } from '../scheduling/kinds.js';
import { courseFacts } from './course-facts.js';
import { NoteCourseDocument, type Note } from './note-documents.js';
import { plainValue, type Quote } from './quotes.js';

/** A fact as it is now, with where it stands. */
export interface Fact extends Quote {
  to: Pick<LinkProps, 'to' | 'params' | 'search'>;
}

export interface Quotable {
  dose: Fact | null;
  /** Of the signed notes before this one in the course, the latest last. */
  homework: readonly Fact[];
}

/** What a note may quote, as it is now: a fact that was quoted before is compared with it. */
export function useQuotable({ appointment }: Note): Quotable {
  const zone = appointment.location.timeZone;
  const session = useInfusionSession(appointment.linked?.id ?? null);
  const [{ data }] = useQuery({
    query: NoteCourseDocument,
    variables: { patientId: appointment.patient.id },
  });
  const on = (instant: string) => fullDate(wallClock(Date.parse(instant), zone).date);
  const { linked } = appointment;
  const earlier = courseFacts(data?.patient.courses ?? [], appointment.id)?.earlier ?? [];
  return {
    dose:
      linked && session
        ? {
            name: `${appointmentName('INFUSION', linked.courseSession?.number)}, dose`,
            value: `${on(session.startedAt)}, ${doseWords(session, zone)}`,
            to: {
              to: '/day',
              search: {
                date: wallClock(Date.parse(linked.startsAt), zone).date,
                location: appointment.location.id,
                visit: linked.id,
              },
            },
          }
        : null,
    homework: earlier.map(({ noteId, startsAt, homework }) => ({
      name: `Homework of ${on(startsAt)}`,
      value: plainValue(homework),
      to: { to: '/notes/$noteId', params: { noteId } },
    })),
  };
}

/** `2:10 PM, 40 min`. */
export function doseWords(
  { startedAt, doseEndedAt }: { startedAt: string; doseEndedAt?: string | null },
  zone: string,
): string {
  const began = Date.parse(startedAt);
  if (!doseEndedAt) return `since ${timeOf(began, zone)}`;
  return `${timeOf(began, zone)}, ${duration(Math.round((Date.parse(doseEndedAt) - began) / 60_000))}`;
}
