import { useEffect, useRef, useState } from 'react';
import type { Drafts } from '../../../drafts/drafts.js';
import { useDrafts } from '../../../drafts/use-drafts.js';
import { stillFits } from './kept-plan.js';
import type { PlannedVisit, PlanStatement } from './plan-documents.js';
import { holds, type useCourseHold } from './use-course-hold.js';

/** A plan with other times than proposed: chosen by the desk, or in place of what was taken. */
export interface Adjusted {
  visits: readonly PlannedVisit[];
  /** The sessions whose times were chosen: they stay when others are adjusted. */
  chosen: readonly string[];
  /** What of it is asked about. */
  asks: readonly PlanStatement[];
}

/**
 * The times that take the place of those proposed, for as long as that proposal is the one that is looked at. A page that is loaded
 * again finds them, held still or not any more, and one that is left lets go of them and of their hold.
 *
 * @param of which proposal of which answer
 * @param proposed the visits that they would take the place of; none once something else was chosen
 */
export function useAdjusted(
  courseId: string,
  of: string,
  { hold, found }: Pick<ReturnType<typeof useCourseHold>, 'hold' | 'found'>,
  proposed: readonly PlannedVisit[],
) {
  const name = `course-adjusted-${courseId}`;
  const [made, setMade] = useState<(Adjusted & { of: string }) | null>(null);
  const [before, setBefore] = useState<Adjusted | null>(null);
  const [isBack, setIsBack] = useState<'held' | 'lost' | null>(null);
  const opened = useRef<Drafts>(null);
  useDrafts<Adjusted>(name, (drafts, kept) => {
    opened.current = drafts;
    if (!kept) return;
    drafts.takeUp(name, kept);
    setBefore(kept.value);
  });
  useEffect(() => () => void opened.current?.drop(name), [name]);
  // What was found stays on screen when it is released after that.
  if (!isBack && before) {
    if (holds(hold, before.visits)) setIsBack('held');
    else if (found === null && stillFits(before.visits, proposed, Date.now())) setIsBack('lost');
  }
  return {
    adjusted: made ? (made.of === of ? made : null) : isBack ? before : null,
    /** Whether they are back without their hold, which ran out meanwhile. */
    isLost: isBack === 'lost' && !made && !holds(hold, before?.visits ?? []),
    adjust: (to: Adjusted) => {
      setMade({ ...to, of });
      opened.current?.keep(name, to);
    },
    asProposed: () => {
      setMade(null);
      setBefore(null);
      setIsBack(null);
      opened.current?.drop(name);
    },
  };
}
