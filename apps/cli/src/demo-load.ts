import { connections } from './connections.js';
import { practicesThere } from './prepare.js';

export async function demoLoad(env: NodeJS.ProcessEnv, ifEmpty: boolean): Promise<number> {
  if (env['NODE_ENV'] === 'production') {
    process.stderr.write(
      'The demo practice has a password that everybody knows. It is not loaded in production.\n',
    );
    return 1;
  }
  if ((await practicesThere(connections(env).ownerUrl)).any) {
    if (ifEmpty) return 0;
    process.stderr.write('A practice is there already. The demo practice goes into an empty database.\n');
    return 1;
  }
  await (await import('./demo/load-demo.js')).loadDemo(env);
  return 0;
}
