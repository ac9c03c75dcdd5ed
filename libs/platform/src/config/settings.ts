import { z } from 'zod';

const WEAK_SECRET_LENGTH = 32;

const port = z.coerce.number().int().min(0).max(65_535);

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    PORT: port.default(3000),
    HOST: z.string().default('0.0.0.0'),
    DATABASE_URL: z.string().startsWith('postgres').optional(),
    APP_DATABASE_URL: z.string().startsWith('postgres'),
    KAPSTONE_SECRET: z.string().optional(),
    KAPSTONE_PUBLIC_URL: z.url().optional(),
    KAPSTONE_POOL: z.coerce.number().int().min(2).max(200).default(20),
    KAPSTONE_TRUST_PROXY: z.enum(['on', 'off']).default('off'),
  })
  .superRefine((env, issues) => {
    if (env.NODE_ENV !== 'production') return;
    if ((env.KAPSTONE_SECRET ?? '').length < WEAK_SECRET_LENGTH || new Set(env.KAPSTONE_SECRET).size < 10) {
      issues.addIssue({
        code: 'custom',
        path: ['KAPSTONE_SECRET'],
        message: `needs at least ${WEAK_SECRET_LENGTH} random characters in production (openssl rand -base64 48 makes them)`,
      });
    }
    if (env.KAPSTONE_PUBLIC_URL === undefined) {
      issues.addIssue({
        code: 'custom',
        path: ['KAPSTONE_PUBLIC_URL'],
        message: 'needs the address people use, https://…',
      });
    }
  });

/** What the environment says, checked once at start. The README lists every name. */
export class Settings {
  private constructor(
    readonly production: boolean,
    readonly port: number,
    readonly host: string,
    /** The owner's connection, for migrations and the job queue's own tables. */
    readonly ownerDatabaseUrl: string | undefined,
    /** The app role's connection, under row-level security. */
    readonly appDatabaseUrl: string,
    /** Keys what must not be guessed from a copy of the database. A fixed word outside production. */
    readonly secret: string,
    /** The origin people use; null: whatever they call the server by. */
    readonly publicOrigin: string | null,
    readonly poolSize: number,
    /** Whether X-Forwarded-For tells the caller's address. */
    readonly trustProxy: boolean,
  ) {}

  /** @throws Error with one line for each setting that will not do. */
  static from(env: NodeJS.ProcessEnv): Settings {
    const parsed = schema.safeParse(env);
    if (!parsed.success) {
      throw new Error(
        parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'),
      );
    }
    const it = parsed.data;
    return new Settings(
      it.NODE_ENV === 'production',
      it.PORT,
      it.HOST,
      it.DATABASE_URL,
      it.APP_DATABASE_URL,
      it.KAPSTONE_SECRET ?? 'development-only',
      it.KAPSTONE_PUBLIC_URL === undefined ? null : new URL(it.KAPSTONE_PUBLIC_URL).origin,
      it.KAPSTONE_POOL,
      it.KAPSTONE_TRUST_PROXY === 'on',
    );
  }
}
