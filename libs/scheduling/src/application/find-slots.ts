import { Injectable } from '@nestjs/common';
import { DAY_MS, type Instant, type Result, type RoomId, type StaffId } from '@kapstone/kernel';
import { badInput, parseId, type RequestContext } from '@kapstone/platform';
import type { AppointmentKind } from '../domain/index.js';
import { courseRefusal, type CourseRefusal } from './course-refusal.js';
import { type FreeTimesQuery, FreeTimesReader, type FreeTimesView } from './free-times.reader.js';
import { parseWishes, type WishesInput } from './parse-wishes.js';
import { checkAsked, parseWhose, type WhoseInput } from './search-input.js';
import { checkReach, parseWish } from './visit-input.js';

export interface FindSlotsInput extends WishesInput, WhoseInput {
  readonly kind: AppointmentKind;
  readonly virtual: boolean;
  readonly durationMinutes?: number | null;
  readonly staffIds?: readonly string[] | null;
  readonly roomIds?: readonly string[] | null;
  readonly from?: Instant | null;
  readonly until: Instant;
  readonly count: number;
}

const MOST = 500;
const MOST_NAMED = 50;
const LONGEST_MS = 366 * DAY_MS;

const idsOf = <Id extends string>(ids: readonly string[] | null | undefined, what: string, field: string) => {
  if (ids && ids.length > MOST_NAMED) throw badInput(field, `Name at most ${MOST_NAMED}.`);
  return [...new Set((ids ?? []).map((id) => parseId<Id>(id, what, field)))];
};

/** Finds the free slots of a range, as far as the patient's wishes allow; or says what is in the way, and what would do. */
@Injectable()
export class FindSlots {
  constructor(private readonly freeTimes: FreeTimesReader) {}

  /** @throws BAD_INPUT, NOT_FOUND naming the field */
  execute(ctx: RequestContext, input: FindSlotsInput): Promise<Result<FreeTimesView, CourseRefusal>> {
    const { kind, virtual, count, durationMinutes = null } = input;
    const from = input.from ?? ctx.now;
    if (from < ctx.now) throw badInput('from', 'Choose a time that is still to come.');
    checkReach(from, ctx.now, 'from');
    if (input.until <= from) throw badInput('until', 'The range ends after it begins.');
    if (input.until - from > LONGEST_MS) throw badInput('until', 'A range is at most a year long.');
    if (count < 1 || count > MOST) throw badInput('count', `Ask for 1 to ${MOST} slots.`);
    const staffIds = idsOf<StaffId>(input.staffIds, 'staff member', 'staffIds');
    const roomIds = idsOf<RoomId>(input.roomIds, 'room', 'roomIds');
    if (virtual && roomIds.length > 0) throw badInput('roomIds', 'A virtual visit takes no room.');
    const whose = parseWhose(input);
    const { patientId } = whose;
    const query: FreeTimesQuery = {
      ...whose,
      wish: parseWish({ kind, virtual, durationMinutes }),
      durationMinutes,
      except: [],
      from,
      until: input.until,
      count,
      wishes: parseWishes(input),
      preferredStaff: staffIds,
      preferredRooms: roomIds,
    };
    return this.freeTimes.search(ctx, query, (facts) => {
      checkAsked(facts, kind, { staffIds, roomIds }, { staff: 'staffIds', room: 'roomIds' });
      if (patientId === null) return null;
      ctx.notes.look([patientId], 'schedule');
      return courseRefusal(facts, query);
    });
  }
}
