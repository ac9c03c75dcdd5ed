import { createHash } from 'node:crypto';
import type { AuditEvent } from './audit-event.js';

/** Where a chain has come to. */
export interface ChainHead {
  /** How many events are sealed. */
  readonly seq: number;
  readonly hash: Buffer;
}

/** The head of a chain without links. */
export const EMPTY_CHAIN: ChainHead = { seq: 0, hash: Buffer.alloc(32) };

/** A seal with the event that it covers; null when that event is gone. */
export interface ChainLink {
  readonly seq: number;
  readonly eventId: string;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
  readonly event: AuditEvent | null;
}

/** The first thing in a chain that does not hold. */
export interface BrokenLink {
  readonly seq: number;
  readonly eventId: string;
  readonly what: 'SEAL_MISSING' | 'EVENT_MISSING' | 'PREVIOUS_WRONG' | 'EVENT_CHANGED';
}

/** JSON with the keys of every object in order, so that one value has one text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** The hash that seals an event onto a chain: SHA-256 of the previous hash and of the whole event. */
export const sealHash = (previous: Buffer, event: AuditEvent): Buffer =>
  createHash('sha256').update(previous).update(canonicalJson(event)).digest();

/** Follows links from a head, in order, to the new head or to the first link that does not hold. */
export function followChain(
  from: ChainHead,
  links: Iterable<ChainLink>,
): { readonly head: ChainHead; readonly broken: BrokenLink | null } {
  let head = from;
  for (const link of links) {
    const what = flaw(head, link);
    if (what !== null) {
      const seq = what === 'SEAL_MISSING' ? head.seq + 1 : link.seq;
      return { head, broken: { seq, eventId: link.eventId, what } };
    }
    head = { seq: link.seq, hash: link.hash };
  }
  return { head, broken: null };
}

function flaw(head: ChainHead, link: ChainLink): BrokenLink['what'] | null {
  if (link.seq !== head.seq + 1) return 'SEAL_MISSING';
  if (link.event === null) return 'EVENT_MISSING';
  if (!link.previousHash.equals(head.hash)) return 'PREVIOUS_WRONG';
  if (!link.hash.equals(sealHash(link.previousHash, link.event))) return 'EVENT_CHANGED';
  return null;
}
