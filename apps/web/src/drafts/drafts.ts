/**
 * What was typed and has not reached the server: kept on this computer, encrypted with a key that belongs to one staff
 * member and that the browser never gives out, and wiped with that key at sign-out.
 */
const databaseName = 'kapstone';

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  text: ArrayBuffer;
}

let database: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  database ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('keys');
      request.result.createObjectStore('drafts');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps no drafts'));
  });
  return database;
}

async function inStore<T>(
  store: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const db = await open();
  return new Promise((resolve, reject) => {
    const request = work(db.transaction(store, mode).objectStore(store));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps no drafts'));
  });
}

async function keyOf(owner: string): Promise<CryptoKey> {
  const kept = await inStore<CryptoKey | undefined>(
    'keys',
    'readonly',
    (store) => store.get(owner) as IDBRequest<CryptoKey | undefined>,
  );
  if (kept) return kept;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await inStore('keys', 'readwrite', (store) => store.put(key, owner));
  return key;
}

/** Keeps `value` (JSON) under a name for one staff member, in place of what was kept there before. */
export async function keepDraft(owner: string, name: string, value: unknown): Promise<void> {
  const key = await keyOf(owner);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(JSON.stringify(value)),
  );
  await inStore('drafts', 'readwrite', (store) =>
    store.put({ iv, text } satisfies Sealed, `${owner}/${name}`),
  );
}

/** What was kept under a name, or null. A draft that cannot be read any more counts as none. */
export async function readDraft<T>(owner: string, name: string): Promise<T | null> {
  const sealed = await inStore<Sealed | undefined>(
    'drafts',
    'readonly',
    (store) => store.get(`${owner}/${name}`) as IDBRequest<Sealed | undefined>,
  );
  if (!sealed) return null;
  try {
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: sealed.iv },
      await keyOf(owner),
      sealed.text,
    );
    return JSON.parse(new TextDecoder().decode(text)) as T;
  } catch {
    return null;
  }
}

/** The server has it: nothing is kept here any more. */
export async function dropDraft(owner: string, name: string): Promise<void> {
  await inStore('drafts', 'readwrite', (store) => store.delete(`${owner}/${name}`));
}

/** Wipes every draft and every key. */
export async function forgetDrafts(): Promise<void> {
  await inStore('drafts', 'readwrite', (store) => store.clear());
  await inStore('keys', 'readwrite', (store) => store.clear());
}
