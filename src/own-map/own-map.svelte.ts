import type { PlaceCode } from '../core/types.ts';
import type { Answers } from '../pipeline/guess/reading.ts';
import type { ToldArticle } from '../pipeline/guess/told.ts';
import type { OwnWords } from '../pipeline/plain/tables-of-own.ts';
import type { Handed } from './handed-over.ts';
import type { Draft, DraftStore } from './draft-store.ts';
import type {
  Answer,
  Failure,
  GivenFile,
  KnownPlace,
  Order,
  ReadingShown,
} from './worker-messages.ts';

/** The worker's end that the page holds: asks, and is told of progress until the answer comes. */
export interface Desk {
  ask(order: Order, onProgress?: (part: number) => void): Promise<Answer>;
}

const NO_WORDS: OwnWords = {
  title: '',
  description: '',
  author: '',
  license: '',
  firstYear: null,
  lastYear: null,
};

/** In bytes: what is larger is no article. */
const LONGEST_ARTICLE = 1_000_000;

/** A map that somebody is making: the file, the answers, the words, and what has come of them so far. */
export class OwnMap {
  readonly #desk: Desk;
  readonly #drafts: DraftStore;
  file = $state.raw<GivenFile | null>(null);
  answers = $state.raw<Answers>({});
  words = $state.raw<OwnWords>(NO_WORDS);
  /** What articles told of, and its reader has confirmed. */
  articles = $state.raw<readonly ToldArticle[]>([]);
  /** Keys of proposals that its reader has rejected. */
  rejected = $state.raw<readonly string[]>([]);
  /** An article that was given where a table is looked for; null while there is none to read. */
  article = $state.raw<string | null>(null);
  /** All places by which a hub can be said; empty until they are asked for. */
  places = $state.raw<readonly KnownPlace[]>([]);
  reading = $state.raw<ReadingShown | null>(null);
  /** Whether what was given is a data package, which is read without a question. */
  isPackage = $state(false);
  /** Around whom such a package is. */
  #hubOfPackage = $state<PlaceCode | null>(null);
  failure = $state.raw<Failure | null>(null);
  busy = $state<'reading' | 'building' | 'filling' | null>(null);
  /** Of reading, from 0 to 1. */
  part = $state(0);
  /** The data of the preview, with a number that grows with each. */
  built = $state.raw<(Handed & { readonly number: number; readonly name: string }) | null>(null);
  #turn = 0;

  constructor(desk: Desk, drafts: DraftStore) {
    this.#desk = desk;
    this.#drafts = drafts;
  }

  /** Whether there is anything to make a map of. */
  readonly isBegun = $derived(this.file !== null || this.articles.length > 0);
  /** Around whom the map is, once that is known. */
  readonly hub = $derived(this.reading?.hub ?? this.#hubOfPackage);
  /** What must be answered before there is a map. */
  readonly open = $derived((this.reading?.questions ?? []).filter(({ kind }) => kind !== 'names'));

  async take(): Promise<void> {
    const draft = await this.#drafts.read();
    if (draft && !this.isBegun) await this.#begin(draft);
  }

  /** A table takes the place of the one before; an article is only laid out to be read. */
  async give(file: GivenFile): Promise<void> {
    const article = await this.#articleIn(file);
    if (article !== null) {
      this.failure = null;
      this.article = article;
      return;
    }
    const { articles, rejected } = this;
    await this.#begin({ file, answers: {}, words: NO_WORDS, articles, rejected });
  }

  async #articleIn(file: GivenFile): Promise<string | null> {
    if (file.bytes.length > LONGEST_ARTICLE) return null;
    const answer = await this.#desk.ask({ kind: 'look', file });
    return answer.kind === 'looked' ? answer.article : null;
  }

  async knowPlaces(): Promise<void> {
    if (this.places.length > 0) return;
    const answer = await this.#desk.ask({ kind: 'places' });
    if (answer.kind === 'places') this.places = answer.places;
  }

  /** Rows that an article told of; those of the same article join those it has already. */
  async tell(told: ToldArticle, rejected: readonly string[]): Promise<void> {
    const before = this.articles.find(({ id }) => id === told.id);
    const keys = told.rows.map(({ key }) => key);
    const kept = before?.rows.filter(({ key }) => !keys.includes(key)) ?? [];
    const merged = { ...(before ?? told), hub: told.hub, rows: [...kept, ...told.rows] };
    this.rejected = [...new Set([...this.rejected, ...rejected])].filter(
      (key) => !keys.includes(key),
    );
    this.articles = before
      ? this.articles.map((one) => (one.id === told.id ? merged : one))
      : [...this.articles, merged];
    this.article = null;
    await this.#read();
  }

