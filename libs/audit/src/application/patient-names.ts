import type { PatientId } from '@kapstone/kernel';
import type { RequestContext } from '@kapstone/platform';

/** Names for the ids that events carry. Declared here and bound by the app: patients lie above the audit. */
export abstract class PatientNames {
  /** The names that the caller may see, by id. */
  abstract namesOf(ctx: RequestContext, ids: readonly PatientId[]): Promise<ReadonlyMap<PatientId, string>>;
}
