import 'reflect-metadata';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** One thing that `kapstone` can do. Its code is loaded when it is asked for: a start waits for `prepare`. */
interface Command {
  readonly words: string;
  readonly does: string;
  readonly options?: Record<string, { readonly value?: string; readonly does: string }>;
  /** @returns the exit code */
  readonly run: (options: Record<string, string | boolean | undefined>) => Promise<number>;
}

const COMMANDS: readonly Command[] = [
  {
    words: 'prepare',
    does: 'migrate the database and, outside production, load the demo practice into an empty one',
    run: async () => (await import('./prepare.js')).prepare(process.env),
  },
  {
    words: 'migrate',
    does: 'bring the database up to this version',
    run: async () => (await import('./migrate.js')).runMigrate(process.env),
  },
  {
    words: 'demo load',
    does: 'load the demo practice into an empty database',
    options: { 'if-empty': { does: 'do nothing, successfully, when a practice is there' } },
    run: async (options) =>
      (await import('./demo-load.js')).demoLoad(process.env, options['if-empty'] === true),
  },
  {
    words: 'practice create',
    does: 'make a practice and its first admin, and print the link by which the admin sets a password',
    options: {
      name: { value: 'NAME', does: 'of the practice' },
      'time-zone': { value: 'ZONE', does: 'an IANA name, America/New_York' },
      'admin-name': { value: 'NAME', does: 'of the first admin' },
      'admin-email': { value: 'EMAIL', does: 'by which the admin will sign in' },
    },
    run: async (options) => (await import('./practice-create.js')).practiceCreate(process.env, options),
  },
  {
    words: 'audit verify',
    does: 'prove the audit chain of each practice, and name the first row that is broken',
    run: async () => (await import('./audit-verify.js')).auditVerify(process.env),
  },
];

function help(): string {
  const lines = COMMANDS.flatMap(({ words, does, options = {} }) => [
    `  ${words.padEnd(18)}${does}`,
    ...Object.entries(options).map(
      ([name, { value, does: meaning }]) => `    --${`${name} ${value ?? ''}`.padEnd(22)}${meaning}`,
    ),
  ]);
  return ['Usage: npm run kapstone -- <command> [options]', '', ...lines, ''].join('\n');
}

async function main(words: readonly string[]): Promise<number> {
  const asked = words.join(' ');
  const command = COMMANDS.find((one) => asked === one.words || asked.startsWith(`${one.words} `));
  if (asked === '' || words.includes('--help') || words.includes('-h')) {
    process.stdout.write(`${help()}\n`);
    return asked === '' ? 2 : 0;
  }
  if (!command) {
    process.stderr.write(`There is no command "${asked}".\n\n${help()}\n`);
    return 2;
  }
  const options: ParseArgsConfig['options'] = Object.fromEntries(
    Object.entries(command.options ?? {}).map(([name, { value }]) => [
      name,
      { type: value ? 'string' : 'boolean' },
    ]),
  );
  const { values } = parseArgs({ args: words.slice(command.words.split(' ').length), options });
  return command.run(values as Record<string, string | boolean | undefined>);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
