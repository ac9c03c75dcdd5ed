import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Settings } from '@kapstone/platform';
import { ApiModule } from './app.module.js';
import { GraphqlSocket } from './graphql-socket.js';
import { answerUnroutable, drainable, secureHttp, serveConsole } from './http.js';

const LARGEST_BODY = 1_048_576;
const REQUEST_ID = /^[A-Za-z0-9._-]{8,64}$/;

/** The API as it listens. */
export interface Api {
  readonly app: NestFastifyApplication;
  readonly url: string;
  /** Lets requests and subscriptions finish, then stops. */
  close(): Promise<void>;
}

/**
 * Starts the API.
 * @param consoleFolder where the built console lies; left out where only the API is wanted.
 */
export async function createApi(settings: Settings, consoleFolder?: string): Promise<Api> {
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    // One hop, the proxy in front: all of X-Forwarded-For before its own entry is the caller's word, and so would the throttle be.
    trustProxy: settings.trustProxy ? (_, hop) => hop < 1 : false,
    frameworkErrors: answerUnroutable,
    genReqId: ({ headers }: IncomingMessage) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule, adapter, {
    // Nest would log what resolvers throw, message and all; safeError logs what may be known of it.
    logger: false,
    abortOnError: false,
  });
  const http = app.getHttpAdapter().getInstance();
  await secureHttp(http);
  const drain = drainable(http);
  if (consoleFolder !== undefined) await serveConsole(http, consoleFolder);
  await app.listen(settings.port, settings.host);
  const socket = app.get(GraphqlSocket);
  socket.attach(app.getHttpServer());
  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    app,
    url: `http://localhost:${port}`,
    close: async () => {
      drain();
      await socket.drain();
      await app.close();
    },
  };
}
