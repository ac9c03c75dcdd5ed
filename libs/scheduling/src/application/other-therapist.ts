import type { StaffId } from '@kapstone/kernel';
import type { PlainRefusal } from '@kapstone/platform';
import { type ScheduleFacts, type SessionStanding, therapistsOf, whereAndWho } from '../domain/index.js';
import type { ScheduleQuery } from '../persistence/schedule-facts.js';
import { visitName } from './consequence-words.js';
import type { Slot } from './slot-decision.js';

export interface OtherTherapistRefusal extends PlainRefusal<'OTHER_THERAPIST'> {
  /** Who is to be named for it to be meant. */
  readonly therapistIds: readonly StaffId[];
}

/** What says of a visit that is decided who attends it. */
interface Attended {
  readonly query: Pick<ScheduleQuery, 'courseSessionId' | 'wish'>;
  readonly facts: ScheduleFacts;
  readonly slot: Slot;
}

/**
 * A course has one therapist throughout: its own, or that of its visits so far, or else of the first that is booked. Somebody else is
 * asked about, never forbidden: a desk may mean it.
 * @param meant the others who were named.
 */
export function otherTherapist(
  decided: readonly Attended[],
  sessions: readonly SessionStanding[],
  meant: readonly StaffId[],
): OtherTherapistRefusal | null {
  const attended = decided.flatMap(({ query, facts, slot }) =>
    therapistsOf(query.wish.kind, whereAndWho(slot.assignments).staff).map((staffId) => ({
      session: sessions.find(({ id }) => id === query.courseSessionId)!,
      staffId,
      name: facts.staff.find(({ id }) => id === staffId)!.name,
      ofCourse: facts.session?.therapistId ?? null,
    })),
  );
  const own = attended[0]?.ofCourse ?? attended[0]?.staffId;
  const others = attended.filter(({ staffId }) => staffId !== own);
  if (others.every(({ staffId }) => meant.includes(staffId))) return null;
  const therapistIds = [...new Set(others.map(({ staffId }) => staffId))];
  const words = therapistIds.map((id) => {
    const theirs = others.filter(({ staffId }) => staffId === id);
    const named = theirs.map(({ session }) => visitName(session)).join(', ');
    return `${named} would be with ${theirs[0]!.name}`;
  });
  return {
    code: 'OTHER_THERAPIST',
    message: `One therapist is kept throughout a course, and ${words.join('; ')}. Confirm that it is meant, or choose other times.`,
    therapistIds,
  };
}
