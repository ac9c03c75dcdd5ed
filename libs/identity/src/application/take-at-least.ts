/**
 * Waits until so many milliseconds have gone since a moment of `performance.now()`. An answer that comes no sooner, whatever came
 * before it, tells nothing by its time of what went on.
 */
export async function takeAtLeast(ms: number, began: number): Promise<void> {
  const left = ms - (performance.now() - began);
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, left)));
}
