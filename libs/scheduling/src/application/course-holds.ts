import { Injectable, type OnModuleInit } from '@nestjs/common';
import { practiceOf } from '@kapstone/identity';
import {
  type CourseHoldId,
  ok,
  type PatientId,
  plusHours,
  plusMinutes,
  refuse,
  type Result,
} from '@kapstone/kernel';
import {
  Clock,
  JobRegistry,
  notFound,
  parseId,
  type PlainRefusal,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';
import {
  type CourseHold,
  endHold,
  extendHold,
  forgetHolds,
  ownHold,
  ownHoldFor,
} from '../persistence/course-holds.js';

export type HoldExpiredRefusal = PlainRefusal<'HOLD_EXPIRED'>;

/** For so long it is said of a hold that it has run out; after that it is not known any more. */
const REMEMBERED_HOURS = 1;

/** What becomes of course holds: extended and let go of by whoever holds, forgotten some time after they have run out. */
@Injectable()
export class CourseHolds implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobRegistry,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({
      task: 'forget-course-holds',
      cron: '*/10 * * * *',
      work: async (ctx) => {
        await this.uow.write<null, never>(ctx, async (tx) => {
          await forgetHolds(tx, plusHours(ctx.now, -REMEMBERED_HOURS));
          return ok(null);
        });
      },
    });
  }

  /** What the caller holds for a patient; null where that is nothing, or has run out. */
  async of(ctx: RequestContext, patientId: PatientId): Promise<CourseHold | null> {
    const hold = await this.uow.read(ctx, (tx) => ownHoldFor(tx, patientId));
    return hold && hold.expiresAt > ctx.now ? hold : null;
  }

  /** Holds on for the whole time, from now. @throws NOT_FOUND for a hold that the caller does not have. */
  extend(ctx: RequestContext, id: string): Promise<Result<CourseHold, HoldExpiredRefusal>> {
    const holdId = parseId<CourseHoldId>(id, 'course hold', 'holdId');
    return this.uow.write<CourseHold, HoldExpiredRefusal>(ctx, async (tx) => {
      const hold = await ownHold(tx, holdId);
      if (!hold) throw notFound('course hold', 'holdId');
      // As late as it can be: whoever came while the row was waited for may have taken what had run out.
      if (hold.expiresAt <= this.clock.now()) {
        return refuse({
          code: 'HOLD_EXPIRED',
          message: 'These times are no longer held. Hold them again, if they are still free.',
        });
      }
      const expiresAt = plusMinutes(ctx.now, (await practiceOf(tx)).holdMinutes);
      await extendHold(tx, hold, expiresAt);
      return ok({ ...hold, expiresAt });
    });
  }

  /** Lets go. @throws NOT_FOUND for a hold that the caller does not have. */
  async release(ctx: RequestContext, id: string): Promise<void> {
    const holdId = parseId<CourseHoldId>(id, 'course hold', 'holdId');
    await this.uow.write<null, never>(ctx, async (tx) => {
      const hold = await ownHold(tx, holdId);
      if (!hold) throw notFound('course hold', 'holdId');
      await endHold(tx, hold);
      return ok(null);
    });
  }
}
