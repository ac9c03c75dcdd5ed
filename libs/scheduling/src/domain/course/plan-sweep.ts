import {
  firstReady,
  planNodes,
  type PlanNode,
  type PlanProblem,
  preparationOf,
  WEEK_MINUTES,
} from './plan-problem.js';

/** How far one therapist gets when everything is taken as early as it can be. */
export interface Sweep {
  readonly preparation: number | null;
  readonly nodes: readonly PlanNode[];
  /** The places in `nodes` of the earliest infusions; fewer than wanted when no more fit. */
  readonly earliest: readonly number[];
}

/**
 * Takes every infusion as early as possible. That is exact for whether a plan exists, for how many infusions fit and for the earliest
 * finish, because every limit is a least distance: what begins earlier leaves at least as much open for what follows.
 */
export function sweep(problem: PlanProblem, therapist: PlanProblem['therapists'][number]): Sweep {
  const preparation = preparationOf(problem, therapist);
  if (preparation === undefined) return { preparation: null, nodes: [], earliest: [] };
  const { gap, mostInWeek } = problem.limits;
  const nodes = planNodes(problem, therapist);
  const starts = [...problem.prior];
  const earliest: number[] = [];
  let ready = firstReady(problem, preparation);
  for (let at = 0; at < nodes.length && earliest.length < problem.infusions; at += 1) {
    const { start, ready: next } = nodes[at]!;
    const last = starts.at(-1) ?? -Infinity;
    const first = starts.at(-mostInWeek) ?? -Infinity;
    if (start < ready || start < last + gap || start < first + WEEK_MINUTES) continue;
    earliest.push(at);
    starts.push(start);
    ready = next;
  }
  return { preparation, nodes, earliest };
}

/** The places of the latest infusions from which a finish by the end of a week is still possible; null when it is not. */
export function latestPlaces(
  { infusions, limits }: PlanProblem,
  nodes: readonly PlanNode[],
  finishWeek: number,
): number[] | null {
  const latest: number[] = [];
  let at = nodes.length - 1;
  for (let k = infusions - 1; k >= 0; k -= 1) {
    const next = latest[k + 1];
    const inWeek = latest[k + limits.mostInWeek];
    const fits = (node: PlanNode): boolean =>
      next === undefined
        ? node.endWeek <= finishWeek
        : node.ready <= nodes[next]!.start &&
          node.start + limits.gap <= nodes[next]!.start &&
          (inWeek === undefined || node.start + WEEK_MINUTES <= nodes[inWeek]!.start);
    while (at >= 0 && !fits(nodes[at]!)) at -= 1;
    if (at < 0) return null;
    latest[k] = at;
  }
  return latest;
}
