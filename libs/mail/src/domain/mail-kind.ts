export const MailKind = {
  TEST: 'TEST',
  REMINDER: 'REMINDER',
  INVITATION: 'INVITATION',
  PASSWORD_RESET: 'PASSWORD_RESET',
} as const;

/** What a message is about. */
export type MailKind = (typeof MailKind)[keyof typeof MailKind];
