import { ok, refuse, type Result, type StaffId } from '@kapstone/kernel';
import {
  notFound,
  type PlainRefusal,
  refusedBy,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  type Tx,
} from '@kapstone/platform';

export type LastAdmin = PlainRefusal<'LAST_ADMIN'>;

const LAST_ADMIN: LastAdmin = {
  code: 'LAST_ADMIN',
  message: 'This is the practice’s last admin. Make somebody else an admin first.',
};

/** Takes the next version of a staff member, if they still have the one that the caller saw. @throws NOT_FOUND */
export async function nextVersion(
  tx: Tx,
  staffId: StaffId,
  version: number,
): Promise<Result<null, StaleVersionRefusal>> {
  const { practiceId } = tx.ctx.actor;
  const [kept] = await tx.query<{ version: number }>(
    'select version from staff where practice_id = $1 and id = $2 for update',
    [practiceId, staffId],
  );
  if (!kept) throw notFound('staff member', 'staffId');
  if (kept.version !== version) return refuse(staleVersion('staff member', kept.version));
  await tx.query('update staff set version = version + 1 where practice_id = $1 and id = $2', [
    practiceId,
    staffId,
  ]);
  return ok(null);
}

/**
 * Runs a change that could take away a practice's last admin. The constraint speaks at commit, so that it holds also when two
 * admins remove each other at one moment.
 */
export async function keepingAnAdmin<T, R>(
  ctx: RequestContext,
  change: () => Promise<Result<T, R>>,
): Promise<Result<T, R | LastAdmin>> {
  try {
    return await change();
  } catch (error) {
    return refusedBy(ctx, error, { ck_practice_last_admin: LAST_ADMIN });
  }
}
