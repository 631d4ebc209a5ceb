import type { View } from '../../core/view/view.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { isTextField } from './text-field.ts';

/** How a talk begins from the main page by key, and ends: F5 where the page stands, Shift+F5 where the last talk was left. */
export class TalkStart {
  readonly #explorer: Explorer;
  #left: View | null = null;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  /** While presenting, F5 is the presenter's own. */
  onKey(event: KeyboardEvent): void {
    if (event.key !== 'F5' || event.ctrlKey || event.altKey || event.metaKey) return;
    if (this.#explorer.presenting || isTextField(event.target)) return;
    event.preventDefault();
    if (event.shiftKey && this.#left) this.#show(this.#left);
    this.#explorer.presenting = true;
  }

  /** After free steps the main page goes on where they led; after a tour it is as it was `before` the tour. */
  leave(before: View | null): void {
    this.#left = this.#explorer.view;
    if (before) this.#show(before);
    this.#explorer.presenting = false;
    this.#explorer.tour = null;
    this.#explorer.autoplay = false;
  }

  #show(view: View): void {
    const { language, scheme, digits } = this.#explorer.view;
    this.#explorer.show({ ...view, language, scheme, digits });
  }
}
