/** What a course is made of. Consultations and follow-ups accompany it but are none of its numbered sessions. */
export type CourseSessionKind = 'PREPARATION' | 'INFUSION' | 'INTEGRATION';

/** One numbered session of a course, before anything is booked. */
export interface PlannedSession {
  readonly kind: CourseSessionKind;
  /** 1, 2, 3 ... among the sessions of its kind: "infusion 4 of 6". */
  readonly number: number;
  /** Of an integration session the number of the infusion it follows, the same as its own; otherwise null. */
  readonly infusionNumber: number | null;
  /** 1, 2, 3 ... in the order in which the patient goes through them. */
  readonly position: number;
}

export const DEFAULT_INFUSIONS = 6;
export const MAX_INFUSIONS = 24;

/**
 * The sessions of a course: one preparation, then each infusion followed by the integration session that belongs to it.
 * @param infusions how many infusions, 1 to {@link MAX_INFUSIONS}.
 * @throws RangeError for any other number.
 */
export function courseSessions(infusions: number = DEFAULT_INFUSIONS): PlannedSession[] {
  if (!Number.isInteger(infusions) || infusions < 1 || infusions > MAX_INFUSIONS) {
    throw new RangeError(`a course has 1 to ${MAX_INFUSIONS} infusions, not ${infusions}`);
  }
  const sessions: PlannedSession[] = [{ kind: 'PREPARATION', number: 1, infusionNumber: null, position: 1 }];
  for (let number = 1; number <= infusions; number += 1) {
    sessions.push({ kind: 'INFUSION', number, infusionNumber: null, position: 2 * number });
    sessions.push({ kind: 'INTEGRATION', number, infusionNumber: number, position: 2 * number + 1 });
  }
  return sessions;
}
