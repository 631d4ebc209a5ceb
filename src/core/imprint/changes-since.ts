import type { History } from '../record/edition.ts';
import type { Imprint } from './imprint.ts';

/** What of a picture is no longer as it was. Ids of records. */
export interface ChangesSince {
  /** Those that say something else now; null where nobody knows. */
  readonly changed: readonly string[] | null;
  readonly gone: readonly string[];
  /** Those that the same view shows besides. */
  readonly added: readonly string[];
}

/** The data as they are, of which the picture's view shows some. */
export interface Now {
  readonly version: string;
  readonly all: ReadonlySet<string>;
  readonly shown: readonly string[];
  /** Null where it did not arrive. */
  readonly history: Pick<History, 'editions' | 'since'> | null;
}

/** What has changed since a picture was saved: what it shows is compared by id, what records say by the editions of the data. */
export function changesSince({ version, records }: Imprint, now: Now): ChangesSince {
  const known = new Set(records);
  return {
    changed: changedIds(records, version, now),
    gone: records.filter((id) => !now.all.has(id)),
    added: now.shown.filter((id) => !known.has(id)),
  };
}

function changedIds(records: readonly string[], version: string, now: Now): string[] | null {
  if (version === now.version) return [];
  const order = now.history?.editions.map((edition) => edition.version) ?? [];
  const made = order.indexOf(version);
  if (made < 0) return null;
  const { since } = now.history!;
  return records.filter((id) => now.all.has(id) && order.indexOf(since[id] ?? '') > made);
}
