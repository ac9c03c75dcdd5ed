import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';

/** Until so many transactions of others cannot go on before that of this connection ends, or those that wait for it do. */
export async function untilSomebodyWaits(holder: pg.PoolClient, count = 1): Promise<void> {
  for (;;) {
    const { rows } = await holder.query(
      // Not pg_stat_activity: a transaction sees the connections that there were when it first asked.
      'select pid from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)) group by pid',
    );
    if (rows.length >= count) return;
    await wait(10);
  }
}
