// The raw limit of the day board: node:http and pg, the same statement, the same row-secured read-only transaction in the same
// one round trip, the same rules over the facts. No audit, no GraphQL, no guards, no framework.
import http from 'node:http';
import pg from 'pg';

const { DAY_BOARD_SQL } = await import('../../dist/libs/board/src/application/day-board.sql.js');
const { dayBoardView } = await import('../../dist/libs/board/src/application/day-board.view.js');
const { OneSync } = await import('../../dist/libs/platform/src/persistence/one-sync-read.js');

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const pool = new pg.Pool({ connectionString: process.env['APP_DATABASE_URL'], max: 20 });

/** A front desk, as far as the rules ask who looks. */
const actor = { kind: 'staff', permissions: new Set(), chartScope: 'none' };

const server = http.createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', async () => {
    const { practiceId, staffId, locationId, date } = JSON.parse(body);
    const client = await pool.connect();
    try {
      const rows = await new Promise((resolve, reject) => {
        client.query(
          new OneSync(
            [practiceId, staffId, 'none', 'staff', ''],
            [{ name: 'day_board', text: DAY_BOARD_SQL, values: [practiceId, locationId, date] }],
            (error, found) => (error ? reject(error) : resolve(found)),
          ),
        );
      });
      const record = JSON.parse(rows[0]);
      const view = dayBoardView({ actor, now: Date.now() }, locationId, record.timeZone, date, record);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: { dayBoard: view } }));
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    } finally {
      client.release();
    }
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${server.address().port}/` }));
process.on('disconnect', () => process.exit(0));
