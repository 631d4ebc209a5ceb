import type { PlaceCode } from '../core/types.ts';
import type { Answers } from '../pipeline/guess/reading.ts';
import type { OwnWords } from '../pipeline/plain/tables-of-own.ts';
import type { Draft, DraftStore } from './draft-store.ts';
import type { Answer, Failure, GivenFile, Order, ReadingShown } from './worker-messages.ts';

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

/** A map that somebody is making: the file, the answers, the words, and what has come of them so far. */
export class OwnMap {
  readonly #desk: Desk;
  readonly #drafts: DraftStore;
  file = $state.raw<GivenFile | null>(null);
  answers = $state.raw<Answers>({});
  words = $state.raw<OwnWords>(NO_WORDS);
  reading = $state.raw<ReadingShown | null>(null);
  /** Whether what was given is a data package, which is read without a question. */
  isPackage = $state(false);
  failure = $state.raw<Failure | null>(null);
  busy = $state<'reading' | 'building' | 'filling' | null>(null);
  /** Of reading, from 0 to 1. */
  part = $state(0);
  /** The data of the preview, with a number that grows with each. */
  built = $state.raw<{
    readonly number: number;
    readonly name: string;
    readonly data: ReadonlyMap<string, string>;
  } | null>(null);
  #turn = 0;

  constructor(desk: Desk, drafts: DraftStore) {
    this.#desk = desk;
    this.#drafts = drafts;
  }

  /** What must be answered before there is a map. */
  readonly open = $derived((this.reading?.questions ?? []).filter(({ kind }) => kind !== 'names'));

  async take(): Promise<void> {
    const draft = await this.#drafts.read();
    if (draft && !this.file) await this.#begin(draft);
  }

  async give(file: GivenFile): Promise<void> {
    await this.#begin({ file, answers: {}, words: NO_WORDS });
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

  async call(words: Partial<OwnWords>): Promise<void> {
    this.words = { ...this.words, ...words };
    await this.#build();
  }

  async discard(): Promise<void> {
    this.#turn++;
    this.file = null;
    this.reading = null;
    this.built = null;
    this.failure = null;
    this.busy = null;
    this.isPackage = false;
    await this.#drafts.write(null);
  }

  /** A file to take away; null where none came of it. */
  async make(order: Extract<Order, { kind: 'html' | 'package' | 'faults' }>): Promise<File | null> {
    this.busy = 'filling';
    const answer = await this.#desk.ask(order);
    this.busy = null;
    if (answer.kind !== 'file') return null;
    return new File([answer.bytes.slice()], answer.name);
  }

  async #begin({ file, answers, words }: Draft): Promise<void> {
    this.file = file;
    this.answers = answers;
    this.words = words;
    this.reading = null;
    await this.#read();
  }

  async #read(): Promise<void> {
    const { file, answers } = this;
    if (!file) return;
    const turn = ++this.#turn;
    this.busy = 'reading';
    this.part = 0;
    const answer = await this.#desk.ask({ kind: 'read', file, answers }, (part) => {
      if (turn === this.#turn) this.part = part;
    });
    if (turn !== this.#turn) return;
    this.busy = null;
    this.failure = answer.kind === 'failed' ? answer.failure : null;
    this.isPackage = answer.kind === 'package';
    this.reading = answer.kind === 'reading' ? answer.reading : null;
    this.built = null;
    await this.#build();
  }

  async #build(): Promise<void> {
    const { file, answers, words, reading } = this;
    if (!file || this.failure?.kind === 'no-table') return;
    await this.#drafts.write({ file, answers, words });
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
        ? { number: turn, name: answer.name, data: new Map(answer.data) }
        : null;
  }
}
