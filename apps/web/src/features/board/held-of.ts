import { lastName } from '../../session/roles.js';
import type { Day, DrawnHold } from './day.js';

/** A held visit with the people and the room that are kept for it. */
export interface HeldVisit extends DrawnHold {
  columns: readonly string[];
}

/** What is held of a day, one for each visit rather than for each column, by start; what ran out is not. */
export function heldOf({ columns }: Pick<Day, 'columns'>, now: number): HeldVisit[] {
  const held = new Map<string, HeldVisit>();
  for (const { kind, name, holds } of columns) {
    for (const hold of holds) {
      if (hold.until <= now) continue;
      // A room is held through its turnover: the visit starts with all of them.
      const key = `${hold.patientName} ${hold.span.from}`;
      const known = held.get(key);
      const span = { from: hold.span.from, to: Math.min(hold.span.to, known?.span.to ?? Infinity) };
      const shown = kind === 'ROOM' ? name : lastName(name);
      held.set(key, { ...hold, span, columns: [...(known?.columns ?? []), shown] });
    }
  }
  return [...held.values()].sort((a, b) => a.span.from - b.span.from);
}
