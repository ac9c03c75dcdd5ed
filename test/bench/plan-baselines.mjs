// What a planner would do that does not look for the best: on the same lists of starts, with the same limits and the same objective.
const { firstReady, isMonday, isSunday, planNodes, preparationOf, WEEK_MINUTES } =
  await import('../../dist/libs/scheduling/src/domain/course/plan-problem.js');
const { planCost } = await import('../../dist/libs/scheduling/src/domain/course/plan-best.js');
const { sweep } = await import('../../dist/libs/scheduling/src/domain/course/plan-sweep.js');

/** @typedef {import('../../libs/scheduling/src/domain/course/plan-problem.js').PlanProblem} PlanProblem */
/** @typedef {import('../../libs/scheduling/src/domain/course/plan-problem.js').PlanNode} PlanNode */

/**
 * What a plan costs by the objective, counted anew.
 * @param {PlanProblem} problem
 * @param {number | null} preparation
 * @param {readonly PlanNode[]} nodes
 */
function costOf({ limits }, preparation, nodes) {
  const [first, last] = [/** @type {PlanNode} */ (nodes[0]), /** @type {PlanNode} */ (nodes.at(-1))];
  let light = 0;
  for (let { week } = first; week <= last.week; week += 1) {
    const isFull = (week > first.week || isMonday(first.day)) && (week < last.week || isSunday(last.day));
    const count = nodes.filter((node) => node.week === week).length;
    if (isFull && count < limits.leastInFullWeek) light += 1;
  }
  const late = nodes.reduce((sum, node) => sum + node.late, 0);
  const sum = nodes.reduce((total, node) => total + node.start + node.integration, preparation ?? 0);
  return planCost(last.endWeek, light, late, sum);
}

/**
 * Takes the first time that is free for each visit, one after the other, with whichever therapist that goes best; where the next
 * integration session comes too late it does not look back.
 * @param {PlanProblem} problem
 * @returns {number} what it costs; Infinity where it finds nothing
 */
export function earliestFit(problem) {
  const { gap, mostInWeek } = problem.limits;
  const unlimited = { ...problem, limits: { ...problem.limits, integrationWithin: Infinity } };
  const costs = problem.therapists.map((therapist) => {
    const preparation = preparationOf(problem, therapist);
    if (preparation === undefined) return Infinity;
    const starts = [...problem.prior];
    const nodes = [];
    let ready = firstReady(problem, preparation);
    for (const node of planNodes(unlimited, therapist)) {
      const { start } = node;
      const [last, first] = [starts.at(-1) ?? -Infinity, starts.at(-mostInWeek) ?? -Infinity];
      if (start < ready || start < last + gap || start < first + WEEK_MINUTES) continue;
      if (node.integration - start - problem.lengths.dose > problem.limits.integrationWithin) return Infinity;
      nodes.push(node);
      starts.push(start);
      ready = node.ready;
      if (nodes.length === problem.infusions) return costOf(problem, preparation, nodes);
    }
    return Infinity;
  });
  return Math.min(...costs);
}

/**
 * The same, but takes an infusion only if its window holds an integration session.
 * @param {PlanProblem} problem
 */
export function greedyWithLookAhead(problem) {
  const costs = problem.therapists.map((therapist) => {
    const { preparation, earliest } = sweep(problem, therapist);
    return earliest.length < problem.infusions ? Infinity : costOf(problem, preparation, earliest);
  });
  return Math.min(...costs);
}
