import type { AgreementRecord, Dataset, Source } from '../core/types.ts';

/** What the agreements rest on. It travels when somebody asks for it, and at the latest when the map is there. */
export class Records {
  readonly #fetch: () => Promise<Dataset>;
  #coming: Promise<Dataset | null> | null = null;
  #dataset = $state.raw<Dataset | null>(null);
  #failed = $state(false);

  constructor(fetch: () => Promise<Dataset>) {
    this.#fetch = fetch;
  }

  /** Null where it does not arrive; who asks again tries again. */
  load(): Promise<Dataset | null> {
    this.#failed = false;
    this.#coming ??= this.#arrive();
    return this.#coming;
  }

  /** Fetches anew what did not arrive, or came from another version of the data than the page. */
  retry(): Promise<Dataset | null> {
    this.#coming = null;
    return this.load();
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** By id; empty until they are there. */
  readonly agreements: ReadonlyMap<string, AgreementRecord> = $derived.by(
    () => new Map(this.#dataset?.agreements.map((record) => [record.id, record])),
  );

  /** By id; empty until they are there. */
  readonly sources: ReadonlyMap<string, Source> = $derived.by(
    () => new Map(this.#dataset?.sources.map((source) => [source.id, source])),
  );

  async #arrive(): Promise<Dataset | null> {
    try {
      this.#dataset = await this.#fetch();
    } catch (cause) {
      console.error(cause);
      this.#coming = null;
      this.#failed = true;
    }
    return this.#dataset;
  }
}
