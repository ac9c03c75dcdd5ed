import type { ReadinessFixer } from '../../gql/graphql.js';
import { openItems, type Item, type ReadinessFacts } from './needs.js';

interface Judged {
  startsAt: string;
  readiness: ReadinessFacts;
}

export interface Need<Visit> {
  visit: Visit;
  item: Item;
}

/**
 * Everything that is open for these visits, by who puts it right: the soonest deadline first, within a group and among
 * them; without a deadline the visit's start counts.
 */
export function needsByFixer<Visit extends Judged>(
  visits: readonly Visit[],
): [ReadinessFixer, Need<Visit>[]][] {
  const groups = new Map<ReadinessFixer, Need<Visit>[]>();
  const needs = visits
    .flatMap((visit) => openItems(visit.readiness).map((item) => ({ visit, item })))
    .sort((a, b) => dueOf(a) - dueOf(b));
  for (const need of needs) {
    const fixer = need.item.fixedBy ?? 'FRONT_DESK';
    groups.set(fixer, [...(groups.get(fixer) ?? []), need]);
  }
  return [...groups];
}

const dueOf = ({ visit, item }: Need<Judged>) => Date.parse(item.by ?? visit.startsAt);
