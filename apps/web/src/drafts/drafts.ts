import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import {
  answerOf,
  openStore,
  placesOf,
  timesOpenedAnew,
  type Place,
  type SealedDraft,
} from './draft-store.js';
import { isSame } from './merge.js';
import { page, untilPageIsGone, pagesAlive } from './pages.js';

/**
 * What was typed and has not reached the server: kept on this computer, readable only with a key that belongs to one staff
 * member and that the browser never gives out, and wiped with that key at sign-out.
 *
 * A tab can be killed between two keys, so keeping is one synchronous step: when it returns, the browser has the sealed
 * draft and the order to commit it, whatever becomes of the page. The browser's own ciphers answer only later, in a page
 * that may be gone by then. Hence two keys: each page seals with a random one of its own, and beside every draft lies that
 * key, sealed with the one that the browser never gives out.
 *
 * Every page keeps its drafts in places of its own. A page that opens a form takes up the newest draft of it, unless somebody
 * typed there before; what other pages left behind is given as `others`, and stays until somebody has looked at it.
 */
export interface Drafts {
  /** Keeps `value` (JSON) under a name, in place of what this page kept there before; false where the browser refuses. */
  keep: (name: string, value: unknown) => boolean;
  /** What was kept under a name. A draft that cannot be read any more counts as none. */
  read: <T>(name: string) => Promise<KeptDrafts<T>>;
  /** This page goes on with what another one kept: it is kept here from the next `keep` on, and there no more. */
  takeUp: (name: string, draft: KeptDraft<unknown>) => void;
  /** The server has it: what this page kept or took up is kept no more. */
  drop: (name: string) => void;
  /** Keeps further words under a name, beside those of the form. */
  setAside: <T>(name: string, value: T) => KeptDraft<T>;
  /** Forgets words that lie beside. */
  forget: (draft: KeptDraft<unknown>) => void;
  /** Where all that is kept was typed, newest first. */
  list: () => Promise<Unsent[]>;
}

export interface KeptDraft<T> {
  value: T;
  /** Epoch milliseconds. */
  keptAt: number;
  place: Place;
}

export interface KeptDrafts<T> {
  /** This page's own, or the newest. */
  latest: KeptDraft<T> | null;
  /** Other words that no open page has in its hands, newest first. */
  others: KeptDraft<T>[];
}

/** Where words were typed that the server does not have. */
export interface Unsent {
  /** The tab's title: it names the page, and never a patient. */
  title: string;
  path: string;
  keptAt: number;
}

interface Sealed extends Unsent {
  value: unknown;
}

/** A draft that nobody has come back to for so long is dropped. */
const keptDays = 30;

const opened = new Map<string, Promise<Drafts>>();

