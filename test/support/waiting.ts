import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';

/** Until somebody else's transaction cannot go on before that of this connection ends. */
export async function untilSomebodyWaits(holder: pg.PoolClient): Promise<void> {
  for (;;) {
    const { rows } = await holder.query(
      'select from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))',
    );
    if (rows.length > 0) return;
    await wait(10);
  }
}
