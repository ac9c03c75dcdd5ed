/** Where this browser keeps what is not on the server yet: one key for each staff member, and sealed drafts. */
export interface SealedDraft {
  /** The key that sealed `text`, itself sealed with the staff member's key, which the browser never gives out. */
  key: ArrayBuffer;
  keyIv: Uint8Array<ArrayBuffer>;
  nonce: Uint8Array;
  text: Uint8Array;
  keptAt: number;
  /** The page that kept it: another page of the same person does not drop it. */
  page: string;
}

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

/** Counts up when everything is forgotten: a key that was opened before is good for nothing any more. */
let forgotten = 0;

export const timesForgotten = () => forgotten;

/** Wipes every draft and every key. */
export async function forgetDrafts(): Promise<void> {
  forgotten += 1;
  const transaction = (await openStore()).transaction(['drafts', 'keys'], 'readwrite');
  await Promise.all(['drafts', 'keys'].map((store) => answerOf(transaction.objectStore(store).clear())));
}
