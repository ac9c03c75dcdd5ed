import { ok, type Result, type StaffId } from '@kapstone/kernel';
import { changedFields, type StaleVersionRefusal, type Tx } from '@kapstone/platform';
import { nextVersion } from './change-staff.js';

/** What of a staff member's work scheduling decides on. */
export interface StaffVisits {
  /** The kinds of visits that they take, by the names that scheduling gives them. */
  readonly kinds: readonly string[];
  /** How many infusions at once: in the room, and as the supervising prescriber. */
  readonly attendingLanes: number;
  readonly supervisingLanes: number;
}

/**
 * Says which visits a staff member takes. Nobody books them from the version check to the end of the transaction.
 * @param decide what shall be, or why not, from what is.
 * @throws NOT_FOUND
 */
export async function changeStaffVisits<R>(
  tx: Tx,
  staffId: StaffId,
  version: number,
  decide: (before: StaffVisits) => Promise<Result<StaffVisits, R>>,
): Promise<Result<StaffId, R | StaleVersionRefusal>> {
  const taken = await nextVersion(tx, staffId, version);
  if (!taken.ok) return taken;
  const [before] = await tx.query<StaffVisits>(
    `select kinds, attending_lanes as "attendingLanes", supervising_lanes as "supervisingLanes"
     from staff where practice_id = $1 and id = $2`,
    [tx.ctx.actor.practiceId, staffId],
  );
  const decided = await decide(before!);
  if (!decided.ok) return decided;
  const { kinds, attendingLanes, supervisingLanes } = decided.value;
  await tx.query(
    `update staff set kinds = $3, attending_lanes = $4, supervising_lanes = $5 where practice_id = $1 and id = $2`,
    [tx.ctx.actor.practiceId, staffId, kinds, attendingLanes, supervisingLanes],
  );
  await tx.audit({
    record: 'staff member',
    recordId: staffId,
    changes: changedFields<StaffVisits>(before!, decided.value),
  });
  return ok(staffId);
}
