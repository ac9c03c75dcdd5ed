/**
 * What each kind of visit asks of a patient before, until a practice says it in its own words: to come fasting (C11), and not
 * to drive until the next day (C12), which takes a ride home (S3).
 */
export const DEFAULT_INSTRUCTIONS: Readonly<Record<string, string>> = {
  CONSULTATION: '',
  PREPARATION: '',
  INFUSION: [
    'Eat nothing in the 6 hours before, and drink nothing but water until 2 hours before.',
    'Somebody has to take you home, and you must not drive until the next day. Tell us who it is.',
  ].join('\n'),
  INTEGRATION: '',
  FOLLOW_UP: '',
};
