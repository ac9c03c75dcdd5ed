import {
  fitsBeside,
  isMonday,
  isSunday,
  lastWeek,
  laterInWeek,
  type PlanNode,
  type PlanProblem,
  WEEK_MINUTES,
} from './plan-problem.js';
import { latestPlaces, type Sweep, sweep } from './plan-sweep.js';

/** A complete plan with what it costs. */
export interface BestPlan {
  /** The place of the therapist in the problem. */
  readonly therapist: number;
  readonly preparation: number | null;
  readonly infusions: readonly PlanNode[];
  /** The week in which the last integration session lies. */
  readonly finishWeek: number;
  /** Full weeks with fewer infusions than there should be. */
  readonly lightWeeks: number;
  /** The sum of how late the integration sessions are, in steps. */
  readonly late: number;
  /** Packed: what is named first decides. */
  readonly cost: number;
}

// A plan has at most 24 infusions (3 steps of lateness each), lies within 13 months, and each of 49 starts within 2^20 minutes.
const SUM = 2 ** 26;
const LATE = 2 ** 7;
const LIGHT = 2 ** 7;

/** Finish week, light weeks, lateness of integrations, sum of starts: in this order, in one integer. */
export const planCost = (finishWeek: number, lightWeeks: number, late: number, sum: number): number =>
  ((finishWeek * LIGHT + lightWeeks) * LATE + late) * SUM + sum;

/** A way to some infusion. Of two ways to the same one, the one that is nowhere worse is kept. */
interface Way {
  readonly node: PlanNode;
  /** Light weeks, lateness and sum of starts so far. */
  readonly cost: number;
  /** The starts before this one that a week still reaches back to, the latest first. */
  readonly before: readonly number[];
  /** Infusions in the week so far, counted no further than matters. */
  readonly count: number;
  /** The week is that of the first infusion and began before it: it is not full. */
  readonly isPart: boolean;
  /** How many dates it shares with each plan that it has to differ from. */
  readonly shared: readonly number[];
  readonly previous: Way | null;
}

function isNowhereWorse(a: Way, b: Way): boolean {
  return (
    a.node.week === b.node.week &&
    a.cost <= b.cost &&
    a.node.start <= b.node.start &&
    a.count >= b.count &&
    (a.isPart || !b.isPart) &&
    a.before.every((start, index) => start <= b.before[index]!) &&
    a.shared.every((count, index) => count <= b.shared[index]!)
  );
}

/** Keeps what no other is at least as good as; of equals the first. */
function keep(ways: Way[], way: Way): void {
  if (ways.some((other) => isNowhereWorse(other, way))) return;
  for (let index = ways.length - 1; index >= 0; index -= 1) {
    if (isNowhereWorse(way, ways[index]!)) ways.splice(index, 1);
  }
  ways.push(way);
}

const lightCost = (weeks: number): number => weeks * LATE * SUM;
const nodeCost = ({ start, integration, late }: PlanNode): number => late * SUM + start + integration;

/** A search for the best plan of one therapist that finishes by the end of a week. */
class WaysOfTherapist {
  constructor(
    private readonly problem: PlanProblem,
    private readonly differFrom: readonly ReadonlySet<number>[],
  ) {}

  best({ nodes: all, places }: Sweep, finishWeek: number): Way | null {
    const nodes = all.until(finishWeek);
    const latest = latestPlaces(this.problem, nodes, finishWeek);
    if (!latest || places.length < this.problem.infusions) return null;
    let ways = this.firstWays(nodes.slice(places[0], latest[0]! + 1));
    for (let k = 1; k < this.problem.infusions; k += 1) {
      ways = this.nextWays(ways, nodes.slice(places[k], latest[k]! + 1));
    }
    let best: Way | null = null;
    for (const way of ways) if (!best || this.finalCost(way) < this.finalCost(best)) best = way;
    return best;
  }

  /** What the last week adds: it is full only if the last infusion is on its Sunday. */
  finalCost({ cost, node, count, isPart }: Way): number {
    const isLight = isSunday(node.day) && !isPart && count < this.problem.limits.leastInFullWeek;
    return cost + lightCost(isLight ? 1 : 0);
  }

  private firstWays(nodes: readonly PlanNode[]): Way[] {
    const { prior, limits } = this.problem;
    const before = prior.slice(-(limits.mostInWeek - 1)).reverse();
    while (before.length < limits.mostInWeek - 1) before.push(-Infinity);
    const last = prior.at(-1) ?? -Infinity;
    const inWeek = prior.at(-limits.mostInWeek) ?? -Infinity;
    return nodes.flatMap((node): Way[] => {
      const shared = this.differFrom.map((days) => Number(days.has(node.day)));
      if (!this.differs(shared) || node.start < last + limits.gap || node.start < inWeek + WEEK_MINUTES)
        return [];
      if (!fitsBeside(this.problem, prior, node.start)) return [];
      const isPart = !isMonday(node.day);
      const count = this.firstOf(node.week);
      return [{ node, cost: nodeCost(node), before, count, isPart, shared, previous: null }];
    });
  }

  /** From ways to one infusion all ways to the next that may become the best. */
  private nextWays(ways: readonly Way[], nodes: readonly PlanNode[]): Way[] {
    const waiting = ways.map((way) => ({ way, from: this.nextFrom(way) })).sort((a, b) => a.from - b.from);
    const open: Way[] = [];
    const found: Way[] = [];
    let next = 0;
    for (const node of nodes) {
      for (; next < waiting.length && waiting[next]!.from <= node.start; next += 1)
        keep(open, waiting[next]!.way);
      const here: Way[] = [];
      for (const way of open) {
        const longer = this.extended(way, node);
        if (longer) keep(here, longer);
      }
      found.push(...here);
    }
    return found;
  }

