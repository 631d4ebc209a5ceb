import { writeView } from '../../core/address/view-url.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Playback } from '../../state/playback.svelte.ts';
import { screen } from '../../state/screen.svelte.ts';
import type { Presenter } from '../talk/presenter.svelte.ts';
import type { TalkPointer } from '../talk/talk-pointer.svelte.ts';
import {
  openChannel,
  opened,
  sealed,
  type TalkMessage,
  type TalkOrder,
  type TalkState,
} from './speaker-channel.ts';
import { FRESH_CLOCK, isFresh, paused, started } from '../talk/talk-clock.ts';

/**
 * The presenting page's end of the line: tells the speaker's window where the talk is, and does what it asks. Call it
 * while a component is set up.
 */
export function hostTalk(
  talk: string,
  {
    explorer,
    playback,
    presenter,
    pointer,
    stage,
  }: {
    explorer: Explorer;
    playback: Playback;
    presenter: Presenter;
    pointer: TalkPointer;
    /** Where the map is seen, in pixels of the window. */
    stage: { readonly width: number; readonly height: number };
  },
): void {
  const session = crypto.randomUUID?.() ?? String(Math.random());
  const state: TalkState = $derived({
    session,
    query: writeView({ ...explorer.view, language: explorer.language }, explorer.scope),
    since: presenter.since,
    opening: presenter.opening,
    tour: presenter.tour,
    inScene: presenter.inScene,
    black: presenter.black,
    playing: playback.playing,
    ended: presenter.ended,
    codeOpen: presenter.codeOpen,
    pointing: presenter.pointing,
    map: {
      width: Math.max(1, stage.width / screen.hallScale),
      height: Math.max(1, stage.height / screen.hallScale),
    },
    clock: presenter.clock,
  });
  $effect(() => {
    const channel = openChannel();
    if (channel === null) return;
    const say = (message: TalkMessage): void => channel.postMessage(sealed(talk, message));
    channel.onmessage = ({ data }) => {
      const message = opened(data, talk);
      if (message?.kind === 'order') follow(message.order, presenter, explorer);
      if (message?.kind === 'point' && presenter.pointing) pointer.show(message.spot);
      if (message?.kind !== 'hello') return;
      if (isFresh(presenter.clock)) presenter.clock = message.clock;
      say({ kind: 'state', state });
    };
    // Perhaps only to be loaded again: the speaker's window keeps the time.
    const hide = (): void => say({ kind: 'gone', isOver: false });
    window.addEventListener('pagehide', hide);
    $effect(() => say({ kind: 'state', state }));
    $effect(() => {
      if (pointer.mine) say({ kind: 'point', spot: pointer.mine });
    });
    return () => {
      window.removeEventListener('pagehide', hide);
      say({ kind: 'gone', isOver: true });
      channel.close();
    };
  });
}

function follow(order: TalkOrder, presenter: Presenter, explorer: Explorer): void {
  // The speaker's window may not have heard yet that it is dark.
  if (presenter.black && order.kind !== 'black' && order.kind !== 'clock') return;
  switch (order.kind) {
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
      return presenter[order.kind]();
    case 'black':
      return presenter.toggleBlack();
    case 'play':
      return presenter.togglePlay();
    case 'code':
      presenter.codeOpen = !presenter.codeOpen;
      return;
    case 'pointer':
      presenter.pointing = !presenter.pointing;
      return;
    case 'auto':
      explorer.autoplay = !explorer.autoplay;
      return;
    case 'scene':
      return presenter.goToScene(order.scene);
    case 'year':
      return presenter.goToYear(order.typed);
    case 'clock':
      presenter.clock = {
        start: started(presenter.clock, Date.now()),
        pause: paused(presenter.clock, Date.now()),
        reset: FRESH_CLOCK,
      }[order.order];
  }
}
