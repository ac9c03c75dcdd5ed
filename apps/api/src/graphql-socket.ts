import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getOperationAST, GraphQLError, parse, validate } from 'graphql';
import { makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import {
  type Actor,
  AuditSink,
  badInput,
  type BusMessage,
  currentRequestId,
  deniedCodes,
  demandLimits,
  type GraphqlContext,
  inPractice,
  logger,
  MAX_TOKENS,
  RealtimeBus,
  type RequestContext,
  rootFields,
  safeError,
  withRequestId,
} from '@kapstone/platform';
import { RequestContexts } from './request-contexts.js';

/** What rides on a socket from its upgrade to its end. */
interface SocketExtra {
  readonly request: IncomingMessage;
  actor: Actor;
}

const GOING_AWAY = 1001;
/** The client signs in or reads its rights anew, then connects again. */
const RIGHTS_CHANGED = 4403;
/** Clients take 1011 and 4500 as the end: they would never hear of anything again. */
const TRY_AGAIN_LATER = 1013;
const HEARTBEAT_MS = 30_000;
const MOST_MESSAGE_BYTES = 64 * 1024;

/** Subscriptions over graphql-transport-ws at the address of the queries, with the same cookie, guards and limits. */
@Injectable()
export class GraphqlSocket {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_MESSAGE_BYTES });
  private readonly actors = new Map<WebSocket, SocketExtra>();
  /** Sockets that answered since the last heartbeat. */
  private readonly heard = new WeakSet<WebSocket>();
  private heartbeat?: NodeJS.Timeout;

  constructor(
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly contexts: RequestContexts,
    private readonly bus: RealtimeBus,
    private readonly sink: AuditSink,
  ) {}

  /** Takes over the upgrades of an HTTP server. */
  attach(server: Server): void {
    server.on('upgrade', (request, stream, head) => this.upgrade(request, stream, head));
    this.bus.listen((message) => this.closeWhoseRightsChanged(message));
    // Who lost their rights meanwhile was not heard of.
    this.bus.onGap(() => this.checkAll());
    this.heartbeat = setInterval(() => this.beat(), HEARTBEAT_MS).unref();
  }

  /** Ends every subscription, for a process that stops. */
  async drain(): Promise<void> {
    clearInterval(this.heartbeat);
    for (const socket of this.sockets.clients) socket.close(GOING_AWAY, 'Restarting');
    await new Promise<void>((resolve) => this.sockets.close(() => resolve()));
  }

  private upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    if (new URL(request.url ?? '/', 'http://local').pathname !== '/graphql' || !this.sameOrigin(request)) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    this.sockets.handleUpgrade(request, stream, head, (socket) => this.serve(socket, request));
  }

  /** A page of another origin may not ride on the cookie. Programs send no Origin, and no cookie either. */
  private sameOrigin({ headers }: IncomingMessage): boolean {
    if (headers.origin === undefined) return headers.cookie === undefined;
    return this.contexts.isOwnOrigin(headers.origin, headers.host);
  }

  private serve(socket: WebSocket, request: IncomingMessage): void {
    const extra: SocketExtra = { request, actor: { kind: 'anonymous' } };
    const server = makeServer<Record<string, unknown>, SocketExtra>({
      onConnect: async () => {
        extra.actor = await this.authenticate(request);
        this.actors.set(socket, extra);
        return standing(extra.actor) !== null;
      },
      onSubscribe: (_, __, { query, variables, operationName }) => {
        try {
          const document = parse(query, { maxTokens: MAX_TOKENS });
          const { schema } = this.schemaHost;
          const errors = validate(schema, document);
          if (errors.length > 0) return errors;
          const operation = getOperationAST(document, operationName);
          if (operation?.operation !== 'subscription')
            return [badInput('query', 'Only subscriptions come this way.')];
          demandLimits(schema, document, operation, variables ?? {});
          return {
            schema,
            document,
            variableValues: variables,
            operationName,
            contextValue: this.context(extra, rootFields(operation)),
          };
        } catch (error) {
          return [error as GraphQLError];
        }
      },
      // What cannot be run, what onSubscribe returned included, and what fails while it runs.
      onError: (_, __, ___, errors) => errors.map(safeErrorOf),
      onNext: async (_, __, ___, { contextValue }, { errors, ...result }) => {
        if (!errors) return;
        const safe = errors.map(safeErrorOf);
        await this.recordDenied((contextValue as GraphqlContext).request, safe);
        return { ...result, errors: safe };
      },
    });
    this.heard.add(socket);
    socket.on('pong', () => this.heard.add(socket));
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: (data) =>
          new Promise((resolve, reject) => socket.send(data, (error) => (error ? reject(error) : resolve()))),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) =>
          socket.on('message', (data) => {
            withRequestId(randomUUID(), () => handle((data as Buffer).toString())).catch(() =>
              socket.close(TRY_AGAIN_LATER, 'Internal error'),
            );
          }),
      },
      extra,
    );
    socket.on('error', () => socket.terminate());
    socket.once('close', (code, reason) => {
      this.actors.delete(socket);
      void closed(code, String(reason));
    });
  }

  private context({ actor, request }: SocketExtra, operation: string): GraphqlContext {
    return {
      request: this.contexts.open(actor, {
        requestId: currentRequestId()!,
        operation,
        address: request.socket.remoteAddress ?? null,
        userAgent: request.headers['user-agent'],
      }),
    };
  }

  /** No answer leaves before the audit has it, over a socket as over HTTP. */
  private async recordDenied(ctx: RequestContext, errors: readonly GraphQLError[]): Promise<void> {
    const denied = deniedCodes(errors);
    if (denied.length > 0 && ctx.actor.kind !== 'anonymous') await this.sink.settle(inPractice(ctx), denied);
  }

  /** Role changes, ended sessions and deactivation take effect at once, on open subscriptions too. */
  private closeWhoseRightsChanged({ practiceId, topic, payload }: BusMessage): void {
    if (topic !== 'staff.changed') return;
    for (const [socket, { actor }] of this.actors) {
      if (
        (actor.kind === 'staff' || actor.kind === 'token') &&
        actor.practiceId === practiceId &&
        actor.staffId === payload['staffId']
      ) {
        // After the message itself: `viewerChanged` says why.
        setImmediate(() => socket.close(RIGHTS_CHANGED, 'Your rights changed'));
      }
    }
  }

  private beat(): void {
    for (const socket of this.sockets.clients) {
      if (!this.heard.delete(socket)) {
        socket.terminate();
        continue;
      }
      socket.ping();
    }
    this.checkAll();
  }

  /** Nobody announces that a session locked for idleness or ended with its day, or that a token expired. */
  private checkAll(): void {
    for (const [socket, extra] of this.actors) {
      this.check(socket, extra).catch((error: unknown) => logger.warn({ err: error }, 'socket not checked'));
    }
  }

  private async check(socket: WebSocket, extra: SocketExtra): Promise<void> {
    const now = standing(await this.authenticate(extra.request));
    if (now !== standing(extra.actor)) socket.close(RIGHTS_CHANGED, 'Your session or your rights changed');
  }

  /** What a socket does by itself is no sign that somebody is there. */
  private authenticate({ headers }: IncomingMessage): Promise<Actor> {
    return this.contexts.authenticate({ ...headers, 'x-kapstone-background': '1' });
  }
}

/** What a socket was opened with, in a form to compare; null for whom it is not open. */
function standing(actor: Actor): string | null {
  if (actor.kind === 'anonymous' || actor.kind === 'system' || (actor.kind === 'staff' && actor.locked))
    return null;
  return `${actor.staffId} ${[...actor.permissions].sort().join()}`;
}

function safeErrorOf(error: unknown): GraphQLError {
  // What GraphQL itself says of a request that it cannot run has no original error; over HTTP, Apollo gives it its code.
  const ofGraphql = error instanceof GraphQLError && !error.originalError && !error.path;
  const extensions = ofGraphql ? { code: 'GRAPHQL_VALIDATION_FAILED' } : {};
  return Object.assign(
    new GraphQLError(''),
    safeError({ message: (error as Error).message, extensions }, error),
  );
}
