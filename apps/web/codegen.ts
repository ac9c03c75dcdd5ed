import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for every `graphql(...)` document of the console. The documents themselves stay where they are written. */
export default {
  schema: process.env.KAPSTONE_SCHEMA ?? 'apps/api/schema.graphql',
  documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/gql/**'],
  generates: {
    'apps/web/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, gqlTagName: 'graphql' },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { DateTime: 'string', LocalDate: 'string', LocalTime: 'string' },
      },
    },
  },
} satisfies CodegenConfig;
