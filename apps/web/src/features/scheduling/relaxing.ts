import type { SlotRelaxation } from './available-slots.js';

/** What the desk itself can give up for there to be a time. */
export interface Relaxing {
  /** Whoever is free, instead of the person who was asked for. */
  anybody?: true;
  anyRoom?: true;
  /** A time later than was asked for, or closer to another infusion, which is asked about when it is booked. */
  startsAt?: string;
}

/**
 * How a relaxation is applied here; null where it is not the desk's to give: nobody opens the location or makes a nurse come from a
 * booking. A time is taken where it alone does it.
 */
export function relaxing({
  constraints,
  startsAt,
}: Pick<SlotRelaxation, 'constraints' | 'startsAt'>): Relaxing | null {
  const ways = constraints.map((constraint): Relaxing | null => {
    switch (constraint) {
      case 'STAFF_WISH':
        return { anybody: true };
      case 'ROOM_WISH':
        return { anyRoom: true };
      case 'RANGE':
      case 'SPACING':
        return { startsAt };
      default:
        return null;
    }
  });
  return ways.every((way) => way !== null) ? (Object.assign({}, ...ways) as Relaxing) : null;
}
