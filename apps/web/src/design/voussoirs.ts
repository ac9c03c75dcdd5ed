/**
 * The stones of a round arch without its keystone, as SVG paths, left to right.
 *
 * @param centre where the arch's circle has its centre
 * @param outer,inner the radii of the ring
 * @param count stones on each side of the keystone
 * @param keystone degrees that the keystone takes at the top
 * @param gap degrees between two stones
 */
export function voussoirs(
  centre: { x: number; y: number },
  outer: number,
  inner: number,
  count: number,
  keystone: number,
  gap = 0.7,
): string[] {
  const step = (90 - keystone / 2) / count;
  const side = Array.from({ length: count }, (_, at): [number, number] => [at * step, (at + 1) * step]);
  const turns = [...side, ...side.map(([a, b]): [number, number] => [180 - b, 180 - a]).reverse()];
  return turns.map(([from, to]) => ring(centre, outer, inner, from + gap, to - gap));
}

function ring(
  centre: { x: number; y: number },
  outer: number,
  inner: number,
  from: number,
  to: number,
): string {
  const point = (radius: number, degrees: number) => {
    const angle = Math.PI - (degrees * Math.PI) / 180;
    return `${(centre.x + radius * Math.cos(angle)).toFixed(1)} ${(centre.y - radius * Math.sin(angle)).toFixed(1)}`;
  };
  return `M${point(outer, from)}A${outer} ${outer} 0 0 1 ${point(outer, to)}L${point(inner, to)}A${inner} ${inner} 0 0 0 ${point(inner, from)}Z`;
}
