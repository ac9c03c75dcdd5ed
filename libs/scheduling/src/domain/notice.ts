import { HOUR_MS, type Instant, plusMs } from '@kapstone/kernel';
import type { ScheduleFacts } from './schedule-facts.js';

/** The first start that keeps the notice that the kind needs. */
export const bookableFrom = ({ noticeHours }: ScheduleFacts, now: Instant): Instant =>
  plusMs(now, noticeHours * HOUR_MS);

export const noticeWords = ({ noticeHours }: ScheduleFacts): string =>
  `This kind of visit is booked at least ${noticeHours} ${noticeHours === 1 ? 'hour' : 'hours'} before it starts.`;
