import { openItems, type Item } from '../readiness/needs.js';
import type { Visit } from './day.js';

export interface Attention {
  visit: Visit;
  item: Item;
}

/** Visits that something is still missing for, the earliest deadline first; without one, the visit's start counts. */
export function attentionOf(visits: readonly Visit[]): Attention[] {
  return visits
    .filter((visit) => visit.status === 'BOOKED' || visit.status === 'CHECKED_IN')
    .map((visit) => ({ visit, item: openItems(visit.readiness)[0] }))
    .filter((each): each is Attention => each.item !== undefined)
    .sort((a, b) => deadlineOf(a) - deadlineOf(b));
}

const deadlineOf = ({ visit, item }: Attention) => Date.parse(item.by ?? visit.startsAt);

export interface Obstructed {
  obstacle: NonNullable<Visit['obstacle']>;
  visits: Visit[];
}

/** The same for all visits that fall for one reason. */
export const obstacleKey = ({ kind, id, startsAt }: Obstructed['obstacle']): string =>
  `${kind} ${id} ${startsAt ?? ''}`;

/** Who or what is not there although visits need them, each with these visits. */
export function obstructedOf(visits: readonly Visit[]): Obstructed[] {
  const found = new Map<string, Obstructed>();
  for (const visit of visits) {
    const { obstacle } = visit;
    if (!obstacle) continue;
    const key = obstacleKey(obstacle);
    const known = found.get(key);
    if (known) known.visits.push(visit);
    else found.set(key, { obstacle, visits: [visit] });
  }
  return [...found.values()];
}

/** Who comes next: booked or waiting, from an hour late on, by time. */
export function arrivingNext(visits: readonly Visit[], now: number, count: number): Visit[] {
  return visits
    .filter((visit) => visit.status === 'BOOKED' || visit.status === 'CHECKED_IN')
    .filter((visit) => visit.span.from >= now - 60)
    .slice(0, count);
}

/** `32 appointments · 4 here now · 1 no-show`. */
export function countsOf(visits: readonly Visit[]): string {
  const here = visits.filter(
    (visit) => visit.status === 'CHECKED_IN' || visit.status === 'IN_PROGRESS',
  ).length;
  const missed = visits.filter((visit) => visit.status === 'NO_SHOW').length;
  return [
    `${visits.length} ${visits.length === 1 ? 'appointment' : 'appointments'}`,
    here > 0 && `${here} here now`,
    missed > 0 && `${missed} no-show`,
  ]
    .filter(Boolean)
    .join(' · ');
}
