import type { PlainRefusal } from '@kapstone/platform';

export type CourseEndedRefusal = PlainRefusal<'COURSE_ENDED'>;

/** A course that is over takes no more sessions and does not end again. @param number of the course */
export const courseEnded = (number: number): CourseEndedRefusal => ({
  code: 'COURSE_ENDED',
  message: `Course ${number} is over. Start a new course to go on.`,
});
