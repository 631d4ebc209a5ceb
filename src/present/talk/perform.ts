import type { PresenterAction } from './presenter-keys.ts';
import type { Presenter } from './presenter.svelte.ts';

/** What only the page itself can do. */
export interface PageVerbs {
  leave(): void;
  enterFullScreen(): void;
  toggleFullScreen(): void;
  openSpeaker(): void;
}

/** What a held key may do again and again. */
const REPEATS: ReadonlySet<PresenterAction['kind']> = new Set<PresenterAction['kind']>([
  'next',
  'previous',
  'digit',
  'erase',
]);

/** Does what a key asks. A black screen hears only the key that ends it, so that a press in the dark does nothing. */
export function perform(
  action: PresenterAction,
  isHeld: boolean,
  presenter: Presenter,
  page: PageVerbs,
): void {
  if (isHeld && !REPEATS.has(action.kind)) return;
  if (presenter.black && action.kind !== 'black') return;
  switch (action.kind) {
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
      return presenter[action.kind]();
    case 'black':
      return presenter.toggleBlack();
    case 'play':
      return presenter.togglePlay();
    case 'digit':
      return presenter.typeDigit(action.digit);
    case 'erase':
      return presenter.eraseDigit();
    case 'go':
      return presenter.goToTyped();
    case 'help':
      presenter.helpOpen = !presenter.helpOpen;
      return;
    case 'evidence':
      return presenter.toggleEvidence();
    case 'out':
      if (!presenter.closeOne()) page.leave();
      return;
    case 'start':
      return page.enterFullScreen();
    case 'full-screen':
      return page.toggleFullScreen();
    case 'speaker':
      return page.openSpeaker();
  }
}
