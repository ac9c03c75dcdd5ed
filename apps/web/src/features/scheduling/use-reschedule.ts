import { useCallback } from 'react';
import { useClient } from 'urql';
import type {
  AppointmentMoveInput,
  MoveAppointmentsInput,
  PreviewRescheduleInput,
  ProposedTimeFragment,
} from '../../gql/graphql.js';
import { problemOf, type Problem, type Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import { MoveAppointmentsDocument, PreviewRescheduleDocument, type Preview } from './reschedule-documents.js';

/** Moves that fit together, to be confirmed: under one key, however often it is tried. */
export interface Proposal {
  preview: Preview;
  key: string;
}

/** Whether a move has to be shown first: it breaks or changes something, or others move with it. */
export const isMoreThanOne = ({ moves, consequences }: Preview): boolean =>
  moves.length > 1 || consequences.length > 0;

/** What was shown of it is what is meant. */
export const shownIn = ({ consequences }: Pick<Preview, 'consequences'>): string[] =>
  consequences.flatMap(({ key }) => key ?? []);

/**
 * The same moves with what they break by now, to be asked about once more. What was not asked about still holds, unless it is asked
 * about now.
 */
export const askedAnew = (
  { preview }: Proposal,
  { consequences }: Pick<Preview, 'consequences'>,
): Proposal => {
  const isAsked = ({ code, appointmentId }: Preview['consequences'][number]) =>
    consequences.some((each) => each.code === code && each.appointmentId === appointmentId);
  const kept = preview.consequences.filter((each) => (each.solved || each.key == null) && !isAsked(each));
  return { preview: { ...preview, consequences: [...consequences, ...kept] }, key: newIdempotencyKey() };
};

/** Why a proposal is asked about once more. */
export const CHANGED_MEANWHILE = 'The course was changed meanwhile. See what the move breaks now.';

/** A proposed move as it is sent. */
export const moveInput = (
  appointmentId: string,
  { version, startsAt, endsAt, room, staff }: ProposedTimeFragment,
): AppointmentMoveInput => ({
  appointmentId,
  version,
  startsAt,
  durationMinutes: (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000,
  roomId: room?.id ?? null,
  staff: staff.map(({ part, staffMember }) => ({ part, staffId: staffMember.id })),
});

/** A proposal as it is sent. */
export const confirmed = ({ preview, key }: Proposal, confirmSpacing: boolean): MoveAppointmentsInput => ({
  idempotencyKey: key,
  confirmSpacing,
  acceptConsequences: shownIn(preview),
  moves: preview.moves.map((each) => moveInput(each.appointment.id, each)),
});

/** Asks what moving a visit breaks, and moves all that was proposed as one change. */
export function useReschedule() {
  const client = useClient();
  const [move, busy] = useAction(MoveAppointmentsDocument);

  const ask = useCallback(
    async (
      input: PreviewRescheduleInput,
    ): Promise<{ proposal?: Proposal; refused?: Refusal; problem?: Problem }> => {
      const { data, error } = await client
        .query(PreviewRescheduleDocument, { input }, { requestPolicy: 'network-only' })
        .toPromise();
      if (error || !data) return error ? { problem: problemOf(error) } : {};
      const { previewReschedule } = data;
      return previewReschedule.__typename === 'ReschedulePreview'
        ? { proposal: { preview: previewReschedule, key: newIdempotencyKey() } }
        : { refused: previewReschedule };
    },
    [client],
  );

  const confirm = useCallback((input: MoveAppointmentsInput) => move({ input }), [move]);
  return { ask, confirm, busy };
}
