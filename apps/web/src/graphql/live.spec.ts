import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { createRequest } from '@urql/core';
import type { FormattedExecutionResult, Sink } from 'graphql-ws';
import { Live, type Read } from './live.js';

type News = { __typename: 'Listening'; quietMs: number } | { __typename: 'Change'; of: string };

const document = 'subscription { news }' as never;
const board = { query: '{ board }', variables: {} } as unknown as Read;
const { key: keyOfBoard } = createRequest(board.query, board.variables as never);
const answerMs = 200;

/** The subscriptions that are open, the oldest first. */
let sinks: Sink<FormattedExecutionResult>[];
/** When the board was sent, and the answer that is on its way. */
let sentAt: number[];
let answer: Promise<void> | undefined;
let live: Live;

const tell = (news: News, sink = sinks.at(-1)!) => sink.next({ data: { news } as never });
const listen = (quietMs: number) => tell({ __typename: 'Listening', quietMs });
const change = () => tell({ __typename: 'Change', of: 'board' });

/** Asks as the client does: not again while the same is being asked. */
function ask(): Promise<void> {
  answer ??= new Promise((resolve) => {
    live.asked(keyOfBoard);
    sentAt.push(performance.now());
    setTimeout(() => {
      answer = undefined;
      resolve();
    }, answerMs);
  });
  return answer;
}

/** Asks, and waits for the answer. */
async function asked(): Promise<void> {
  void ask();
  await after(answerMs);
}

const after = (ms: number) => jest.advanceTimersByTimeAsync(ms);

function open(): () => void {
  return live.follow(
    document,
    {},
    {
      onChange: () => void live.readAfter(performance.now(), board),
      onMissed: (moment) => void live.readAfter(moment, board),
    },
  );
}

beforeEach(async () => {
  jest.useFakeTimers();
  await after(10_000);
  sinks = [];
  sentAt = [];
  answer = undefined;
  live = new Live(ask, (_, sink) => {
    sinks.push(sink);
    return () => {
      sinks.splice(sinks.indexOf(sink), 1);
      sink.complete();
    };
  });
});

afterEach(() => jest.useRealTimers());

it('asks once where nothing was told since the page asked', async () => {
  void ask();
  open();
  await after(300);
  listen(301);
  await after(5_000);
  expect(sentAt).toHaveLength(1);
});

it('asks again where something was told between the page’s question and the subscription', async () => {
  void ask();
  open();
  await after(300);
  listen(299);
  await after(5_000);
  expect(sentAt).toHaveLength(2);
});

it('asks again after an answer that was on its way when something was told', async () => {
  open();
  listen(0);
  void ask();
  await after(answerMs - 10);
  change();
  await after(5_000);
  expect(sentAt).toHaveLength(2);
});

it('gathers what is told close together', async () => {
  open();
  listen(0);
  await asked();
  for (let told = 0; told < 40; told++) change();
  await after(5_000);
  expect(sentAt).toHaveLength(2);
});

it('never falls behind what goes on and on, and stops nothing that is on its way', async () => {
  open();
  listen(0);
  await asked();
  for (let told = 0; told < 100; told++) {
    change();
    await after(20);
  }
  await after(5_000);
  expect(sentAt.length).toBeGreaterThan(5);
  expect(sentAt.length).toBeLessThan(15);
});

it('begins again when the server ends it, and then asks again however quiet it was', async () => {
  await asked();
  open();
  listen(60_000);
  sinks[0]!.complete();
  expect(sinks).toHaveLength(2);
  listen(60_000);
  await after(5_000);
  expect(sentAt).toHaveLength(2);
});

it('begins again later when the server failed, and not when it refused', async () => {
  open();
  sinks[0]!.error([{ extensions: { code: 'INTERNAL' } }] as never);
  await after(10_000);
  expect(sinks).toHaveLength(2);
  sinks[1]!.error([{ extensions: { code: 'FORBIDDEN' } }] as never);
  await after(60_000);
  expect(sinks).toHaveLength(2);
});

it('is shared, and whoever comes later learns what was told before they came', async () => {
  const missed: number[] = [];
  open();
  listen(60_000);
  change();
  const toldAt = performance.now();
  await after(100);
  live.follow(document, {}, { onChange: () => undefined, onMissed: (moment) => void missed.push(moment) });
  expect(sinks).toHaveLength(1);
  expect(missed).toEqual([toldAt]);
});

it('ends when nobody follows it any more', () => {
  const [leaveFirst, leaveSecond] = [open(), open()];
  leaveFirst();
  expect(sinks).toHaveLength(1);
  leaveSecond();
  expect(sinks).toHaveLength(0);
});
