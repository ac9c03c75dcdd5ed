import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import helmet from '@fastify/helmet';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { logger, withRequestId } from '@kapstone/platform';

/** Below these nothing is a page of the console. */
const NOT_A_PAGE = /^\/(graphql|health|assets)(\/|\?|$)/;

/** Answers, in the shape of the API's errors, what fails before there is a route: an address that cannot be decoded. */
export function answerUnroutable(_: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void reply.status(400).send({
    errors: [
      { message: 'This address cannot be read.', extensions: { code: 'BAD_INPUT', requestId: request.id } },
    ],
  });
}

/** Request ids for logs and answers, and security headers. */
export async function secureHttp(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', (request, reply, done) => {
    // What is said of a practice stays in no cache; the console's files say otherwise of themselves.
    void reply.headers({ 'x-request-id': request.id, 'cache-control': 'no-store' });
    withRequestId(request.id, done);
  });
  app.addHook('onResponse', (request, reply, done) => {
    logger.info(
      {
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'frame-src': ["'self'", 'blob:'],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
  });
}

/**
 * Prepares for the end: what is in flight when the returned function is called is answered, and its connection closed with it
 * instead of being kept for a next request that nobody would answer.
 */
export function drainable(app: FastifyInstance): () => void {
  let draining = false;
  app.addHook('onSend', (_, reply, __, done) => {
    if (draining) void reply.header('connection', 'close');
    done();
  });
  return () => {
    draining = true;
  };
}

/** The console, where it was built: files for a year, since their names carry their content; any page is its one document. */
export async function serveConsole(app: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  if (!existsSync(root)) return;
  // Loaded where it is needed: it requires ES modules, which the test runner cannot.
  const { default: serveFiles } = await import('@fastify/static');
  await app.register(serveFiles, {
    root,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app.get('/*', (request, reply) => {
    if (NOT_A_PAGE.test(request.url)) reply.callNotFound();
    else void reply.sendFile('index.html');
  });
}
