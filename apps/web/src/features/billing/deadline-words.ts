import { fullDate, shortDate } from '../../format/time.js';
import type { Estimate } from './estimate-documents.js';

export type Deadline = NonNullable<Estimate['deadline']>;

/** What started the clock, in a few words for a list: `Booked Fri Nov 20 for Mon Dec 7`. */
export function whyDue(deadline: Pick<Deadline, 'rule' | 'triggerOn' | 'serviceOn'>, today: string): string {
  const day = (date: string) => shortDate(date, today);
  const { rule, triggerOn, serviceOn } = deadline;
  if (rule === 'REQUESTED') return `Asked ${day(triggerOn)}`;
  if (rule === 'SCOPE_CHANGED') return `Changed ${day(triggerOn)}, next visit ${day(serviceOn!)}`;
  return `Booked ${day(triggerOn)} for ${day(serviceOn!)}`;
}

/** The whole answer to "why this date", sentence by sentence: the rule, the days counted, the days skipped (G7 to G9). */
export function whyThisDate(deadline: Deadline, today: string): string[] {
  const { rule, triggerOn, serviceOn, leadBusinessDays: lead, countedDays, holidaysSkipped } = deadline;
  const day = (date: string) => shortDate(date, today);
  const booked = `Booked ${day(triggerOn)} for ${serviceOn && day(serviceOn)}: ${lead} business days ahead.`;
  const sentences: Record<string, string[]> = {
    SCHEDULED_TEN_OR_MORE: [
      booked,
      'From 10 business days on, the estimate is due by the end of the third business day after the booking.',
    ],
    SCHEDULED_THREE_TO_NINE: [
      booked,
      'With 3 to 9 business days, the estimate is due by the end of the first business day after the booking.',
    ],
    REQUESTED: [
      `The patient asked ${day(triggerOn)}.`,
      'An estimate that was asked for is due by the end of the third business day after the question.',
    ],
    SCOPE_CHANGED: [
      `The change was begun ${day(triggerOn)}; the next visit is ${serviceOn && day(serviceOn)}.`,
      'A changed estimate is given one business day before the visit at the latest.',
    ],
  };
  const skipped = holidaysSkipped.map(({ name, observedOn }) => `${name}, ${day(observedOn)}`);
  return [
    ...(sentences[rule] ?? []),
    `Counted: ${countedDays.map(day).join(', ')}.`,
    `Not counted: weekends${skipped.length > 0 ? ` and ${skipped.join('; ')}` : ''}.`,
    ...(deadline.lastChangeOn && rule !== 'SCOPE_CHANGED'
      ? [`A changed estimate can go out until the end of ${fullDate(deadline.lastChangeOn)}.`]
      : []),
  ];
}
