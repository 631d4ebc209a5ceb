import { keep, kept } from '../../state/keep.ts';
import {
  isTakeable,
  keyIdOf,
  OWN_ACTIONS,
  type Key,
  type OwnAction,
  type OwnKeyTable,
} from '../../core/tour/own-key.ts';

/** The keys that a presenter has given a meaning of their own, as for a remote that sends others. The browser keeps them. */
export class OwnKeys {
  #table = $state.raw<OwnKeyTable>(read());
  /** The action for which the next key is awaited. */
  awaited = $state<OwnAction | null>(null);

  /** Keys and what they do. */
  get table(): OwnKeyTable {
    return this.#table;
  }

  /** With a tour's keys; where both have a meaning for one, the presenter's wins. */
  with(ofTour: OwnKeyTable = {}): OwnKeyTable {
    return { ...ofTour, ...this.#table };
  }

  keysOf(action: OwnAction): string[] {
    return Object.keys(this.#table).filter((id) => this.#table[id] === action);
  }

  /** Takes the key that is awaited; Escape takes none. False where no key is awaited: then it is what it always was. */
  take(key: Key): boolean {
    const action = this.awaited;
    if (action === null) return false;
    if (key.key === 'Escape') this.awaited = null;
    else if (isTakeable(key)) {
      this.awaited = null;
      this.#set({ ...this.#table, [keyIdOf(key)]: action });
    }
    return true;
  }

  /** What another window has changed. */
  refresh(): void {
    this.#table = read();
  }

  remove(id: string): void {
    this.#set(Object.fromEntries(Object.entries(this.#table).filter(([key]) => key !== id)));
  }

  #set(table: OwnKeyTable): void {
    this.#table = table;
    keep('keys', Object.keys(table).length === 0 ? null : JSON.stringify(table));
  }
}

/** What was kept, without what an older or a newer page may have put there. */
function read(): OwnKeyTable {
  try {
    const table: unknown = JSON.parse(kept('keys') ?? '{}');
    const entries = Object.entries(table ?? {}) as [string, unknown][];
    return Object.fromEntries(
      entries.filter(([, action]) => OWN_ACTIONS.some((own) => own === action)),
    ) as OwnKeyTable;
  } catch {
    return {};
  }
}
