import type { MailKind, MailStatus, StaffLinkKind } from '../../gql/graphql.js';
import type { Tone } from '../../design/chip.js';

/** What a message is about, for the list: its subject may not have been written yet. */
export const mailKinds: Record<MailKind, string> = {
  TEST: 'Test message',
  REMINDER: 'Reminder of a visit',
  INVITATION: 'Invitation',
  PASSWORD_RESET: 'Password reset',
};

/** The messages that bring a staff member a link. */
export const linkKinds: Partial<Record<MailKind, StaffLinkKind>> = {
  INVITATION: 'INVITATION',
  PASSWORD_RESET: 'RESET',
};

/** What became of a message. */
export const mailStatuses: Record<MailStatus, { word: string; tone: Tone }> = {
  WAITING: { word: 'Waiting', tone: 'info' },
  SENDING: { word: 'Being sent', tone: 'info' },
  SENT: { word: 'Sent', tone: 'ready' },
  KEPT: { word: 'Kept here', tone: 'plain' },
  NOT_NEEDED: { word: 'Not needed any more', tone: 'plain' },
  FAILED: { word: 'Not sent', tone: 'stop' },
  MAY_HAVE_BEEN_SENT: { word: 'May have been sent', tone: 'warn' },
};

/** Why a message did not go, in words; the code stays for whoever keeps the mail server. */
export function failureWords(failure: string): string {
  if (failure === 'LOST') return 'Kapstone stopped while it was being sent. It is not sent again.';
  if (/^5\d\d$/.test(failure)) return `The mail server refused it for good (${failure}).`;
  if (/^4\d\d$/.test(failure)) return `The mail server refused it for now (${failure}).`;
  return `The mail server could not be reached (${failure}).`;
}
