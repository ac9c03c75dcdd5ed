// A test says what it found; the product's own log would bury it.
process.env.LOG_LEVEL ??= 'silent';

const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      swcrc: false,
      module: { type: 'es6' },
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        keepClassNames: true,
      },
      sourceMaps: 'inline',
    },
  ],
};

/** What every project shares: ESM, SWC, the library aliases of tsconfig.json. */
const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform,
  moduleNameMapper: {
    '^@kapstone/platform/migrate$': '<rootDir>/libs/platform/src/persistence/migrate.ts',
    '^@kapstone/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

/** For the projects whose specs ask test/support/postgres.mjs for databases. */
const withPostgres = {
  ...shared,
  globalSetup: '<rootDir>/test/support/jest-set-up.mjs',
  globalTeardown: '<rootDir>/test/support/jest-tear-down.mjs',
};

export default {
  // A spec that starts the product waits for its modules, on a loaded machine for a while.
  testTimeout: 30_000,
  projects: [
    { ...shared, displayName: 'rules', testMatch: ['<rootDir>/{libs,apps/web/src}/**/*.spec.ts'] },
    { ...withPostgres, displayName: 'db', testMatch: ['<rootDir>/test/db/**/*.spec.ts'] },
    { ...withPostgres, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'] },
    { ...withPostgres, displayName: 'architecture', testMatch: ['<rootDir>/test/architecture/**/*.spec.ts'] },
    { ...shared, displayName: 'launcher', testMatch: ['<rootDir>/test/launcher/**/*.spec.ts'] },
  ],
};
