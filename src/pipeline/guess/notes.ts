import type { Understood } from './known-names.ts';
import type { Note } from './reading.ts';

type Counted = Extract<Note, { rows: number }>['kind'];

/** What the author is told of a table, each once. */
export class Notes {
  readonly #said = new Map<string, Note>();
  readonly #counts = new Map<Counted, number>();

  say(note: Note): void {
    this.#said.set(JSON.stringify(note), note);
  }

  count(kind: Counted, rows = 1): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + rows);
  }

  /** A name that was understood otherwise than most would be. */
  ofPart(text: string, found: Understood): void {
    if (found.kind !== 'place') return;
    const { code, how } = found;
    if (how === 'shown' || how === 'gone') this.say({ kind: how, text, code });
    if (how === 'title') this.say({ kind: 'by-title', text, code });
  }

  get all(): Note[] {
    const counted = [...this.#counts].map(([kind, rows]): Note => ({ kind, rows }));
    return [...this.#said.values(), ...counted];
  }
}
