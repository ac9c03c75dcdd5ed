import { deadline, duration } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';

interface WithNotice {
  startsAt: string;
  inTimeUntil: string;
}

/**
 * What a cancellation by the patient means for whether it is late, before it is made: `In time until Tue 2:00 PM, 24 h before the
 * start. After that it is late.` Null where nothing is late and nothing will be: the kind asks for no notice.
 *
 * @param session what is cancelled with it: told of only where it is late
 */
export function lateWords(
  visit: WithNotice,
  session: WithNotice | null,
  now: number,
  zone: string,
): { isLate: boolean; words: string } | null {
  const isLate = ({ inTimeUntil }: WithNotice) => now > Date.parse(inTimeUntil);
  const [own, its] = [isLate(visit), session !== null && isLate(session)];
  if (own || its) {
    const less = noticeOf(own ? visit : session!);
    return {
      isLate: true,
      words: `${whatIsLate(own, its)} late, ${less ? `less than ${less} before` : 'after'} the start. It is kept so for the bill.`,
    };
  }
  const notice = noticeOf(visit);
  if (!notice) return null;
  const until = deadline(Date.parse(visit.inTimeUntil), zone, wallClock(now, zone).date);
  return {
    isLate: false,
    words: `In time until ${until}, ${notice} before the start. After that it is late.`,
  };
}

function whatIsLate(own: boolean, its: boolean): string {
  if (own && its) return 'Both are';
  return own ? 'This is' : 'Its integration session is';
}

/** `24 h`; null where none is asked for. */
function noticeOf({ startsAt, inTimeUntil }: WithNotice): string | null {
  const minutes = (Date.parse(startsAt) - Date.parse(inTimeUntil)) / 60_000;
  return minutes > 0 ? duration(minutes) : null;
}
