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

/** Counts up when drafts are forgotten: a key that was opened before is good for nothing any more. */
let forgotten = 0;

export const timesForgotten = () => forgotten;

/** Wipes the drafts of one staff member and their key; a colleague's, who handed the computer over, stay. */
export async function forgetDrafts(owner: string): Promise<void> {
  forgotten += 1;
  const transaction = (await openStore()).transaction(['drafts', 'keys'], 'readwrite');
  await Promise.all([
    answerOf(transaction.objectStore('drafts').delete(placesOf(owner))),
    answerOf(transaction.objectStore('keys').delete(owner)),
  ]);
}
