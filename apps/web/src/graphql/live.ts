import { createRequest, type OperationContext, type TypedDocumentNode } from '@urql/core';
import type { FormattedExecutionResult, Sink, SubscribePayload } from 'graphql-ws';

/** A query as a page asks it. */
export interface Read {
  query: TypedDocumentNode<unknown, never>;
  variables: object;
  context?: Partial<OperationContext>;
}

/** What a subscription tells of: anything but that it listens. */
export type Told<Data> = Exclude<Data[Exclude<keyof Data, '__typename'>], { __typename: 'Listening' }>;

export interface Listener<Change> {
  onChange: (change: Change) => void;
  /** Up to a moment something may not have been told: what was asked before it is to be read anew. */
  onMissed: (moment: number) => void;
}

type Subscribe = (payload: SubscribePayload, sink: Sink<FormattedExecutionResult>) => () => void;

interface Stream {
  listeners: Set<Listener<unknown>>;
  /** When something was told last, or may have been missed; undefined until it listens. */
  newsAt: number | undefined;
  end: () => void;
}

/** How long several changes are gathered before a query is read anew for all of them, ms. */
const gatherMs = 80;

/** After which what the server could not subscribe to is tried again, ms. */
const againMs = 5_000;

/**
 * Keeps what pages show true. An answer is true as long as it was asked for after everything that was told since, and after
 * every moment at which something could have been missed; else the query is read anew. Moments are of `performance.now()`.
 */
export class Live {
  private readonly streams = new Map<string, Stream>();
  /** When each query was sent last. */
  private readonly askedAt = new Map<number, number>();
  /** After which moment each query that is being read anew has to be asked. */
  private readonly wantedAfter = new Map<number, number>();
  private closed = false;

  /** @param ask asks the server, or waits for the answer where the same is being asked */
  constructor(
    private readonly ask: (read: Read) => Promise<unknown>,
    private readonly subscribe: Subscribe,
  ) {}

  /** To be called whenever a query is sent. */
  asked(key: number): void {
    this.askedAt.set(key, performance.now());
  }

  /** Reads anew what was asked before now, on every page: answers failed to come. */
  missed(): void {
    for (const stream of this.streams.values()) this.miss(stream, performance.now());
  }

  close(): void {
    this.closed = true;
  }

  /** Whether a query was asked, and no later than at a moment. */
  isOld({ query, variables }: Read, moment: number): boolean {
    const at = this.askedAt.get(createRequest(query, variables as never).key);
    return at !== undefined && at <= moment;
  }

  /** Sees to it that the answer which pages have was asked for after a moment. */
  async readAfter(moment: number, read: Read): Promise<void> {
    if (!this.isOld(read, moment)) return;
    const { key } = createRequest(read.query, read.variables as never);
    const before = this.wantedAfter.get(key);
    this.wantedAfter.set(key, Math.max(moment, before ?? 0));
    if (before !== undefined) return;
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, gatherMs));
      if (this.closed || !this.isOld(read, this.wantedAfter.get(key)!)) break;
      await this.ask(read);
    }
    this.wantedAfter.delete(key);
  }

  /** Listens to a subscription, which all who follow it share, until the returned function is called. */
  follow<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    listener: Listener<Told<Data>>,
  ): () => void {
    const key = JSON.stringify([document, variables]);
    let stream = this.streams.get(key);
    if (!stream) {
      stream = { listeners: new Set(), newsAt: undefined, end: () => undefined };
      this.streams.set(key, stream);
      this.begin(stream, { query: document as unknown as string, variables });
    }
    const { listeners, newsAt } = stream;
    const own = listener as Listener<unknown>;
    listeners.add(own);
    // What was told before somebody came may be news to what they have read.
    if (newsAt !== undefined) own.onMissed(newsAt);
    return () => {
      listeners.delete(own);
      if (listeners.size > 0) return;
      this.streams.delete(key);
      stream.end();
    };
  }

  private begin(stream: Stream, payload: SubscribePayload): void {
    let over = false;
    const again = () => {
      if (!over && !this.closed) this.begin(stream, payload);
    };
    const end = this.subscribe(payload, {
      next: ({ data }) => this.hear(stream, data && Object.values(data)[0]),
      // The server ends a subscription whose messages it may have missed: the next one says from when on it listens.
      complete: again,
      error: (cause) => {
        if (isPassing(cause)) setTimeout(again, againMs);
      },
    });
    stream.end = () => {
      over = true;
      end();
    };
  }

  private hear(stream: Stream, news: unknown): void {
    const now = performance.now();
    if (isListening(news)) {
      // Only once: where it listened before, it was interrupted, and a computer that slept counted no time.
      this.miss(stream, stream.newsAt === undefined ? now - news.quietMs : now);
    } else if (news) {
      stream.newsAt = now;
      for (const { onChange } of [...stream.listeners]) onChange(news);
    } else this.miss(stream, now);
  }

  private miss(stream: Stream, moment: number): void {
    stream.newsAt = moment;
    for (const { onMissed } of [...stream.listeners]) onMissed(moment);
  }
}

const isListening = (news: unknown): news is { quietMs: number } =>
  (news as { __typename?: string } | null)?.__typename === 'Listening';

/** Whether it may go well another time: the server failed, it did not refuse. */
const isPassing = (cause: unknown): boolean =>
  !Array.isArray(cause) ||
  cause.some(({ extensions }: { extensions?: { code?: string } }) => extensions?.code === 'INTERNAL');
