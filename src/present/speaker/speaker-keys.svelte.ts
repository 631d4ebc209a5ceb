import { fold } from '../../core/text/search-fold.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { OwnKeys } from '../talk/own-keys.svelte.ts';
import { presenterAction } from '../talk/presenter-keys.ts';
import { isTextField } from '../talk/text-field.ts';
import type { TalkOrder } from './speaker-channel.ts';
import type { SpeakerGuest } from './speaker-guest.svelte.ts';
import { typedYear } from '../talk/typed-year.ts';

/** The keys of the speaker's window: those of the presentation, sent over; what is typed stays here until it is whole. */
export class SpeakerKeys {
  readonly #explorer: Explorer;
  readonly #guest: Pick<SpeakerGuest, 'side' | 'order'>;
  typed = $state('');
  /** What was typed and is no year of the timeline: told here, where the audience does not see it. */
  refused = $state<string | null>(null);
  helpOpen = $state(false);
  readonly own = new OwnKeys();

  constructor(explorer: Explorer, guest: Pick<SpeakerGuest, 'side' | 'order'>) {
    this.#explorer = explorer;
    this.#guest = guest;
  }

  /** In the dark nothing is asked for but its end: nobody sees what moves. */
  order(order: TalkOrder): void {
    if (this.#isBlack && order.kind !== 'black') return;
    this.refused = null;
    this.#guest.order(order);
  }

  get #isBlack(): boolean {
    return this.#guest.side.state?.black ?? false;
  }

  goToTyped(): void {
    // Digits in whatever script they were written.
    const typed = fold(this.typed);
    this.typed = '';
    if (typed === '') return;
    if (typedYear(typed, this.#explorer.scope) === null) this.refused = typed;
    else this.order({ kind: 'year', typed });
  }

  /** A button that has the focus would be pressed when the space bar, which has stepped on, comes up again. */
  onKeyUp(event: KeyboardEvent): void {
    if (event.key === ' ' && !isTextField(event.target)) event.preventDefault();
  }

  onKey(event: KeyboardEvent): void {
    if (this.own.take(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (isTextField(event.target)) return;
    const { direction } = this.#explorer;
    const action = presenterAction(event, {
      direction,
      typing: this.typed !== '',
      own: this.own.with(this.#guest.side.state?.tour?.keys),
    });
    // F5 reloads this window, which loses nothing.
    if (action === null || action.kind === 'start') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    switch (action.kind) {
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
      case 'play':
        return this.order({ kind: action.kind });
      case 'black':
      case 'code':
      case 'auto':
      case 'pointer':
        if (!event.repeat) this.order({ kind: action.kind });
        return;
      case 'digit':
        if (this.#isBlack) return;
        this.refused = null;
        this.typed = (this.typed + String(action.digit)).slice(0, 4);
        return;
      case 'erase':
        this.typed = this.typed.slice(0, -1);
        return;
      case 'go':
        return this.goToTyped();
      case 'help':
        if (!event.repeat) this.helpOpen = !this.helpOpen;
        return;
      case 'out':
        if (this.typed !== '') this.typed = '';
        else this.helpOpen = false;
    }
  }
}
