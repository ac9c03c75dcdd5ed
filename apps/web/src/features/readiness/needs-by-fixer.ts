import type { ReadinessFixer, Role } from '../../gql/graphql.js';
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
 * Everything that is open for these visits, by who puts it right: the viewer's own part first, then the soonest deadline,
 * within a group and among them; without a deadline the visit's start counts.
 */
export function needsByFixer<Visit extends Judged>(
  visits: readonly Visit[],
  own: readonly Role[] = [],
): [ReadinessFixer, Need<Visit>[]][] {
  const groups = new Map<ReadinessFixer, Need<Visit>[]>();
  const needs = visits
    .flatMap((visit) => openItems(visit.readiness).map((item) => ({ visit, item })))
    .sort((a, b) => dueOf(a) - dueOf(b));
  for (const need of needs) {
    const fixer = need.item.fixedBy ?? 'FRONT_DESK';
    groups.set(fixer, [...(groups.get(fixer) ?? []), need]);
  }
  const isOwn = ([fixer]: [ReadinessFixer, unknown]) => Number((own as readonly string[]).includes(fixer));
  return [...groups].sort((a, b) => isOwn(b) - isOwn(a));
}

const dueOf = ({ visit, item }: Need<Judged>) => Date.parse(item.by ?? visit.startsAt);
