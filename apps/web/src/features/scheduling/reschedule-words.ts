import { dayAndTime, inSentence } from '../../format/time.js';
import { appointmentName } from './kinds.js';
import type { Preview } from './reschedule-documents.js';
import type { AskedToConfirm } from './spacing-way.js';

type Move = Preview['moves'][number];

/** `Integration 5 to Sat Nov 28, 4:00 PM`. */
export function moveWords({ appointment, startsAt }: Move, zone: string, today: string): string {
  const name = appointmentName(appointment.kind, appointment.courseSession?.number);
  return `${name} to ${inSentence(dayAndTime(Date.parse(startsAt), zone, today))}`;
}

/** The verb on the button that confirms: `Move both`. */
export const moveAll = ({ moves }: Preview): string =>
  moves.length > 2 ? `Move all ${moves.length}` : moves.length === 2 ? 'Move both' : 'Move';

/** What was done, for the toast. */
export const movedWords = (patientName: string, count: number): string =>
  count === 1 ? `${patientName}'s visit is moved.` : `${count} visits of ${patientName} are moved.`;

/** What a psychiatrist is asked to confirm of moves: the one that the others go along with. */
export const askedToMove = (visit: string, { moves }: Preview): AskedToConfirm | undefined => {
  const move = moves.find(({ appointment }) => appointment.id === visit);
  return move && { visit, at: move.startsAt };
};
