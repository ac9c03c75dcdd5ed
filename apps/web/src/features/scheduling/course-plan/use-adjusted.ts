import { useState } from 'react';
import type { PlannedVisit, PlanStatement } from './plan-documents.js';

/** A proposal with other times than proposed: chosen by the desk, or in place of what was taken. */
export interface Adjusted {
  /** Which proposal of which answer. */
  of: string;
  visits: readonly PlannedVisit[];
  /** The sessions whose times were chosen: they stay when others are adjusted. */
  chosen: readonly string[];
  /** What of it is asked about. */
  asks: readonly PlanStatement[];
}

/** The times that take the place of those proposed, for as long as that proposal is the one that is looked at. */
export function useAdjusted(of: string) {
  const [kept, setKept] = useState<Adjusted | null>(null);
  return {
    adjusted: kept?.of === of ? kept : null,
    adjust: (to: Omit<Adjusted, 'of'>) => setKept({ ...to, of }),
    asProposed: () => setKept(null),
  };
}
