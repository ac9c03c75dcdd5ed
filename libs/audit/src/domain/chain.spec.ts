import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AuditEvent } from './audit-event.js';
import { canonicalJson, type ChainLink, EMPTY_CHAIN, followChain, sealHash } from './chain.js';

const event = (n: number): AuditEvent =>
  ({
    id: `event-${n}`,
    at: `2026-11-27T16:10:00.00000${n % 10}Z`,
    operation: 'BookAppointment',
    changes: [],
  }) as unknown as AuditEvent;

function chain(length: number): ChainLink[] {
  const links: ChainLink[] = [];
  let previousHash = EMPTY_CHAIN.hash;
  for (let seq = 1; seq <= length; seq += 1) {
    const sealed = event(seq);
    const hash = sealHash(previousHash, sealed);
    links.push({ seq, eventId: sealed.id, previousHash, hash, event: sealed });
    previousHash = hash;
  }
  return links;
}

describe('canonicalJson', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [{ y: 1, x: null }], a: 'é' })).toBe('{"a":"é","b":[{"x":null,"y":1}]}');
  });

  it('is JSON for every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });
});

describe('followChain', () => {
  it('comes to the last link of a whole chain, in one part or several', () => {
    const links = chain(7);
    const whole = followChain(EMPTY_CHAIN, links);
    expect(whole).toEqual({ head: { seq: 7, hash: links[6]!.hash }, broken: null });
    const half = followChain(EMPTY_CHAIN, links.slice(0, 4));
    expect(followChain(half.head, links.slice(4))).toEqual(whole);
  });

  it('leaves the head of an empty chain alone', () => {
    expect(followChain(EMPTY_CHAIN, [])).toEqual({ head: EMPTY_CHAIN, broken: null });
  });

  it.each([
    [
      'an event that was changed',
      (links: ChainLink[]) => (links[3] = { ...links[3]!, event: { ...links[3]!.event!, operation: 'X' } }),
      'EVENT_CHANGED',
      4,
    ],
    [
      'an event that is gone',
      (links: ChainLink[]) => (links[3] = { ...links[3]!, event: null }),
      'EVENT_MISSING',
      4,
    ],
    ['a seal that is gone', (links: ChainLink[]) => links.splice(3, 1), 'SEAL_MISSING', 4],
    ['a first seal that is gone', (links: ChainLink[]) => links.splice(0, 1), 'SEAL_MISSING', 1],
    [
      'two seals in each other’s place',
      (links: ChainLink[]) => links.splice(2, 2, links[3]!, links[2]!),
      'SEAL_MISSING',
      3,
    ],
    [
      'a seal made anew over a changed event',
      (links: ChainLink[]) => {
        const changed = { ...links[3]!.event!, operation: 'X' };
        links[3] = { ...links[3]!, event: changed, hash: sealHash(links[3]!.previousHash, changed) };
      },
      'PREVIOUS_WRONG',
      5,
    ],
  ])('names %s', (_, tamper, what, seq) => {
    const links = chain(6);
    tamper(links);
    const { broken, head } = followChain(EMPTY_CHAIN, links);
    expect(broken).toMatchObject({ what, seq });
    expect(head.seq).toBe(seq - 1);
  });
});
