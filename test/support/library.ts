import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Module, type ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { instant, type Instant, type PracticeId, type StaffId } from '@kapstone/kernel';
import { chartScopeOf, permissionsOf } from '@kapstone/identity';
import {
  type Actor,
  AuditNotes,
  Clock,
  logger,
  PlatformModule,
  type RequestContext,
  Role,
} from '@kapstone/platform';
import { type Fixture, loadFixture, type Who } from './fixture.js';
import { createDatabase } from './postgres.mjs';

/** Some libraries on a database of their own, without HTTP. */
export interface TestLibrary {
  readonly fixture: Fixture;
  /** Past every policy, to look at what really lies there. */
  readonly owner: pg.Pool;
  /** As the API and the worker connect, but without any context. */
  readonly app: pg.Pool;
  readonly ownerUrl: string;
  get<T>(token: abstract new (...args: never[]) => T): T;
  /** The context of an operation of somebody in the fixture. */
  as(who: Who, change?: Partial<RequestContext>): RequestContext;
  /** The context of an operation of anybody. */
  context(actor: Actor, change?: Partial<RequestContext>): RequestContext;
  /** What the product takes for the time. */
  now(): Instant;
  setNow(at: Instant): void;
  stop(): Promise<void>;
}

const ROLES: Readonly<Record<Who, Role>> = {
  admin: Role.Admin,
  psychiatrist: Role.Psychiatrist,
  therapist: Role.Therapist,
  otherTherapist: Role.Therapist,
  nurse: Role.Nurse,
  frontDesk: Role.FrontDesk,
  strangerAdmin: Role.Admin,
  strangerPsychiatrist: Role.Psychiatrist,
};

/** Starts libraries, with all that they stand on, as the app role on a fresh database with the fixture in it. */
export async function startLibrary(imports: NonNullable<ModuleMetadata['imports']>): Promise<TestLibrary> {
  const database = await createDatabase();
  const fixture = await loadFixture(database.ownerUrl);
  Object.assign(process.env, {
    NODE_ENV: 'test',
    DATABASE_URL: database.ownerUrl,
    APP_DATABASE_URL: database.appUrl,
  });
  logger.level = 'silent';
  @Module({ imports: [PlatformModule, ...imports] })
  class LibraryModule {}
  const nest = await NestFactory.createApplicationContext(LibraryModule, {
    logger: ['error'],
    abortOnError: false,
  });
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  const app = new pg.Pool({ connectionString: database.appUrl, max: 2 });
  // An ended pool does not wait for its connections to close, and dropping the database ends them with an error.
  for (const pool of [owner, app]) pool.on('error', () => undefined);
  const clock = nest.get(Clock);
  const context = (actor: Actor, change: Partial<RequestContext> = {}): RequestContext => ({
    requestId: randomUUID(),
    actor,
    operation: 'Test',
    purpose: 'care-and-operations',
    now: clock.now(),
    address: '192.0.2.1',
    userAgent: 'jest',
    notes: new AuditNotes(),
    loaders: new Map(),
    ...change,
  });
  return {
    fixture,
    owner,
    app,
    ownerUrl: database.ownerUrl,
    get: (token) => nest.get(token as never),
    context,
    as: (who, change) => {
      const { id, practiceId, name, sessionId } = fixture.members[who];
      const roles = [ROLES[who]];
      return context(
        {
          kind: 'staff',
          practiceId: practiceId as PracticeId,
          staffId: id as StaffId,
          name,
          sessionId,
          roles,
          permissions: permissionsOf(roles),
          chartScope: chartScopeOf(roles),
          locked: false,
        },
        change,
      );
    },
    now: () => clock.now(),
    setNow: (at) => {
      clock.now = () => instant(at);
    },
    stop: async () => {
      await nest.close();
      await Promise.all([owner.end(), app.end()]);
      await database.drop();
    },
  };
}