  /** Other words for an article or its rows; an article without rows is gone. */
  async retell(told: ToldArticle): Promise<void> {
    this.articles = this.articles
      .map((one) => (one.id === told.id ? told : one))
      .filter(({ rows }) => rows.length > 0);
    if (this.isBegun) await this.#read();
    else await this.discard();
  }

  /** What is told of a file that is not even read. */
  refuse(kind: Exclude<Failure['kind'], 'faults'>): void {
    this.#turn++;
    this.failure = { kind };
    this.built = null;
    this.busy = null;
  }

  /** An answer; undefined takes it back. */
  async say(answer: { [key in keyof Answers]?: Answers[key] | undefined }): Promise<void> {
    const known = Object.entries({ ...this.answers, ...answer });
    this.answers = Object.fromEntries(known.filter(([, value]) => value !== undefined)) as Answers;
    await this.#read();
  }

  async mean(name: string, code: PlaceCode | null): Promise<void> {
    const names = Object.entries(this.answers.names ?? {}).filter(([known]) => known !== name);
    await this.say({ names: Object.fromEntries(code ? [...names, [name, code]] : names) });
  }

  /** The same of several names at once. */
  async meanAll(pairs: readonly (readonly [name: string, code: PlaceCode])[]): Promise<void> {
    await this.say({ names: { ...this.answers.names, ...Object.fromEntries(pairs) } });
  }

  async call(words: Partial<OwnWords>): Promise<void> {
    this.words = { ...this.words, ...words };
    await this.#build();
  }

  /** The page is empty only once the browser has forgotten the draft: whoever leaves at once does not find it again. */
  async discard(): Promise<void> {
    this.#turn++;
    await this.#drafts.write(null);
    this.#turn++;
    this.file = null;
    this.articles = [];
    this.rejected = [];
    this.article = null;
    this.answers = {};
    this.words = NO_WORDS;
    this.reading = null;
    this.built = null;
    this.failure = null;
    this.busy = null;
    this.isPackage = false;
    this.#hubOfPackage = null;
  }

  /** A file to take away; null where none came of it. */
  async make(order: Extract<Order, { kind: 'html' | 'package' | 'faults' }>): Promise<File | null> {
    this.busy = 'filling';
    const answer = await this.#desk.ask(order);
    this.busy = null;
    if (answer.kind !== 'file') return null;
    return new File([answer.bytes.slice()], answer.name);
  }

  async #rest(): Promise<Handed['data']> {
    const answer = await this.#desk.ask({ kind: 'rest' });
    return new Map(answer.kind === 'rest' ? answer.data : []);
  }

  async #begin({ file, answers, words, articles = [], rejected = [] }: Draft): Promise<void> {
    this.file = file;
    this.answers = answers;
    this.words = words;
    this.articles = articles;
    this.rejected = rejected;
    this.reading = null;
    await this.#read();
  }

  async #read(): Promise<void> {
    const { file, answers, articles } = this;
    if (!this.isBegun) return;
    const turn = ++this.#turn;
    this.busy = 'reading';
    this.part = 0;
    const answer = await this.#desk.ask({ kind: 'read', file, answers, articles }, (part) => {
      if (turn === this.#turn) this.part = part;
    });
    if (turn !== this.#turn) return;
    this.busy = null;
    this.failure = answer.kind === 'failed' ? answer.failure : null;
    this.isPackage = answer.kind === 'package';
    this.#hubOfPackage = answer.kind === 'package' ? answer.hub : null;
    this.reading = answer.kind === 'reading' ? answer.reading : null;
    if (this.reading) this.places = this.reading.places;
    if (this.isPackage && articles.length > 0) await this.knowPlaces();
    this.built = null;
    await this.#build();
  }

  async #build(): Promise<void> {
    const { file, answers, words, articles, rejected, reading } = this;
    if (!this.isBegun || this.failure?.kind === 'no-table') return;
    await this.#drafts.write({ file, answers, words, articles, rejected });
    const ready = this.isPackage || (reading && reading.count > 0 && this.open.length === 0);
    if (!ready) return;
    const turn = ++this.#turn;
    this.busy = 'building';
    const answer = await this.#desk.ask({ kind: 'build', words });
    if (turn !== this.#turn) return;
    this.busy = null;
    this.failure = answer.kind === 'failed' ? answer.failure : null;
    // The checks may have refused rows that could be read.
    if (answer.kind === 'built' && this.reading)
      this.reading = {
        ...this.reading,
        count: answer.left.rows,
        leftOut: answer.left.shown,
        leftOutCount: answer.left.count,
      };
    this.built =
      answer.kind === 'built'
        ? {
            number: turn,
            name: answer.name,
            data: new Map(answer.data),
            later: answer.later,
            rest: this.#rest(),
          }
        : null;
  }
}
