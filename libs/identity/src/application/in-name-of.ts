import type { PracticeId } from '@kapstone/kernel';
import type { PracticeContext, RequestContext } from '@kapstone/platform';

/**
 * The context of a request that no one is signed in to, once it is known which practice it is about. The product acts;
 * what it does is recorded as the staff member's.
 */
export const inNameOf = (ctx: RequestContext, practiceId: PracticeId): PracticeContext => ({
  ...ctx,
  actor: { kind: 'system', practiceId, name: 'Kapstone' },
});
