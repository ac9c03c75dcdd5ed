export const MailKind = {
  TEST: 'TEST',
  REMINDER: 'REMINDER',
} as const;

/** What a message is about. */
export type MailKind = (typeof MailKind)[keyof typeof MailKind];
