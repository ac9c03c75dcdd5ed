import { useRef, useState } from 'react';
import { useDrafts } from '../../drafts/use-drafts.js';
import { dayAndTime, inSentence } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { BookAppointmentInput } from '../../gql/graphql.js';
import { isAnswer, type Problem, type Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { reasonDraft } from './beside-staff.js';
import { BookAppointmentDocument } from './booking-documents.js';
import { useUndoToast } from './use-undo-toast.js';

/** One booking as it is sent, under the one key that all its tries share. */
export interface Booking {
  input: BookAppointmentInput;
  patientId: string;
  patientName: string;
  /** `Integration 3`. */
  what: string;
}

/** A booking whose answer never came: whether the server has it is not known. */
export interface HeldBooking extends Booking {
  problem: Problem;
  /** When it was tried first, epoch milliseconds. */
  since: number;
}

export interface RefusedBooking extends Booking {
  of: Problem | Refusal;
}

const draft = 'booking-unanswered';

/** Where the choice for a patient is kept while it is made. */
export const choiceDraft = (patientId: string) => `booking-${patientId}`;

/**
 * Sends bookings. Each is kept on this computer before it leaves, and forgotten when its answer is there: after a lost answer, a
 * closed tab or a reload the same booking is tried again under the same key, so that it is made once.
 */
export function useBooking(zone: string, onBooked: () => void) {
  const [book, busy] = useAction(BookAppointmentDocument);
  const [held, setHeld] = useState<HeldBooking | null>(null);
  const [refused, setRefused] = useState<RefusedBooking | null>(null);
  const undoToast = useUndoToast();
  // A second press while the first is under way is no second booking.
  const sending = useRef(false);

  const drafts = useDrafts<HeldBooking>(draft, (opened, kept) => {
    if (!kept || held) return;
    opened.takeUp(draft, kept);
    setHeld(kept.value);
  });

  const send = async (booking: Booking, since = Date.now()): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    try {
      await deliver(booking, since);
    } finally {
      sending.current = false;
    }
  };

  const deliver = async (booking: Booking, since: number): Promise<void> => {
    const unanswered: HeldBooking = { ...booking, since, problem: notAnswered };
    drafts.current?.keep(draft, unanswered);
    const outcome = await book({ input: booking.input });
    if (outcome.problem && !isAnswer(outcome.problem)) {
      setHeld({ ...unanswered, problem: outcome.problem });
      return;
    }
    drafts.current?.drop(draft);
    setHeld(null);
    if (!outcome.done) return setRefused({ ...booking, of: outcome.problem ?? outcome.refusal });
    drafts.current?.drop(choiceDraft(booking.patientId));
    drafts.current?.drop(reasonDraft(booking.patientId));
    const at = Date.parse(outcome.done.startsAt);
    const when = inSentence(dayAndTime(at, zone, wallClock(Date.now(), zone).date));
    undoToast(`${booking.patientName}: ${booking.what.toLowerCase()} booked for ${when}.`, outcome.done);
    onBooked();
  };

  return { send, busy, held, refused, forgive: () => setRefused(null) };
}

/** What is known of a booking while it is under way, should this page be closed. */
const notAnswered: Problem = {
  kind: 'offline',
  message: 'The page was closed before the server answered.',
  code: null,
};
