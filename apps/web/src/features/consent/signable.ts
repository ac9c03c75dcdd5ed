import type { ConsentVersionChange } from '../../gql/graphql.js';

/** A version of a consent form as a person chooses it. */
export interface FormVersion {
  id: string;
  templateId: string;
  /** `Ketamine infusion, v3.1`. */
  name: string;
  change: ConsentVersionChange;
  effectiveOn: string;
  current: boolean;
}

/**
 * The versions that could be signed on a day (H14), the latest first: in force, and followed by no material one that was.
 * The server judges; this spares the way there.
 *
 * @param versions those of each template, the latest first
 */
export function signableVersions(versions: readonly FormVersion[], on: string): FormVersion[] {
  const done = new Set<string>();
  return versions
    .filter(({ effectiveOn }) => effectiveOn <= on)
    .filter(({ templateId, change }) => {
      if (done.has(templateId)) return false;
      if (change === 'MATERIAL') done.add(templateId);
      return true;
    });
}
