import { useEffect, useRef, useState } from 'react';
import type { Drafts } from '../../../drafts/drafts.js';
import { useDrafts } from '../../../drafts/use-drafts.js';
import type { PlannedVisit, PlanStatement } from './plan-documents.js';
import { holds, type CourseHold } from './use-course-hold.js';

/** A plan with other times than proposed: chosen by the desk, or in place of what was taken. */
export interface Adjusted {
  visits: readonly PlannedVisit[];
  /** The sessions whose times were chosen: they stay when others are adjusted. */
  chosen: readonly string[];
  /** What of it is asked about. */
  asks: readonly PlanStatement[];
}

/**
 * The times that take the place of those proposed, for as long as that proposal is the one that is looked at. They are kept as long
 * as their hold: a page that is loaded again finds both, and one that is left lets go of both.
 *
 * @param of which proposal of which answer
 */
export function useAdjusted(courseId: string, of: string, hold: CourseHold | null) {
  const name = `course-adjusted-${courseId}`;
  const [made, setMade] = useState<(Adjusted & { of: string }) | null>(null);
  const [before, setBefore] = useState<Adjusted | null>(null);
  const [isHeld, setIsHeld] = useState(false);
  const opened = useRef<Drafts>(null);
  useDrafts<Adjusted>(name, (drafts, kept) => {
    opened.current = drafts;
    if (!kept) return;
    drafts.takeUp(name, kept);
    setBefore(kept.value);
  });
  useEffect(() => () => void opened.current?.drop(name), [name]);
  // What was found stays on screen when it is released after that.
  if (!isHeld && before && holds(hold, before.visits)) setIsHeld(true);
  return {
    adjusted: made ? (made.of === of ? made : null) : isHeld ? before : null,
    adjust: (to: Adjusted) => {
      setMade({ ...to, of });
      opened.current?.keep(name, to);
    },
    asProposed: () => {
      setMade(null);
      setBefore(null);
      setIsHeld(false);
      opened.current?.drop(name);
    },
  };
}
