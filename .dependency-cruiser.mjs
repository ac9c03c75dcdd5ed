// @ts-check
// The arrows of docs/architecture.md, section 2 (between libraries) and section 3 (within one), as data.

/**
 * What each library may use directly; it may also use all that those may use. In reading order, which is the way of a
 * patient through the practice. If an arrow turns out wrong, redraw it here and in the document.
 * @type {Record<string, readonly string[]>}
 */
const ARROWS = {
  kernel: [],
  platform: ['kernel'],
  audit: ['platform'],
  mail: ['audit'],
  identity: ['mail'],
  facility: ['identity'],
  patients: ['facility'],
  tasks: ['patients'],
  courses: ['patients'],
  measures: ['courses', 'tasks'],
  screening: ['measures'],
  consent: ['courses', 'tasks'],
  scheduling: ['courses', 'tasks'],
  reminders: ['scheduling'],
  orders: ['screening'],
  billing: ['scheduling'],
  readiness: ['consent', 'orders', 'billing'],
  infusion: ['readiness'],
  notes: ['infusion'],
  board: ['notes', 'reminders'],
};

/** Within one library: the folders of src/ that each folder may not use. */
const FOLDERS_AGAINST_THE_ARROWS = {
  domain: ['application', 'persistence', 'graphql'],
  persistence: ['application', 'graphql'],
  application: ['graphql'],
  graphql: ['persistence'],
};

/** What is used without Nest, and so has a door of its own: a start waits for the migrations. */
const SECOND_DOORS = ['^libs/platform/src/persistence/migrate\\.ts$'];

const SPEC = '\\.spec\\.ts$';

/**
 * @param {string} lib
 * @returns {string[]} itself and all that it may use
 */
const reach = (lib) => [...new Set([lib, ...(ARROWS[lib] ?? []).flatMap(reach)])];

/** @param {readonly string[]} names */
const oneOf = (names) => `(${names.join('|')})`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.keys(ARROWS).map((lib) => ({
      name: `arrows-of-${lib}`,
      comment: `${lib} may use ${reach(lib).slice(1).join(', ') || 'nothing'}`,
      severity: /** @type {const} */ ('error'),
      from: { path: `^libs/${lib}/`, pathNot: SPEC },
      to: { path: '^libs/', pathNot: `^libs/${oneOf(reach(lib))}/` },
    })),
    {
      name: 'library-without-arrows',
      comment: 'A new library gets its row in ARROWS first',
      severity: 'error',
      from: { path: '^libs/', pathNot: `^libs/${oneOf(Object.keys(ARROWS))}/` },
      to: {},
    },
    {
      name: 'one-public-door',
      comment: 'Another library is used through its src/index.ts',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'one-public-door-for-apps',
      comment: 'Applications and migrations use a library through its src/index.ts',
      severity: 'error',
      from: { path: '^(apps|migrations)/' },
      to: { path: '^libs/', pathNot: ['^libs/[^/]+/src/index\\.ts$', ...SECOND_DOORS] },
    },
    ...Object.entries(FOLDERS_AGAINST_THE_ARROWS).map(([folder, forbidden]) => ({
      name: `folders-${folder}`,
      comment: 'graphql -> application -> {domain, persistence}; persistence -> domain',
      severity: /** @type {const} */ ('error'),
      // The platform has no use cases: it is what the layers of the others stand on.
      from: { path: `^libs/([^/]+)/src/${folder}/`, pathNot: [SPEC, '^libs/platform/'] },
      to: { path: `^libs/$1/src/${oneOf(forbidden)}/` },
    })),
    {
      name: 'pure-domain',
      comment:
        'A rule is a plain function over data: it runs the code of its own domain and of the kernel only',
      severity: 'error',
      // The one table of roles is over the names of permissions, which the platform declares.
      from: {
        path: '^libs/([^/]+)/src/domain/',
        pathNot: [SPEC, '^libs/identity/src/domain/role-permissions\\.ts$'],
      },
      // A digest is a plain function as well; the type of a lower library costs nothing.
      to: {
        pathNot: ['^libs/$1/src/domain/', '^libs/kernel/src/index\\.ts$', '^crypto$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nobody-imports-resolvers',
      comment: 'Resolvers and loaders are provided by the module of their library, and used by nobody else',
      severity: 'error',
      from: { pathNot: ['\\.module\\.ts$', '^test/', SPEC, '/graphql/[^/]+\\.resolver\\.ts$'] },
      to: { path: '\\.(resolver|loader)\\.ts$' },
    },
    {
      name: 'resolvers-of-resolvers',
      comment: 'A resolver uses loaders, not other resolvers',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: '\\.resolver\\.ts$' },
    },
    {
      name: 'console-apart',
      comment: 'The console knows the server by its schema only',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(apps/(api|worker|cli)|libs|migrations|test)/' },
    },
    {
      name: 'server-apart',
      severity: 'error',
      from: { path: '^(apps/(api|worker|cli)|libs|migrations)/' },
      to: { path: '^(apps/web|test)/' },
    },
    {
      name: 'libraries-below-applications',
      severity: 'error',
      from: { path: '^(libs|migrations)/' },
      to: { path: '^apps/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/web/src/gql)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
