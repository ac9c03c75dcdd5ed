import { HOUR_MS, instant, type Instant, type Interval, MINUTE_MS } from '@kapstone/kernel';
import type { PlanSpacing } from './plan-course.js';
import type { CourseVisitKind } from './session-place.js';

/** A visit of a course that is booked at once. */
export interface CourseVisit {
  readonly kind: CourseVisitKind;
  readonly startsAt: Instant;
  readonly minutes: number;
  /** Of its session: where visits between are left out, the next is not always of the same infusion. */
  readonly number?: number;
}

export interface ReplacementLimits {
  readonly spacing: PlanSpacing;
  readonly integrationHours: { readonly after: number; readonly within: number };
  readonly doseMinutes: number;
}

const WEEK_HOURS = 7 * 24;

/**
 * When one visit of a course could start instead, with all others left as they are: between its neighbours, an infusion as far from the
 * others as they have to be (C2), and an integration session in its window (S4).
 * @param visits in the order of their starts.
 */
export function replacementSpan(
  visits: readonly CourseVisit[],
  place: number,
  { spacing, integrationHours, doseMinutes }: ReplacementLimits,
): Interval {
  const visit = visits[place]!;
  const { kind, minutes, number } = visit;
  const [before, after] = [visits[place - 1], visits[place + 1]];
  const lows: number[] = [before ? before.startsAt + before.minutes * MINUTE_MS : -Infinity];
  const highs: number[] = [after ? after.startsAt - minutes * MINUTE_MS : Infinity];
  const { after: rest, within } = integrationHours;

  if (kind === 'INFUSION') {
    const infusions = visits.filter((each) => each.kind === 'INFUSION');
    const at = infusions.indexOf(visit);
    const apart = (other: CourseVisit | undefined, hours: number, side: -1 | 1): void => {
      if (!other) return;
      if (side < 0) lows.push(other.startsAt + hours * HOUR_MS);
      else highs.push(other.startsAt - hours * HOUR_MS);
    };
    apart(infusions[at - 1], spacing.minimumHours, -1);
    apart(infusions[at + 1], spacing.minimumHours, 1);
    apart(infusions[at - spacing.maximumInWeek], WEEK_HOURS, -1);
    apart(infusions[at + spacing.maximumInWeek], WEEK_HOURS, 1);
    if (after?.kind === 'INTEGRATION' && after.number === number) {
      const doseEnd = after.startsAt - doseMinutes * MINUTE_MS;
      lows.push(doseEnd - within * HOUR_MS);
      highs.push(doseEnd - rest * HOUR_MS);
    }
  }
  if (kind === 'INTEGRATION' && before?.kind === 'INFUSION' && before.number === number) {
    const doseEnds = before.startsAt + doseMinutes * MINUTE_MS;
    lows.push(doseEnds + rest * HOUR_MS);
    highs.push(doseEnds + within * HOUR_MS);
  }
  // Both ends count: the span is half-open, and instants are whole milliseconds.
  const last = Math.min(...highs);
  const furthest = visit.startsAt + WEEK_HOURS * HOUR_MS;
  return {
    start: instant(Math.max(...lows, visit.startsAt - WEEK_HOURS * HOUR_MS)),
    end: instant(Math.min(last, furthest) + 1),
  };
}
