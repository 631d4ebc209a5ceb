import type { PresenterAction } from './presenter-keys.ts';
import type { Presenter } from './presenter.svelte.ts';

/** What only the page itself can do. */
export interface PageVerbs {
  leave(): void;
  enterFullScreen(): void;
  toggleFullScreen(): void;
  openSpeaker(): void;
  toggleAuto(): void;
}

/** What a held key may do again and again. */
const REPEATS: ReadonlySet<PresenterAction['kind']> = new Set<PresenterAction['kind']>([
  'next',
  'previous',
  'digit',
  'erase',
]);

/**
 * Does what a key asks. In the dark a press moves nothing unseen: only the keys of the dark are heard, and whatever asks
 * to be let out brings the light back.
 */
export function perform(
  action: PresenterAction,
  isHeld: boolean,
  presenter: Presenter,
  page: PageVerbs,
): void {
  if (isHeld && !REPEATS.has(action.kind)) return;
  if (presenter.black) {
    if (action.kind === 'black' || action.kind === 'out') presenter.toggleBlack();
    return;
  }
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
    case 'code':
      presenter.codeOpen = !presenter.codeOpen;
      return;
    case 'pointer':
      presenter.pointing = !presenter.pointing;
      return;
    case 'auto':
      return page.toggleAuto();
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
