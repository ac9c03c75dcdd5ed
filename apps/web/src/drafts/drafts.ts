import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { answerOf, openStore, timesForgotten, type SealedDraft } from './draft-store.js';

/**
 * What was typed and has not reached the server: kept on this computer, readable only with a key that belongs to one staff
 * member and that the browser never gives out, and wiped with that key at sign-out.
 *
 * A tab can be killed between two keys, so keeping is one synchronous step: when it returns, the browser has the sealed
 * draft and the order to commit it, whatever becomes of the page. The browser's own ciphers answer only later, in a page
 * that may be gone by then. Hence two keys: each page seals with a random one of its own, and beside every draft lies that
 * key, sealed with the one that the browser never gives out.
 */
export interface Drafts {
  /** Keeps `value` (JSON) under a name, in place of what was kept there before; false where the browser refuses. */
  keep: (name: string, value: unknown) => boolean;
  /** What was kept under a name. A draft that cannot be read any more counts as none. */
  read: <T>(name: string) => Promise<KeptDraft<T> | null>;
  /** The server has it: what this page kept or took up is kept no more. */
  drop: (name: string) => void;
}

export interface KeptDraft<T> {
  value: T;
  keptAt: number;
}

/** A draft that nobody has come back to for so long is dropped. */
const keptDays = 30;

const page = crypto.randomUUID();
const opened = new Map<string, Promise<Drafts>>();

/** The drafts of one staff member on this computer; rejects where the browser keeps nothing. */
export function openDrafts(owner: string): Promise<Drafts> {
  const name = `${owner}/${timesForgotten()}`;
  const before = opened.get(name);
  if (before) return before;
  const drafts = open(owner);
  opened.set(name, drafts);
  drafts.catch(() => opened.delete(name));
  return drafts;
}

async function open(owner: string): Promise<Drafts> {
  const db = await openStore();
  const ownersKey = await keyOf(db, owner);
  const pageKey = crypto.getRandomValues(new Uint8Array(32));
  const keyIv = crypto.getRandomValues(new Uint8Array(12));
  const key = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: keyIv }, ownersKey, pageKey);
  await dropOld(db);

  /** When each draft was kept that this page has taken up: it is this page's from then on. */
  const takenUp = new Map<string, number>();
  const placeOf = (name: string) => `${owner}/${name}`;
  const cipher = (secret: Uint8Array, nonce: Uint8Array, name: string) =>
    xchacha20poly1305(secret, nonce, new TextEncoder().encode(placeOf(name)));

  return {
    keep(name, value) {
      const nonce = crypto.getRandomValues(new Uint8Array(24));
      const text = cipher(pageKey, nonce, name).encrypt(new TextEncoder().encode(JSON.stringify(value)));
      const sealed: SealedDraft = { key, keyIv, nonce, text, keptAt: Date.now(), page };
      try {
        const transaction = db.transaction('drafts', 'readwrite');
        transaction.objectStore('drafts').put(sealed, placeOf(name));
        transaction.commit();
        return true;
      } catch {
        return false;
      }
    },
    async read<T>(name: string) {
      const sealed = await answerOf(
        db.transaction('drafts').objectStore('drafts').get(placeOf(name)) as IDBRequest<
          SealedDraft | undefined
        >,
      );
      if (!sealed) return null;
      try {
        const secret = await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv: sealed.keyIv },
          ownersKey,
          sealed.key,
        );
        const text = cipher(new Uint8Array(secret), sealed.nonce, name).decrypt(sealed.text);
        takenUp.set(name, sealed.keptAt);
        return { value: JSON.parse(new TextDecoder().decode(text)) as T, keptAt: sealed.keptAt };
      } catch {
        return null;
      }
    },
    drop(name) {
      const drafts = db.transaction('drafts', 'readwrite').objectStore('drafts');
      const request = drafts.get(placeOf(name)) as IDBRequest<SealedDraft | undefined>;
      request.onsuccess = () => {
        const kept = request.result;
        if (kept?.page === page || kept?.keptAt === takenUp.get(name)) drafts.delete(placeOf(name));
      };
    },
  };
}

async function keyOf(db: IDBDatabase, owner: string): Promise<CryptoKey> {
  const find = () =>
    answerOf(db.transaction('keys').objectStore('keys').get(owner) as IDBRequest<CryptoKey | undefined>);
  const kept = await find();
  if (kept) return kept;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // Two pages that open at once end with one key: the first that is there.
  await answerOf(db.transaction('keys', 'readwrite').objectStore('keys').add(key, owner)).catch(() => {});
  return (await find()) ?? key;
}

async function dropOld(db: IDBDatabase): Promise<void> {
  const oldest = Date.now() - keptDays * 86_400_000;
  const drafts = db.transaction('drafts', 'readwrite').objectStore('drafts');
  const [places, kept] = await Promise.all([
    answerOf(drafts.getAllKeys()),
    answerOf(drafts.getAll() as IDBRequest<SealedDraft[]>),
  ]);
  places.forEach((place, index) => {
    if (!(kept[index]!.keptAt > oldest)) drafts.delete(place);
  });
}
