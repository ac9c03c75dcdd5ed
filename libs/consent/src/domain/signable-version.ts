import type { LocalDate } from '@kapstone/kernel';
import type { ConsentTemplateVersion } from './consent-standing.js';

/**
 * Whether a version could be signed on a day (H14): it was in force, and no later material version was. An editorial
 * successor does not make its predecessor unfit.
 * @param versions those of the same template.
 */
export const isSignable = (
  version: ConsentTemplateVersion,
  versions: readonly ConsentTemplateVersion[],
  on: LocalDate,
): boolean =>
  version.effectiveOn <= on &&
  !versions.some(
    (later) => later.sequence > version.sequence && later.change === 'MATERIAL' && later.effectiveOn <= on,
  );

/** The version in force on a day: the last one that has taken effect; null before the first. */
export const versionInForce = <Version extends ConsentTemplateVersion>(
  versions: readonly Version[],
  on: LocalDate,
): Version | null =>
  versions.reduce<Version | null>(
    (latest, version) =>
      version.effectiveOn <= on && version.sequence > (latest?.sequence ?? 0) ? version : latest,
    null,
  );
