import { groupBy, type StaffId } from '@kapstone/kernel';
import type { PlainRefusal } from '@kapstone/platform';
import { type ScheduleFacts, type SessionStanding, therapistsOf, whereAndWho } from '../domain/index.js';
import type { ScheduleQuery } from '../persistence/schedule-facts.js';
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

/** `preparation and integrations 1, 2 and 6` */
function sessionsWords(sessions: readonly SessionStanding[]): string {
  const kinds = [...groupBy(sessions, ({ kind }) => kind)];
  return kinds
    .map(([kind, all]) => {
      const numbers = all.map(({ number }) => number);
      const last = numbers.pop();
      if (kind === 'PREPARATION') return 'preparation';
      const name = kind.toLowerCase();
      return numbers.length > 0 ? `${name}s ${numbers.join(', ')} and ${last}` : `${name} ${last}`;
    })
    .join(' and ');
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
    return `${sessionsWords(theirs.map(({ session }) => session))} would be with ${theirs[0]!.name}`;
  });
  return {
    code: 'OTHER_THERAPIST',
    message: `One therapist is kept throughout a course, and ${words.join('; ')}. Confirm that it is meant, or choose other times.`,
    therapistIds,
  };
}
