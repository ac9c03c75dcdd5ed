import { plusHours, type Instant } from '@kapstone/kernel';

/** The time after a dose in which its integration session should start. */
export interface IntegrationWindow {
  readonly opensAt: Instant;
  /** Still inside: a session that starts at this very instant is in time. */
  readonly closesAt: Instant;
}

export const DEFAULT_WINDOW_HOURS = 72;

/**
 * The window of an integration session: 72 elapsed hours, not three calendar days, from the end of the dose (S4: about 72
 * hours of neuroplasticity; a target to plan for and to warn about, never a block).
 * @param doseEndsAt the actual end of the dose, or its planned end before that, without recovery.
 */
export const integrationWindow = (doseEndsAt: Instant, hours = DEFAULT_WINDOW_HOURS): IntegrationWindow => ({
  opensAt: doseEndsAt,
  closesAt: plusHours(doseEndsAt, hours),
});

/** Whether a session that starts at an instant lies in the window, both ends included. */
export const isInWindow = (window: IntegrationWindow, startsAt: Instant): boolean =>
  window.opensAt <= startsAt && startsAt <= window.closesAt;

/** How the integration session of one infusion stands to its window. */
export interface IntegrationStanding {
  readonly state: 'IN_WINDOW' | 'OUTSIDE_WINDOW' | 'NOT_BOOKED';
  /** The last instant at which the session may start to be inside. */
  readonly closesAt: Instant;
}

/**
 * Whether the integration session of an infusion is booked inside its window.
 * @param startsAt when the booked session starts; null when none is booked.
 * @param doseEndsAt as for {@link integrationWindow}.
 */
export function integrationStanding(
  startsAt: Instant | null,
  doseEndsAt: Instant,
  hours = DEFAULT_WINDOW_HOURS,
): IntegrationStanding {
  const window = integrationWindow(doseEndsAt, hours);
  const { closesAt } = window;
  if (startsAt === null) return { state: 'NOT_BOOKED', closesAt };
  return { state: isInWindow(window, startsAt) ? 'IN_WINDOW' : 'OUTSIDE_WINDOW', closesAt };
}
