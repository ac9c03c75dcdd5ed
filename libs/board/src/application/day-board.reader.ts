import { Injectable } from '@nestjs/common';
import type { LocalDate, LocationId } from '@kapstone/kernel';
import { inPractice, notFound, OneSyncRead, type RequestContext } from '@kapstone/platform';
import type { DayBoardRecord } from './day-board.record.js';
import { DAY_BOARD_SQL } from './day-board.sql.js';
import { dayBoardView, type DayBoardView } from './day-board.view.js';

/** The busiest read of the product: one statement in one round trip with its context, then the pure rules over its facts. */
@Injectable()
export class DayBoardReader {
  constructor(private readonly oneSync: OneSyncRead) {}

  /** @throws NOT_FOUND for a location that the caller's practice does not have. */
  async read(ctx: RequestContext, locationId: LocationId, date: LocalDate): Promise<DayBoardView> {
    const { practiceId } = inPractice(ctx).actor;
    const [json] = await this.oneSync.json(ctx, [
      { name: 'day_board', text: DAY_BOARD_SQL, values: [practiceId, locationId, date] },
    ]);
    const record = JSON.parse(json!) as DayBoardRecord;
    if (record.timeZone === null) throw notFound('location', 'locationId');
    ctx.notes.look(
      [...record.appointments, ...record.holds].map(({ patientId }) => patientId),
      'demographics',
      'schedule',
      'readiness',
    );
    return dayBoardView(ctx, locationId, record.timeZone, date, record);
  }
}
