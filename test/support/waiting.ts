import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';

/** Until so many transactions of others cannot go on before that of this connection ends, or those that wait for it do. */
export async function untilSomebodyWaits(holder: pg.PoolClient, count = 1): Promise<void> {
  for (;;) {
    const { rows } = await holder.query(
      // Not pg_stat_activity: a transaction sees the connections that there were when it first asked.
      `with recursive waiting as (
         select pg_backend_pid() as pid
         union select l.pid from waiting w join pg_locks l on not l.granted and w.pid = any (pg_blocking_pids(l.pid))
       ) select from waiting where pid <> pg_backend_pid()`,
    );
    if (rows.length >= count) return;
    await wait(10);
  }
}
