/** What a room is fit for. */
export const RoomFitness = { INFUSION: 'INFUSION', THERAPY: 'THERAPY' } as const;

export type RoomFitness = (typeof RoomFitness)[keyof typeof RoomFitness];
