import { clockRange, fullRange, timeOf } from '../../format/time.js';
import { openItems, shortNeed } from '../readiness/needs.js';
import { appointmentName } from '../scheduling/kinds.js';
import { shortObstacle } from '../scheduling/obstacle-words.js';
import type { Visit } from './day.js';

/**
 * How a visit stands, which decides how its block looks. None is not yet checked: readiness is judged when it is read (decision 0013).
 */
export type Look = 'ready' | 'missing' | 'hold' | 'here' | 'live' | 'done' | 'noShow';

export function lookOf(visit: Visit): Look {
  switch (visit.status) {
    case 'CHECKED_IN':
      return 'here';
    case 'IN_PROGRESS':
      return 'live';
    case 'COMPLETED':
      return 'done';
    case 'NO_SHOW':
      return 'noShow';
    default:
      if (visit.obstacle) return 'missing';
      return visit.readiness.state === 'GO' ? 'ready' : visit.readiness.state === 'HOLD' ? 'hold' : 'missing';
  }
}

/** What keeps a visit from being ready. Warnings alone leave a block calm; the rail has them. */
export function needOf(visit: Visit) {
  if (visit.status !== 'BOOKED' && visit.status !== 'CHECKED_IN') return null;
  if (visit.readiness.state === 'GO') return null;
  return openItems(visit.readiness)[0] ?? null;
}

/** Why a visit cannot stand, in the few words that a block has room for. */
export const obstacleOf = ({ obstacle }: Visit): string | null => obstacle && shortObstacle[obstacle.kind];

/** Whether the patient wants another time, and nobody has seen to it. */
export const asksToMove = (visit: Visit): boolean =>
  visit.status === 'BOOKED' && visit.reply === 'ASKED_TO_MOVE';

/** What the patient said about coming, while it matters. */
function replyWords(visit: Visit): string | false {
  if (visit.status !== 'BOOKED' || !visit.reply) return false;
  return asksToMove(visit) ? 'asked to move' : 'confirmed';
}

/** The second line of a block: the times, then what they leave out. */
export function timesOf(visit: Visit): string {
  const times = clockRange(visit.times.from, visit.times.to);
  if (visit.virtual) return `${times} · Video`;
  if (visit.kind === 'INFUSION' && visit.sessionNumber && visit.sessionCount) {
    return `${times} · ${visit.sessionNumber} of ${visit.sessionCount}`;
  }
  return times;
}

/** What a block of one line has no room for. */
export function tooltipOf(visit: Visit): string {
  const need = needOf(visit);
  return [
    timesOf(visit),
    appointmentName(visit.kind, visit.sessionNumber, visit.sessionCount),
    statusWords[visit.status],
    obstacleOf(visit),
    need && shortNeed(need),
    replyWords(visit),
    visit.overbooked && 'overbooked',
  ]
    .filter(Boolean)
    .join(' · ');
}

const statusWords: Partial<Record<Visit['status'], string>> = {
  IN_PROGRESS: 'in progress',
  COMPLETED: 'done',
  NO_SHOW: 'no-show',
};

/** The whole visit in words, for a screen reader: who, what, when, where, and what is missing. */
export function accessibleName(visit: Visit, home: string, zone: string): string {
  const need = needOf(visit);
  return [
    visit.patientName,
    appointmentName(visit.kind, visit.sessionNumber, visit.sessionCount).toLowerCase(),
    fullRange(visit.times.from, visit.times.to).replace('–', ' to '),
    home,
    visit.virtual && 'video',
    visit.overbooked && 'overbooked on purpose',
    visit.status === 'CHECKED_IN' &&
      visit.checkedInAt &&
      `here since ${timeOf(Date.parse(visit.checkedInAt), zone)}`,
    statusWords[visit.status],
    obstacleOf(visit)?.toLowerCase(),
    need ? shortNeed(need).toLowerCase() : visit.status === 'BOOKED' && !visit.obstacle && 'ready',
    replyWords(visit),
  ]
    .filter(Boolean)
    .join(', ');
}
