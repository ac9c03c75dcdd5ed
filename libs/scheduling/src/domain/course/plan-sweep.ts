import {
  firstReady,
  fitsBeside,
  type PlanNode,
  PlanNodes,
  type PlanProblem,
  preparationOf,
  WEEK_MINUTES,
} from './plan-problem.js';

/** How far one therapist gets when everything is taken as early as it can be. */
export interface Sweep {
  readonly preparation: number | null;
  readonly nodes: PlanNodes;
  /** The earliest infusions; fewer than wanted when no more fit. */
  readonly earliest: readonly PlanNode[];
  /** Their places in `nodes`. */
  readonly places: readonly number[];
}

/**
 * Takes every infusion as early as possible. That is exact for whether a plan exists, for how many infusions fit and for the earliest
 * finish, because every limit is a least distance: what begins earlier leaves at least as much open for what follows.
 */
export function sweep(problem: PlanProblem, therapist: PlanProblem['therapists'][number]): Sweep {
  const preparation = preparationOf(problem, therapist);
  const nodes = new PlanNodes(problem, therapist);
  if (preparation === undefined) return { preparation: null, nodes, earliest: [], places: [] };
  const { gap, mostInWeek } = problem.limits;
  const { notBefore = [] } = problem;
  const starts = [...problem.prior];
  const earliest: PlanNode[] = [];
  const places: number[] = [];
  let ready = firstReady(problem, preparation);
  for (let at = 0; earliest.length < problem.infusions; at += 1) {
    const node = nodes.at(at);
    if (!node) break;
    const last = starts.at(-1) ?? -Infinity;
    const first = starts.at(-mostInWeek) ?? -Infinity;
    if (node.start < ready || node.start < last + gap || node.start < first + WEEK_MINUTES) continue;
    if (node.start < (notBefore[earliest.length] ?? -Infinity)) continue;
    if (!fitsBeside(problem, starts, node.start)) continue;
    earliest.push(node);
    places.push(at);
    starts.push(node.start);
    ready = node.ready;
  }
  return { preparation, nodes, earliest, places };
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
