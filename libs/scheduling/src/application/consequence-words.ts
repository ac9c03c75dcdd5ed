import { type Consequence, type CoursePlace, DEFAULT_SPACING, DEFAULT_WINDOW_HOURS } from '@kapstone/courses';
import type { ZoneId } from '@kapstone/kernel';
import { hoursWords, timeFrom } from '../domain/index.js';

const KINDS: Readonly<Record<CoursePlace['kind'], string>> = {
  PREPARATION: 'Preparation',
  INFUSION: 'Infusion',
  INTEGRATION: 'Integration',
};

/** `Integration 3`, as a sentence begins with it. */
export const visitName = ({ kind, number }: Pick<CoursePlace, 'kind' | 'number'>): string =>
  kind === 'PREPARATION' ? KINDS[kind] : `${KINDS[kind]} ${number}`;

/** The same within a sentence. */
export const inside = (place: CoursePlace): string => visitName(place).toLowerCase();

/** What a move breaks, in words for people. @param places where the visits are once it is made. */
export function consequenceWords(
  { code, visitId, byId, hours }: Consequence,
  places: readonly CoursePlace[],
  zone: ZoneId,
): string {
  const [visit, by] = [visitId, byId].map((id) => places.find((place) => place.id === id)!) as [
    CoursePlace,
    CoursePlace,
  ];
  const when = `${visitName(visit)}, ${timeFrom(visit.startsAt, by.startsAt, zone)},`;
  switch (code) {
    case 'INTEGRATION_BEFORE_DOSE_ENDS':
      return `${when} would begin before its dose has ended.`;
    case 'INTEGRATION_TOO_LATE':
      return `${when} would begin ${hoursWords(hours!)} after its dose, outside the ${DEFAULT_WINDOW_HOURS} h.`;
    case 'INTEGRATION_AFTER_NEXT_INFUSION':
      return `${when} would come after ${inside(by)}.`;
    case 'INFUSIONS_OUT_OF_ORDER':
      return `${visitName(visit)} would not come after ${inside(by)}.`;
    case 'INFUSIONS_TOO_CLOSE':
      return `${visitName(visit)} would start ${hoursWords(hours!)} after ${inside(by)}; ${DEFAULT_SPACING.minimumHours} h are kept, or a prescriber confirms.`;
    case 'INFUSIONS_TOO_MANY':
      return `${visitName(visit)} would be one of more than ${DEFAULT_SPACING.maximumInWeek} within 7 days.`;
    case 'PREPARATION_AFTER_INFUSION':
      return `${visitName(visit)} would not come before ${inside(by)}.`;
  }
}
