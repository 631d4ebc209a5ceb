import type { TalkMessage, TalkState } from './speaker-channel.ts';
import { FRESH_CLOCK, isFresh, type TalkClock } from '../talk/talk-clock.ts';

/** What the speaker's window knows of the talk. */
export interface SpeakerSide {
  /** Null: nothing heard yet. */
  readonly state: TalkState | null;
  /** The presenting page has said goodbye, or no longer answers. */
  readonly isGone: boolean;
  readonly clock: TalkClock;
}

export const NOTHING_HEARD: SpeakerSide = { state: null, isGone: false, clock: FRESH_CLOCK };

/**
 * What the speaker's window knows after a message. A presenting page that was reloaded has lost the time: then the
 * window keeps its own, and `tells` asks it to tell that page.
 */
export function heard(
  side: SpeakerSide,
  message: TalkMessage,
): { readonly side: SpeakerSide; readonly tells: boolean } {
  switch (message.kind) {
    case 'state': {
      const { state } = message;
      const isReloaded = side.state !== null && side.state.session !== state.session;
      const keepsClock = isReloaded && isFresh(state.clock) && !isFresh(side.clock);
      const clock = keepsClock ? side.clock : state.clock;
      return { side: { state, isGone: false, clock }, tells: keepsClock };
    }
    case 'gone': {
      // The next talk in that window does not begin with the time of this one.
      const clock = message.isOver ? FRESH_CLOCK : side.clock;
      return { side: { ...side, isGone: true, clock }, tells: false };
    }
    case 'hello':
    case 'order':
    case 'point':
      return { side, tells: false };
  }
}
