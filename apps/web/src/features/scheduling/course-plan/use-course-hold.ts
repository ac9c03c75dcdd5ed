import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { Problem } from '../../../graphql/problem.js';
import { useAction } from '../../../graphql/use-action.js';
import { useNow } from '../../board/use-now.js';
import {
  CourseHoldDocument,
  ExtendHoldDocument,
  HoldCourseDocument,
  ReleaseHoldDocument,
  type HoldCourseRefusal,
} from './hold-documents.js';
import type { PlannedVisit } from './plan-documents.js';
import { visitInputs } from './visit-inputs.js';

/** What is held on the server, as far as it is known here. */
export interface CourseHold {
  id: string;
  /** Epoch milliseconds. */
  until: number;
  /** When it was held longer last, epoch milliseconds. */
  extendedAt?: number;
  visits: readonly { courseSessionId: string; startsAt: string }[];
}

/** A proposal that could not be held: what was asked for, and why not. */
export interface RefusedHold {
  visits: readonly PlannedVisit[];
  of: Problem | HoldCourseRefusal;
}

const held = (hold: { id: string; expiresAt: string; visits: CourseHold['visits'] }): CourseHold => ({
  id: hold.id,
  until: Date.parse(hold.expiresAt),
  visits: hold.visits,
});

const placeOf = (visits: CourseHold['visits']) =>
  visits
    .map(({ courseSessionId, startsAt }) => `${courseSessionId} ${Date.parse(startsAt)}`)
    .sort()
    .join();

/** Whether a hold is one of exactly these visits. */
export const holds = (hold: CourseHold | null, visits: CourseHold['visits']): hold is CourseHold =>
  hold !== null && placeOf(hold.visits) === placeOf(visits);

/**
 * Holds the visits that are talked about, one set at a time: the next takes the place of the one before. What is held when the
 * page is opened again is found, and what is held when it is left is released.
 */
export function useCourseHold(
  courseId: string,
  where: { patientId: string; locationId: string; acceptTherapistIds: readonly string[] },
) {
  const client = useClient();
  const now = useNow(5_000);
  const [send, sending] = useAction(HoldCourseDocument);
  const [extend, extending] = useAction(ExtendHoldDocument);
  const [hold, setHold] = useState<CourseHold | null>(null);
  const [found, setFound] = useState<CourseHold | null>();
  const [refused, setRefused] = useState<RefusedHold | null>(null);
  /** The hold as it is this moment, for whoever leaves the page; what was asked for last; and everything in its order. */
  const current = useRef<CourseHold | null>(null);
  const wanted = useRef<readonly PlannedVisit[] | null>(null);
  const order = useRef(Promise.resolve());
  const left = useRef(false);

  const keep = (next: CourseHold | null) => {
    current.current = next;
    setHold(next);
  };
  const letGo = () => {
    const gone = current.current;
    current.current = null;
    if (gone) void client.mutation(ReleaseHoldDocument, { holdId: gone.id }).toPromise();
  };
  const atLeaving = useRef(letGo);
  useEffect(() => {
    left.current = false;
    void client
      .query(CourseHoldDocument, { courseId }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data }) => {
        if (left.current) return;
        const before = data?.course.hold ? held(data.course.hold) : null;
        if (before && !wanted.current) keep(before);
        setFound(before);
      });
    const leave = atLeaving.current;
    return () => {
      left.current = true;
      leave();
    };
  }, [client, courseId]);

  const take = (visits: readonly PlannedVisit[], acceptTherapistIds = where.acceptTherapistIds) => {
    wanted.current = visits;
    setRefused(null);
    order.current = order.current.then(async () => {
      if (wanted.current !== visits) return;
      const outcome = await send({
        input: { ...where, visits: visitInputs(visits), acceptTherapistIds: [...acceptTherapistIds] },
      });
      if (outcome.done) {
        current.current = held(outcome.done);
        // Nobody is there any more to whom it would be of use.
        if (left.current) letGo();
        else setHold(current.current);
      } else if (wanted.current === visits) setRefused({ visits, of: outcome.problem ?? outcome.refusal });
    });
  };

  return {
    hold,
    /** What was held since before; undefined while that is not known. */
    found,
    expired: hold !== null && hold.until <= now,
    refused,
    busy: sending || extending,
    take,
    forgive: () => setRefused(null),
    extendIt: async () => {
      if (!hold) return;
      const outcome = await extend({ holdId: hold.id });
      if (outcome.done) keep({ ...hold, until: Date.parse(outcome.done.expiresAt), extendedAt: Date.now() });
      // It ran out, or is not known any more: either way nothing is held.
      else if (outcome.refusal || outcome.problem.kind === 'not-found')
        keep({ ...hold, until: Math.min(hold.until, Date.now()) });
    },
    release: () => {
      wanted.current = null;
      order.current = order.current.then(() => {
        letGo();
        setHold(null);
      });
    },
    /** The booking took it. */
    becameVisits: () => {
      wanted.current = null;
      current.current = null;
    },
  };
}
