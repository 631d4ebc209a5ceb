import type { Answers } from '../pipeline/guess/reading.ts';
import type { ToldArticle } from '../pipeline/guess/told.ts';
import type { OwnWords } from '../pipeline/plain/tables-of-own.ts';
import type { GivenFile } from './worker-messages.ts';

/** What somebody has begun, kept in this browser until it is discarded. */
export interface Draft {
  /** Null where the map rests on articles alone. */
  readonly file: GivenFile | null;
  readonly answers: Answers;
  readonly words: OwnWords;
  /** None in drafts of an earlier version. */
  readonly articles?: readonly ToldArticle[];
  /** Keys of proposals that are not to be shown as open again. */
  readonly rejected?: readonly string[];
}

export interface DraftStore {
  read(): Promise<Draft | null>;
  write(draft: Draft | null): Promise<void>;
}

const [NAME, TABLE, KEY] = ['own-map', 'drafts', 'draft'];

/** In IndexedDB, which takes bytes. A bonus: where the browser refuses it, nothing is kept. */
export const browserDrafts: DraftStore = {
  async read() {
    try {
      const draft: unknown = await inTable('readonly', (table) => table.get(KEY));
      return (draft as Draft | undefined) ?? null;
    } catch {
      return null;
    }
  },
  async write(draft) {
    try {
      await (draft
        ? inTable('readwrite', (table) => table.put(draft, KEY))
        : inTable('readwrite', (table) => table.delete(KEY)));
    } catch {
      // The draft lives as long as the page.
    }
  },
};

async function inTable<T>(
  mode: IDBTransactionMode,
  ask: (table: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
  const database = await resultOf(opening);
  try {
    return await resultOf(ask(database.transaction(TABLE, mode).objectStore(TABLE)));
  } finally {
    database.close();
  }
}

const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no store'));
  });
