import type { AgreementRecord, Dataset, Language, OtherNames, Source } from '../core/types.ts';

/** What English words are in another language, by the `textKey` of the English. */
export type Words = Readonly<Record<string, string>>;

/** Where records come from: all of them, and what they say in another language. */
export interface RecordsSource {
  dataset(): Promise<Dataset>;
  translations(language: Language): Promise<Words>;
}

/** What the agreements rest on. It travels when somebody asks for it, and at the latest when the map is there. */
export class Records {
  readonly #source: RecordsSource;
  readonly #asked = new Set<Language>(['en']);
  #words = $state.raw<ReadonlyMap<Language, Words>>(new Map());
  #coming: Promise<Dataset | null> | null = null;
  #dataset = $state.raw<Dataset | null>(null);
  #failed = $state(false);
  #isAsked = $state(false);

  constructor(source: RecordsSource) {
    this.#source = source;
  }

  /** Fetches what is translated into a language, once; where it does not arrive English stands, marked as such. */
  async loadWords(language: Language): Promise<void> {
    if (this.#asked.has(language)) return;
    this.#asked.add(language);
    try {
      const words = await this.#source.translations(language);
      this.#words = new Map(this.#words).set(language, words);
    } catch (cause) {
      console.error(cause);
      this.#asked.delete(language);
    }
  }

  /** By language, as far as they have arrived. */
  get words(): ReadonlyMap<Language, Words> {
    return this.#words;
  }

  /** Null where it does not arrive; who asks again tries again. */
  load(): Promise<Dataset | null> {
    this.#failed = false;
    this.#isAsked = true;
    this.#coming ??= this.#arrive();
    return this.#coming;
  }

  /** Fetches anew what did not arrive, or came from another version of the data than the page. */
  retry(): Promise<Dataset | null> {
    this.#coming = null;
    return this.load();
  }

  /** Whether somebody has asked for them. */
  get isAsked(): boolean {
    return this.#isAsked;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** Whether they have arrived: what is not among them will not come. */
  get areHere(): boolean {
    return this.#dataset !== null;
  }

  /** By id; empty until they are there. */
  readonly agreements: ReadonlyMap<string, AgreementRecord> = $derived.by(
    () => new Map(this.#dataset?.agreements.map((record) => [record.id, record])),
  );

  /** By id; empty until they are there. */
  readonly sources: ReadonlyMap<string, Source> = $derived.by(
    () => new Map(this.#dataset?.sources.map((source) => [source.id, source])),
  );

  /** None until they are there, and in what another version wrote. */
  get otherNames(): OtherNames | undefined {
    return this.#dataset?.otherNames;
  }

  async #arrive(): Promise<Dataset | null> {
    try {
      this.#dataset = await this.#source.dataset();
    } catch (cause) {
      console.error(cause);
      this.#coming = null;
      this.#failed = true;
    }
    return this.#dataset;
  }
}
