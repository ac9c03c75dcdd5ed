import { wallClock } from '../../format/zone.js';
import type { BesideStaff } from '../scheduling/beside-staff.js';
import type { FreeTime } from '../scheduling/free-times.js';
import type { Proposal } from '../scheduling/use-reschedule.js';
import type { Day, Visit } from './day.js';
import { minuteOn } from './day.js';
import type { Span } from './geometry.js';
import type { Clash, Move } from './moves.js';
import type { SentOne } from './waiting-moves.js';

/** A visit that is being moved, by pointer or by keys. */
export interface Moving {
  visit: Visit;
  move: Move;
  clash: Clash | null;
}

/** A free time on offer where the board of this day can show it. */
export interface Offer {
  /** The key that takes it. */
  number: number;
  span: Span;
  column: string;
}

/** A move that the server refused: what is in the way. */
export interface RefusedMove {
  visit: Visit;
  message: string;
  detail: string | null;
  /** What was sent, and beside whose other visit it could be put on purpose. */
  sent: SentOne;
  beside: readonly BesideStaff[];
}

/** What a move breaks, with the moves that put it right, to be confirmed as one. */
export interface ProposedMove {
  visit: Visit;
  proposal: Proposal;
  /** Why it was not made when it was confirmed. */
  trouble: string | null;
}

export interface MoveState {
  moving: Moving | null;
  proposed: ProposedMove | null;
  refused: RefusedMove | null;
  /** Why a move is not made, where no visit of this board can say it. */
  problem: string | null;
  /** The next free times, after a clash or a refusal. */
  nextFree: readonly FreeTime[];
  /** Those of them that are on the board. */
  offers: readonly Offer[];
}

export const atRest: MoveState = {
  moving: null,
  proposed: null,
  refused: null,
  problem: null,
  nextFree: [],
  offers: [],
};

/** Free times as outlines in the home columns that they would take. */
export function offersOn(day: Day, visit: Visit, times: readonly FreeTime[]): Offer[] {
  const shown = new Set(day.columns.map(({ id }) => id));
  return times.slice(0, 3).flatMap((time, at) => {
    if (wallClock(Date.parse(time.startsAt), day.zone).date !== day.date) return [];
    const clock = (instant: string) => minuteOn(day.date, Date.parse(instant), day.zone);
    const attending = time.staff.find(({ part }) => part === 'ATTENDING')?.staffMember.id;
    const wanted = visit.kind === 'INFUSION' ? [time.room?.id, attending] : [attending, time.room?.id];
    const column = wanted.find((id) => id !== undefined && shown.has(id));
    if (!column) return [];
    return [{ number: at + 1, span: { from: clock(time.startsAt), to: clock(time.endsAt) }, column }];
  });
}
