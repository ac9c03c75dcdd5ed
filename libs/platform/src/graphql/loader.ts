import DataLoader from 'dataloader';
import type { RequestContext } from '../context/request-context.js';

/**
 * The loader of a kind for one request: what several fields ask for together is read once.
 * @param kind identifies the loader; usually the reader's method.
 * @param batch gives the found values by key; a key without one loads null.
 */
export function loaderOf<Key extends string, Value>(
  ctx: RequestContext,
  kind: unknown,
  batch: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): DataLoader<Key, Value | null> {
  let loader = ctx.loaders.get(kind) as DataLoader<Key, Value | null> | undefined;
  if (!loader) {
    loader = new DataLoader(async (keys) => {
      const found = await batch(keys);
      return keys.map((key) => found.get(key) ?? null);
    });
    ctx.loaders.set(kind, loader);
  }
  return loader;
}
