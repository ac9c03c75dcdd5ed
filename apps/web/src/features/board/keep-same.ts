/**
 * A new answer in which everything that did not change is the object that it was: what is drawn from it can tell by
 * identity that it need not be drawn again. Members of lists are found by their id, or by
 * that of the item that they place, wherever they stand now.
 */
export function keepSame<T>(before: unknown, now: T): T {
  if (Object.is(before, now)) return now;
  if (Array.isArray(now)) return (Array.isArray(before) ? keepMembers(before, now) : now) as T;
  if (!isRecord(now) || !isRecord(before)) return now;
  const keys = Object.keys(now);
  let same = keys.length === Object.keys(before).length;
  const kept: Record<string, unknown> = {};
  for (const key of keys) {
    kept[key] = keepSame(before[key], now[key]);
    same &&= Object.is(kept[key], before[key]);
  }
  return (same ? before : kept) as T;
}

function keepMembers(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const known = new Map(before.map((member, at) => [idOf(member) ?? at, member]));
  const kept = now.map((member, at) => keepSame(known.get(idOf(member) ?? at), member));
  const same = kept.length === before.length && kept.every((member, at) => Object.is(member, before[at]));
  return same ? before : kept;
}

const idOf = (member: unknown): unknown => (isRecord(member) ? (member.id ?? idOf(member.item)) : undefined);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
