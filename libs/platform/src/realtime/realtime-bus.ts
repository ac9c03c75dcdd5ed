import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import type { PracticeId } from '@kapstone/kernel';
import { Settings } from '../config/settings.js';
import { logger } from '../logging/logger.js';
import { Listening } from './listening.js';

/** A change somewhere, as ids: readers fetch what they may see. */
export interface BusMessage {
  readonly practiceId: PracticeId;
  readonly topic: string;
  readonly payload: Record<string, unknown>;
}

type Listener = (message: BusMessage) => void;
type News = Listening | BusMessage['payload'];

const RECONNECT_MS = 500;
const CONNECT_MS = 10_000;
/** A connection that was dropped without a word tells nothing more: only asking shows it. */
const STILL_THERE_MS = 5_000;
const MOST_WAITING = 1_000;

/** Messages of every process over LISTEN/NOTIFY, on a connection of its own. */
@Injectable()
export class RealtimeBus implements OnModuleInit, OnApplicationShutdown {
  private readonly listeners = new Set<Listener>();
  private readonly gaps = new Set<() => void>();
  /** When something was told last, by practice and topic; of the process's own clock, ms. */
  private readonly toldAt = new Map<string, number>();
  /** Since when nothing can have been missed; undefined while there is no connection. */
  private hearsSince: number | undefined;
  private client: pg.Client | undefined;
  private stillThere: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly settings: Settings) {}

  async onModuleInit(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearInterval(this.stillThere);
    await this.client?.end().catch(() => undefined);
  }

  /** Calls back for each message until the returned function is called. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls back when messages may have been missed: whoever shows something reads it anew. */
  onGap(listener: () => void): () => void {
    this.gaps.add(listener);
    return () => this.gaps.delete(listener);
  }

  /**
   * For a GraphQL subscription: first that it listens, then the messages of a practice under a topic. Ends when messages may
   * have been missed (a lost connection, a consumer a thousand behind): the client then subscribes and reads anew.
   */
  messages(practiceId: PracticeId, topic: string): AsyncIterableIterator<News> {
    const waiting: News[] = [Object.assign(new Listening(), { quietMs: this.quietMs(practiceId, topic) })];
    const consumers: ((result: IteratorResult<News>) => void)[] = [];
    let over = false;
    const end = () => {
      over = true;
      stopListening();
      stopGaps();
      for (const consumer of consumers.splice(0)) consumer({ done: true, value: undefined });
    };
    const stopListening = this.listen((message) => {
      if (message.practiceId !== practiceId || message.topic !== topic) return;
      const consumer = consumers.shift();
      if (consumer) consumer({ done: false, value: message.payload });
      else if (waiting.push(message.payload) > MOST_WAITING) end();
    });
    const stopGaps = this.onGap(end);
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      next: () => {
        const value = waiting.shift();
        if (value !== undefined) return Promise.resolve({ done: false, value });
        if (over) return Promise.resolve({ done: true, value: undefined });
        return new Promise((resolve) => consumers.push(resolve));
      },
      return: () => {
        end();
        return Promise.resolve({ done: true, value: undefined });
      },
    };
  }

  private quietMs(practiceId: PracticeId, topic: string): number {
    if (this.hearsSince === undefined) return 0;
    const since = Math.max(this.hearsSince, this.toldAt.get(`${practiceId} ${topic}`) ?? 0);
    return Math.floor(performance.now() - since);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.settings.appDatabaseUrl,
      application_name: 'kapstone bus',
      connectionTimeoutMillis: CONNECT_MS,
    });
    client.on('error', (error) => logger.warn({ err: error }, 'realtime connection lost'));
    client.on('end', () => this.reconnect(client));
    client.on('notification', ({ payload }) => {
      const message = JSON.parse(payload ?? '{}') as BusMessage;
      this.toldAt.set(`${message.practiceId} ${message.topic}`, performance.now());
      for (const listener of this.listeners) listener(message);
    });
    this.client = client;
    try {
      await client.connect();
      await client.query('listen kapstone');
      this.hearsSince = performance.now();
      this.stillThere = setInterval(() => {
        client
          .query({ text: 'select', query_timeout: STILL_THERE_MS } as pg.QueryConfig)
          .catch(() => this.reconnect(client));
      }, STILL_THERE_MS).unref();
    } catch (error) {
      this.reconnect(client);
      throw error;
    }
  }

  /** Once for each lost client, though it tells by its end and by what failed: two for one would double every half second. */
  private reconnect(lost: pg.Client): void {
    if (this.closed || this.client !== lost) return;
    this.client = undefined;
    this.hearsSince = undefined;
    clearInterval(this.stillThere);
    void lost.end().catch(() => undefined);
    setTimeout(() => {
      if (this.closed) return;
      this.connect().then(
        () => {
          for (const gap of this.gaps) gap();
        },
        () => undefined,
      );
    }, RECONNECT_MS).unref();
  }
}
