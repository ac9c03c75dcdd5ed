// PostGraphile 5 as its documentation sets it up: node, the Amber preset, one pool, the caller's settings in each transaction.
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env['APP_DATABASE_URL'],
      schemas: ['public'],
      poolConfig: { max: 20 },
    }),
  ],
  grafserv: { graphiql: false, watch: false },
  grafast: {
    explain: false,
    // Who asks comes as headers: no session is looked up.
    context: ({ node }) => ({
      pgSettings: {
        'app.practice_id': node.req.headers['x-practice'],
        'app.staff_id': node.req.headers['x-staff'],
        'app.chart_scope': 'none',
        'app.actor_kind': 'staff',
        'app.estimate_writer': '',
      },
    }),
  },
});

const server = createServer();
await pgl.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () =>
  process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` }),
);
process.on('disconnect', () => process.exit(0));
