import type { Spoken, Tour } from '../../core/tour/tour.ts';
import { keyOf } from '../../state/kept-under.ts';
import { isSpot, type Spot } from '../talk/pointer-trail.ts';
import type { TalkClock } from '../talk/talk-clock.ts';

/**
 * What the presenting page and the speaker's window say to each other, on a BroadcastChannel that all windows of this
 * origin hear. Each message names its talk, so that several talks at once do not mix.
 */
const VERSION = 4;

/** The line between the windows; null where the browser refuses one, as some do in a sandbox: the talk goes on without. */
export function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(keyOf('talk'));
  } catch (cause) {
    console.error(cause);
    return null;
  }
}

/** Where the talk is: all that the speaker's window shows is derived from it. */
export interface TalkState {
  /** Of the presenting page's present life: another one after each reload. */
  readonly session: string;
  /** The view in the words of the address. */
  readonly query: string;
  /** Playhead (decimal year) since which the free caption tells. */
  readonly since: number;
  /** The whole picture is shown, and the first step will go to the beginning. */
  readonly opening: boolean;
  /** The tour that is given, as it is now: a recorded one may have been changed since the last talk. */
  readonly tour: Tour | null;
  /** A tour's scene is shown, and no other month of the clock. */
  readonly inScene: boolean;
  readonly black: boolean;
  readonly playing: boolean;
  /** The last scene is over, and the closing frame stands there. */
  readonly ended: boolean;
  /** The code of the view is shown. */
  readonly codeOpen: boolean;
  /** A dot follows the speaker's pointer over the map. */
  readonly pointing: boolean;
  /** The audience's map in its own pixels. */
  readonly map: { readonly width: number; readonly height: number };
  readonly clock: TalkClock;
}

const MOVES = ['next', 'previous', 'first', 'last', 'play'] as const;
const SWITCHES = ['black', 'code', 'auto', 'pointer'] as const;
const STEPS = [...MOVES, ...SWITCHES] as const;
export const CLOCK_ORDERS = ['start', 'pause', 'reset'] as const;

/** What the speaker's window asks of the presenting page. */
export type TalkOrder =
  | { readonly kind: (typeof STEPS)[number] }
  | { readonly kind: 'scene'; readonly scene: number }
  | { readonly kind: 'year'; readonly typed: string }
  | { readonly kind: 'clock'; readonly order: (typeof CLOCK_ORDERS)[number] };

export type TalkMessage =
  | { readonly kind: 'state'; readonly state: TalkState }
  /** The presentation was left, so that the talk is over, or its page was closed or is loaded again. */
  | { readonly kind: 'gone'; readonly isOver: boolean }
  /** The speaker's window asks for the state, and says what it knows of the time. */
  | { readonly kind: 'hello'; readonly clock: TalkClock }
  | { readonly kind: 'order'; readonly order: TalkOrder }
  /** Where the pointer is over the map, from whichever window. */
  | { readonly kind: 'point'; readonly spot: Spot };

/** A message as it goes over the channel. */
export const sealed = (talk: string, message: TalkMessage): object => ({
  v: VERSION,
  talk,
  ...message,
});

/** A message of this talk; null where it is anything else: of another talk, another version, or not whole. */
export function opened(data: unknown, talk: string): TalkMessage | null {
  if (!isRecord(data) || data['v'] !== VERSION || data['talk'] !== talk) return null;
  switch (data['kind']) {
    case 'gone':
      return { kind: 'gone', isOver: data['isOver'] === true };
    case 'hello':
      return isClock(data['clock']) ? { kind: 'hello', clock: data['clock'] } : null;
    case 'state':
      return isState(data['state']) ? { kind: 'state', state: data['state'] } : null;
    case 'order':
      return isOrder(data['order']) ? { kind: 'order', order: data['order'] } : null;
    case 'point':
      return isSpot(data['spot']) ? { kind: 'point', spot: data['spot'] } : null;
    default:
      return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0;

const isSize = (value: unknown): value is TalkState['map'] =>
  isRecord(value) && [value['width'], value['height']].every((side) => isTime(side) && side > 0);

const isClock = (value: unknown): value is TalkClock =>
  isRecord(value) &&
  isTime(value['ranMs']) &&
  (value['sinceMs'] === null || isTime(value['sinceMs']));

const isSpoken = (value: unknown): value is Spoken =>
  isRecord(value) &&
  Object.values({ en: null, ...value }).every((text) => typeof text === 'string');

const isTour = (value: unknown): value is Tour =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  (value['keys'] === undefined || isRecord(value['keys'])) &&
  Array.isArray(value['scenes']) &&
  value['scenes'].every(
    (scene) =>
      isRecord(scene) &&
      typeof scene['query'] === 'string' &&
      isSpoken(scene['caption']) &&
      (scene['notes'] === null || isSpoken(scene['notes'])),
  );

const isState = (value: unknown): value is TalkState =>
  isRecord(value) &&
  typeof value['session'] === 'string' &&
  typeof value['query'] === 'string' &&
  isTime(value['since']) &&
  (value['tour'] === null || isTour(value['tour'])) &&
  ['opening', 'inScene', 'black', 'playing', 'ended', 'codeOpen', 'pointing'].every(
    (key) => typeof value[key] === 'boolean',
  ) &&
  isSize(value['map']) &&
  isClock(value['clock']);

function isOrder(value: unknown): value is TalkOrder {
  if (!isRecord(value)) return false;
  const { kind } = value;
  if (kind === 'scene') return Number.isInteger(value['scene']) && isTime(value['scene']);
  if (kind === 'year') return /^\d{1,4}$/.test(String(value['typed']));
  if (kind === 'clock') return CLOCK_ORDERS.some((order) => order === value['order']);
  return STEPS.some((step) => step === kind);
}
