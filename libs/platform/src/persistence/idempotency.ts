import { createHash } from 'node:crypto';
import { ok, type Result } from '@kapstone/kernel';
import { actorStaffId } from '../context/request-context.js';
import { badInput } from '../graphql/api-error.js';
import type { Tx } from './tx.js';

/**
 * Does work at most once for a key of this actor and operation; a replay gives the id of what the first call made. The key
 * commits with the effect; a refusal leaves none, so the same call is judged anew.
 * Housekeeping forgets keys after seven days.
 * @throws BAD_INPUT when the key came with other input before.
 */
export async function idempotently<Id extends string, R>(
  tx: Tx,
  key: string | null | undefined,
  input: object,
  work: () => Promise<Result<Id, R>>,
): Promise<Result<Id, R>> {
  if (key === null || key === undefined) return work();
  if (key.length < 1 || key.length > 200 || key.includes('\0'))
    throw badInput('idempotencyKey', 'A key has 1 to 200 characters, and no NUL.');
  const { actor, operation } = tx.ctx;
  const scope = [actor.practiceId, actorStaffId(actor) ?? actor.practiceId, operation, key];
  const hash = createHash('sha256').update(JSON.stringify(input)).digest();
  // A second call with the key waits here for the first one's outcome.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [scope.join(':')]);
  const [kept] = await tx.query<{ record_id: Id; request_hash: Buffer }>(
    `select record_id, request_hash from idempotency_key
     where practice_id = $1 and actor_id = $2 and operation = $3 and key = $4`,
    scope,
  );
  if (kept) {
    if (!kept.request_hash.equals(hash)) {
      throw badInput(
        'idempotencyKey',
        'This key was used for another request. Use a new key for a new request.',
      );
    }
    return ok(kept.record_id);
  }
  const result = await work();
  if (result.ok) {
    await tx.query(
      `insert into idempotency_key (practice_id, actor_id, operation, key, request_hash, record_id)
       values ($1, $2, $3, $4, $5, $6)`,
      [...scope, hash, result.value],
    );
  }
  return result;
}
