/** Where this browser keeps what is not on the server yet: one key for each staff member, and sealed drafts. */
export interface SealedDraft {
  /** The key that sealed `text`, itself sealed with the staff member's key, which the browser never gives out. */
  key: ArrayBuffer;
  keyIv: Uint8Array<ArrayBuffer>;
  nonce: Uint8Array;
  text: Uint8Array;
  keptAt: number;
}

/**
 * Where a draft lies: its owner, its name and the page that keeps it, so that two tabs never write over one another. A page sets
 * further words of the same name aside under a number.
 */
export type Place =
  | readonly [owner: string, name: string, page: string]
  | readonly [owner: string, name: string, page: string, aside: number];

/** Every place that begins so: to IndexedDB a list comes after all texts. */
export const placesOf = (...beginning: string[]) => IDBKeyRange.bound(beginning, [...beginning, []]);

const databaseName = 'kapstone';

let database: Promise<IDBDatabase> | null = null;

export function openStore(): Promise<IDBDatabase> {
  database ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('keys');
      request.result.createObjectStore('drafts');
    };
    request.onsuccess = () => {
      request.result.onclose = () => {
        database = null;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('The browser keeps no drafts'));
  });
  return database;
}

export const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps no drafts'));
  });

/** Counts up when somebody leaves: their key may be gone, and what was opened with it before is good for nothing any more. */
let openedAnew = 0;

export const timesOpenedAnew = () => openedAnew;

/** The next form that opens looks for a key anew. */
export const openAnew = () => {
  openedAnew += 1;
};

/**
 * Wipes what one staff member had typed by a moment, and their key with it. What came later, in another tab, stays sealed for
 * them; so does a colleague's, who handed the computer over.
 *
 * @param by epoch milliseconds
 */
export async function forgetDrafts(owner: string, by: number): Promise<void> {
  const transaction = (await openStore()).transaction(['drafts', 'keys'], 'readwrite');
  const drafts = transaction.objectStore('drafts');
  const [places, kept] = await Promise.all([
    answerOf(drafts.getAllKeys(placesOf(owner))),
    answerOf(drafts.getAll(placesOf(owner)) as IDBRequest<SealedDraft[]>),
  ]);
  const isLater = kept.map(({ keptAt }) => keptAt > by);
  places.forEach((place, index) => isLater[index] || drafts.delete(place));
  if (!isLater.includes(true)) transaction.objectStore('keys').delete(owner);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser keeps no drafts'));
  });
}
