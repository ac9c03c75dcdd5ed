import { useRef, useState } from 'react';
import { useDrafts } from '../../../drafts/use-drafts.js';
import type { BookCourseInput } from '../../../gql/graphql.js';
import { isAnswer, type Problem } from '../../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../../graphql/use-action.js';
import { visitInputs } from './visit-inputs.js';
import { BookCourseDocument, type BookCourseRefusal, type PlannedVisit } from './plan-documents.js';

/** A course as it is sent, under the one key that all its tries share. */
export interface HeldCourse {
  input: BookCourseInput;
  visits: readonly PlannedVisit[];
  problem: Problem;
  /** When it was tried first, epoch milliseconds. */
  since: number;
}

/** A refused course: what was sent, and why not. */
export interface RefusedCourse {
  visits: readonly PlannedVisit[];
  of: Problem | BookCourseRefusal;
}

/**
 * Books all visits of a proposal. They are kept on this computer before they leave, and forgotten when their answer is there: after a
 * lost answer, a closed tab or a reload the same course is tried again under the same key, so that it is booked once.
 */
export function useCourseBooking(
  courseId: string,
  where: { patientId: string; locationId: string; acceptTherapistIds: readonly string[] },
  onBooked: (count: number) => void,
) {
  const name = `course-unanswered-${courseId}`;
  const [book, busy] = useAction(BookCourseDocument);
  const [held, setHeld] = useState<HeldCourse | null>(null);
  const [refused, setRefused] = useState<RefusedCourse | null>(null);
  // A second press while the first is under way is no second booking.
  const sending = useRef(false);
  const drafts = useDrafts<HeldCourse>(name, (opened, kept) => {
    if (!kept || held) return;
    opened.takeUp(name, kept);
    setHeld(kept.value);
  });

  const deliver = async (course: HeldCourse): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    try {
      drafts.current?.keep(name, course);
      const outcome = await book({ input: course.input });
      if (outcome.problem && !isAnswer(outcome.problem)) {
        setHeld({ ...course, problem: outcome.problem });
        return;
      }
      drafts.current?.drop(name);
      setHeld(null);
      if (outcome.done) onBooked(outcome.done.appointments.length);
      else setRefused({ visits: course.visits, of: outcome.problem ?? outcome.refusal });
    } finally {
      sending.current = false;
    }
  };

  const send = (
    visits: readonly PlannedVisit[],
    confirmSpacing = false,
    acceptTherapistIds = where.acceptTherapistIds,
  ) =>
    deliver({
      visits,
      since: Date.now(),
      problem: notAnswered,
      input: {
        ...where,
        idempotencyKey: newIdempotencyKey(),
        visits: visitInputs(visits),
        acceptTherapistIds: [...acceptTherapistIds],
        confirmSpacing,
      },
    });

  return { send, again: deliver, busy, held, refused, forgive: () => setRefused(null) };
}

/** What is known of a course while it is under way, should this page be closed. */
const notAnswered: Problem = {
  kind: 'offline',
  message: 'The page was closed before the server answered.',
  code: null,
};
