import { parseDay } from '../../core/time/day.ts';
import type { Agreement } from '../../core/types.ts';
import { judgeArticle, type Judged, type JudgedSentence } from '../../propose/judge-sentences.ts';
import type { Knowledge } from '../../propose/knowledge.ts';
import { readInSteps, type ReadArticle } from '../../propose/propose.ts';

export type Decision = 'confirmed' | 'rejected';

/** An article as it is read, compared with the records and decided on, one proposal after the other. */
export class ArticleCheck {
  text = $state('');
  /** As the date field has it: `YYYY-MM-DD` or empty. */
  published = $state('');
  state = $state<'asking' | 'reading' | 'read' | 'failed'>('asking');
  article = $state.raw<ReadArticle | null>(null);
  judged = $state.raw<readonly Judged[]>([]);
  sentences = $state.raw<readonly JudgedSentence[]>([]);
  /** By the key of the proposal. */
  decisions = $state.raw<ReadonlyMap<string, Decision>>(new Map());
  /** Index of the proposal that is looked at. */
  current = $state(0);
  readonly #agreements: () => readonly Agreement[];
  readonly #loadKnowledge: () => Promise<Knowledge>;
  readonly #isRejected: (key: string) => boolean;

  /** `agreements` are the records that it is compared with, as they are then; some proposals may be rejected already. */
  constructor(
    agreements: () => readonly Agreement[],
    loadKnowledge: () => Promise<Knowledge>,
    isRejected: (key: string) => boolean = () => false,
  ) {
    this.#agreements = agreements;
    this.#loadKnowledge = loadKnowledge;
    this.#isRejected = isRejected;
  }

  readonly confirmed = $derived(
    this.judged.filter(({ proposal }) => this.decisions.get(proposal.key) === 'confirmed'),
  );

  /** Reads a paragraph at a time; the page answers in between. */
  async read(): Promise<void> {
    this.state = 'reading';
    try {
      const knowledge = await this.#loadKnowledge();
      const steps = readInSteps(this.text, knowledge, parseDay(this.published));
      let begun = performance.now();
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          this.#finish(step.value);
          return;
        }
        if (performance.now() - begun < LONGEST_TURN) continue;
        await new Promise((resolve) => setTimeout(resolve));
        begun = performance.now();
      }
    } catch (cause) {
      console.error(cause);
      this.state = 'failed';
    }
  }

  #finish(article: ReadArticle): void {
    const { judged, sentences } = judgeArticle(article, this.#agreements());
    this.article = article;
    this.judged = judged;
    this.sentences = sentences;
    const rejected = judged.filter(({ proposal }) => this.#isRejected(proposal.key));
    this.decisions = new Map(rejected.map(({ proposal }) => [proposal.key, 'rejected']));
    this.current = 0;
    this.state = 'read';
  }

  readonly rejected = $derived(
    this.judged.flatMap(({ proposal: { key } }) =>
      this.decisions.get(key) === 'rejected' ? [key] : [],
    ),
  );

  /** The same decision again takes it back. */
  decide(key: string, decision: Decision): void {
    const decisions = new Map(this.decisions);
    if (decisions.get(key) === decision) decisions.delete(key);
    else decisions.set(key, decision);
    this.decisions = decisions;
  }

  move(by: number): void {
    this.current = Math.max(0, Math.min(this.judged.length - 1, this.current + by));
  }
}

/** How long the page may be held at a time, in milliseconds. */
const LONGEST_TURN = 16;
