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
    KAPSTONE_SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'is no address such as smtp://user:password@host:587' })
      .optional(),
    KAPSTONE_MAIL_FROM: z.email({ error: 'is no email address' }).optional(),
  })
  .superRefine((env, issues) => {
    if (env.KAPSTONE_SMTP_URL !== undefined && env.KAPSTONE_MAIL_FROM === undefined) {
      issues.addIssue({
        code: 'custom',
        path: ['KAPSTONE_MAIL_FROM'],
        message: 'needs the address that mail comes from, since KAPSTONE_SMTP_URL is set',
      });
    }
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

/** The mail server and how to reach it. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte, and not after STARTTLS. */
  readonly secure: boolean;
  /** Without TLS nothing is sent. */
  readonly requireTls: boolean;
  readonly user: string | null;
  /** Stays in memory: never logged, never in an answer. */
  readonly password: string;
  /** The address that mail comes from. */
  readonly from: string;
}

const OWN_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

function smtpSettings(address: string, from: string, production: boolean): SmtpSettings {
  const url = new URL(address);
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTls: production && !OWN_MACHINE.test(url.hostname),
    user: url.username === '' ? null : decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    from,
  };
}

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
    /** Null: messages are kept and shown to the admin instead. */
    readonly smtp: SmtpSettings | null,
  ) {}

  /** The origin of links in messages, in which no request has a say. */
  get linkOrigin(): string {
    return this.publicOrigin ?? `http://localhost:${this.port}`;
  }

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
      it.KAPSTONE_SMTP_URL === undefined
        ? null
        : smtpSettings(it.KAPSTONE_SMTP_URL, it.KAPSTONE_MAIL_FROM!, it.NODE_ENV === 'production'),
    );
  }
}
