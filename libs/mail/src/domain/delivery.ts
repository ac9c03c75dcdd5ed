import { type Instant, MINUTE_MS, plusMs } from '@kapstone/kernel';

export const MailStatus = {
  WAITING: 'WAITING',
  SENDING: 'SENDING',
  SENT: 'SENT',
  KEPT: 'KEPT',
  NOT_NEEDED: 'NOT_NEEDED',
  FAILED: 'FAILED',
  MAY_HAVE_BEEN_SENT: 'MAY_HAVE_BEEN_SENT',
} as const;

export type MailStatus = (typeof MailStatus)[keyof typeof MailStatus];

/** How the talk with the mail server ended. */
export type Delivery =
  | { readonly outcome: 'ACCEPTED' }
  /**
   * The message certainly did not leave: nobody answered, or the server said no.
   * @param reply the server's three digits; null where it gave none
   */
  | { readonly outcome: 'NOT_ACCEPTED'; readonly reply: number | null; readonly code: string }
  /** The talk broke off while the message was under way, and nobody can tell. */
  | { readonly outcome: 'UNKNOWN'; readonly code: string };

/** What becomes of a message. */
export type Settlement =
  | { readonly status: 'SENT' }
  | { readonly status: 'WAITING'; readonly dueAt: Instant; readonly failure: string }
  | { readonly status: 'FAILED' | 'MAY_HAVE_BEEN_SENT'; readonly failure: string };

/** Minutes to wait after each failed attempt; after the last there is no other. [conv] */
const PAUSES_MINUTES = [1, 5, 20, 60];

/** RFC 5321, 4.2.1: a reply of 5yz is the same tomorrow. */
const isFinal = (reply: number | null): boolean => reply !== null && reply >= 500;

/**
 * What becomes of a message after an attempt. Only what certainly did not leave is tried again: a second copy of a message
 * may be worse than none.
 * @param attempts how many there were, this one included.
 */
export function settlementOf(delivery: Delivery, attempts: number, at: Instant): Settlement {
  if (delivery.outcome === 'ACCEPTED') return { status: 'SENT' };
  if (delivery.outcome === 'UNKNOWN') return { status: 'MAY_HAVE_BEEN_SENT', failure: delivery.code };
  const failure = delivery.reply === null ? delivery.code : String(delivery.reply);
  const pause = PAUSES_MINUTES[attempts - 1];
  if (pause === undefined || isFinal(delivery.reply)) return { status: 'FAILED', failure };
  return { status: 'WAITING', dueAt: plusMs(at, pause * MINUTE_MS), failure };
}

/**
 * How long after its claim a message is taken for lost, in milliseconds: longer than a mail server may take to answer, so that
 * whoever claimed it is gone.
 */
export const LOST_AFTER_MS = 10 * MINUTE_MS;