/** The drafts of one staff member on this computer; rejects where the browser keeps nothing. */
export function openDrafts(owner: string): Promise<Drafts> {
  const name = `${owner}/${timesOpenedAnew()}`;
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

  /** Drafts of other pages that this page has taken up. */
  const takenUp = new Map<string, TakenUp>();
  let setAside = 0;
  const cipher = (secret: Uint8Array, nonce: Uint8Array, name: string) =>
    xchacha20poly1305(secret, nonce, new TextEncoder().encode(`${owner}/${name}`));

  const seal = (name: string, value: unknown, keptAt: number): SealedDraft => {
    const nonce = crypto.getRandomValues(new Uint8Array(24));
    const sealed: Sealed = {
      value,
      keptAt,
      title: document.title,
      path: location.pathname + location.search,
    };
    const text = cipher(pageKey, nonce, name).encrypt(new TextEncoder().encode(JSON.stringify(sealed)));
    return { key, keyIv, nonce, text, keptAt };
  };

  const unseal = async (name: string, { key, keyIv, nonce, text }: SealedDraft): Promise<Sealed | null> => {
    try {
      const secret = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: keyIv }, ownersKey, key);
      const plain = cipher(new Uint8Array(secret), nonce, name).decrypt(text);
      return JSON.parse(new TextDecoder().decode(plain)) as Sealed;
    } catch {
      return null;
    }
  };

  /** All that can be read of some places, newest first. */
  const readAll = async (range: IDBKeyRange) => {
    const store = db.transaction('drafts').objectStore('drafts');
    const [places, rows] = await Promise.all([
      answerOf(store.getAllKeys(range)) as Promise<unknown> as Promise<Place[]>,
      answerOf(store.getAll(range) as IDBRequest<SealedDraft[]>),
    ]);
    const found = await Promise.all(
      places.map(async (place, at) => ({ place, sealed: await unseal(place[1], rows[at]!) })),
    );
    return found
      .flatMap(({ place, sealed }) => (sealed ? [{ ...sealed, place }] : []))
      .sort((a, b) => b.keptAt - a.keptAt);
  };

  const forget = (place: Place) => {
    db.transaction('drafts', 'readwrite')
      .objectStore('drafts')
      .delete([...place]);
  };

  const takeUp = (name: string, { place, keptAt }: KeptDraft<unknown>) => {
    const before = takenUp.get(name);
    if (place[2] === page || (before?.place[2] === place[2] && before.keptAt === keptAt)) return;
    const taken: TakenUp = { place, keptAt, left: false, settled: false };
    takenUp.set(name, taken);
    void untilPageIsGone(place[2]).then(async () => {
      const [now] = await readAll(IDBKeyRange.only([...place]));
      // What was typed there after this page took it up is nobody's but that page's.
      if (now?.keptAt !== keptAt) {
        if (takenUp.get(name) === taken) takenUp.delete(name);
        return;
      }
      taken.left = true;
      if (taken.settled) forget(place);
    });
  };

  return {
    keep(name, value) {
      const taken = takenUp.get(name);
      try {
        const transaction = db.transaction('drafts', 'readwrite');
        const drafts = transaction.objectStore('drafts');
        drafts.put(seal(name, value, Date.now()), [owner, name, page]);
        if (taken?.left) drafts.delete([...taken.place]);
        transaction.commit();
      } catch {
        return false;
      }
      if (taken) taken.settled = true;
      return true;
    },
    async read<T>(name: string) {
      const [kept, alive] = await Promise.all([readAll(placesOf(owner, name)), pagesAlive()]);
      const inForm = kept.filter(({ place }) => place.length === 3);
      const latest = inForm.find(({ place }) => place[2] === page) ?? inForm[0] ?? kept[0] ?? null;
      const others = kept.filter(
        (each) =>
          each !== latest &&
          ((each.place.length === 4 && each.place[2] === page) || !alive.has(each.place[2])),
      );
      // Left behind twice in the same words: once is enough.
      for (const same of others.filter(({ value }) => isSame(value, latest?.value))) forget(same.place);
      return {
        latest: latest as KeptDraft<T> | null,
        others: others.filter(({ value }) => !isSame(value, latest?.value)) as KeptDraft<T>[],
      };
    },
    takeUp,
    drop(name) {
      const taken = takenUp.get(name);
      const drafts = db.transaction('drafts', 'readwrite').objectStore('drafts');
      drafts.delete([owner, name, page]);
      if (taken?.left) drafts.delete([...taken.place]);
      if (taken) taken.settled = true;
    },
    setAside<T>(name: string, value: T) {
      const place: Place = [owner, name, page, (setAside += 1)];
      const keptAt = Date.now();
      db.transaction('drafts', 'readwrite')
        .objectStore('drafts')
        .put(seal(name, value, keptAt), [...place]);
      return { value, keptAt, place };
    },
    forget: ({ place }) => forget(place),
    async list() {
      const seen = new Set<string>();
      return (await readAll(placesOf(owner))).filter(({ path }) => !seen.has(path) && seen.add(path));
    },
  };
}

/** A draft that another page kept and this page goes on with. */
interface TakenUp {
  place: Place;
  keptAt: number;
  /** That page is gone, and the words are those that were taken up. */
  left: boolean;
  /** This page has kept or sent the words since. */
  settled: boolean;
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