  private nextFrom({ node, before }: Way): number {
    const { gap } = this.problem.limits;
    const inWeek = before.at(-1) ?? node.start;
    return Math.max(node.ready, node.start + gap, inWeek + WEEK_MINUTES);
  }

  private extended(way: Way, node: PlanNode): Way | null {
    const shared = way.shared.map((count, index) => count + Number(this.differFrom[index]!.has(node.day)));
    if (!this.differs(shared)) return null;
    const { leastInFullWeek, mostInWeek } = this.problem.limits;
    const all = [way.node.start, ...way.before];
    if (!fitsBeside(this.problem, all, node.start)) return null;
    const before = all.slice(0, mostInWeek - 1);
    const cost = way.cost + nodeCost(node);
    if (node.week === way.node.week) {
      const count = Math.min(way.count + 1, leastInFullWeek);
      return { node, cost, before, count, isPart: way.isPart, shared, previous: way };
    }
    const isLight = !way.isPart && way.count < leastInFullWeek;
    const light = lightCost(this.skipped(way.node.week, node.week) + Number(isLight));
    const count = this.firstOf(node.week);
    return { node, cost: cost + light, before, count, isPart: false, shared, previous: way };
  }

  /** Infusions in a week with the first that is planned there. */
  private firstOf(week: number): number {
    return Math.min(1 + laterInWeek(this.problem, week), Math.max(1, this.problem.limits.leastInFullWeek));
  }

  /** The weeks between two in which nothing is planned, and too little booked. */
  private skipped(from: number, to: number): number {
    let weeks = 0;
    for (let week = from + 1; week < to; week += 1)
      weeks += Number(laterInWeek(this.problem, week) < this.problem.limits.leastInFullWeek);
    return weeks;
  }

  /** At most half of the dates are those of another plan. */
  private readonly differs = (shared: readonly number[]): boolean =>
    shared.every((count) => count <= Math.floor(this.problem.infusions / 2));
}

function planOf(therapist: number, preparation: number | null, way: Way, finalCost: number): BestPlan {
  const infusions: PlanNode[] = [];
  for (let each: Way | null = way; each; each = each.previous) infusions.unshift(each.node);
  const finishWeek = infusions.at(-1)!.endWeek;
  const lightWeeks = Math.floor(finalCost / (LATE * SUM));
  const late = Math.floor(finalCost / SUM) % LATE;
  const sum = (finalCost % SUM) + (preparation ?? 0);
  return {
    therapist,
    preparation,
    infusions,
    finishWeek,
    lightWeeks,
    late,
    cost: planCost(finishWeek, lightWeeks, late, sum),
  };
}

/** What no plan of a therapist that finishes in a week can cost less than; Infinity where there is none that finishes by then. */
function leastCost(problem: PlanProblem, { preparation, earliest }: Sweep, week: number): number {
  if (earliest.length < problem.infusions || earliest.at(-1)!.endWeek > week) return Infinity;
  let sum = preparation ?? 0;
  for (const { start, integration } of earliest) sum += start + integration;
  return planCost(week, 0, 0, sum);
}

/** The best plan that shares at most half of its infusion dates with each of others; null when there is none. */
function bestPlan(
  problem: PlanProblem,
  sweeps: readonly Sweep[],
  others: readonly BestPlan[],
): BestPlan | null {
  const search = new WaysOfTherapist(
    problem,
    others.map(({ infusions }) => new Set(infusions.map(({ day }) => day))),
  );
  const complete = sweeps.filter(({ earliest }) => earliest.length === problem.infusions);
  const first = Math.min(...complete.map((each) => each.earliest.at(-1)!.endWeek));
  const last = lastWeek(problem);
  for (let week = first; week <= last; week += 1) {
    // Most promising first: mostly the others cannot better what it gives, and need not be searched.
    const promising = sweeps
      .map((each, therapist) => ({ each, therapist, least: leastCost(problem, each, week) }))
      .filter(({ least }) => least < Infinity)
      .sort((a, b) => a.least - b.least || a.therapist - b.therapist);
    let best: BestPlan | null = null;
    for (const { each, therapist, least } of promising) {
      if (best && (least > best.cost || (least === best.cost && therapist > best.therapist))) continue;
      const way = search.best(each, week);
      if (!way) continue;
      const plan = planOf(therapist, each.preparation, way, search.finalCost(way));
      if (!best || plan.cost < best.cost || (plan.cost === best.cost && therapist < best.therapist))
        best = plan;
    }
    if (best) return best;
  }
  return null;
}

/**
 * Up to so many plans, the best first, each optimal given those before it and sharing at most half of its infusion dates with any
 * of them. Optimal means: the earliest finish week; then the fewest full weeks with too few infusions; then the least lateness of
 * integrations; then the least sum of starts. Between equals the therapist who is preferred.
 */
export function bestPlans(problem: PlanProblem, count: number): BestPlan[] {
  const sweeps = problem.therapists.map((therapist) => sweep(problem, therapist));
  const plans: BestPlan[] = [];
  while (plans.length < count) {
    const next = bestPlan(problem, sweeps, plans);
    if (!next) break;
    plans.push(next);
  }
  return plans;
}
