import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tour } from '../../core/tour/tour.ts';
import { opened, sealed, type TalkMessage, type TalkState } from './speaker-channel.ts';
import { heard, NOTHING_HEARD } from './speaker-side.ts';
import { FRESH_CLOCK } from '../talk/talk-clock.ts';

const STATE: TalkState = {
  session: 'a',
  query: 'time=2019-11&present=1',
  since: 2019.5,
  opening: false,
  tour: null,
  inScene: false,
  black: false,
  playing: false,
  ended: false,
  codeOpen: false,
  pointing: false,
  map: { width: 1280, height: 700 },
  clock: { ranMs: 0, sinceMs: 1000 },
};
const SAMPLE_TOUR: Tour = {
  id: 'drones',
  title: { en: 'Drones' },
  scenes: [
    { query: 'time=2019-11', play: null, caption: { en: 'One', tr: 'Bir' }, notes: null },
    { query: '', play: { from: 0, to: 9 }, caption: { en: 'Two' }, notes: { en: 'Slowly.' } },
  ],
};
const MESSAGES: TalkMessage[] = [
  { kind: 'state', state: STATE },
  { kind: 'state', state: { ...STATE, tour: SAMPLE_TOUR } },
  { kind: 'gone', isOver: false },
  { kind: 'gone', isOver: true },
  { kind: 'hello', clock: FRESH_CLOCK },
  { kind: 'order', order: { kind: 'next' } },
  { kind: 'order', order: { kind: 'scene', scene: 2 } },
  { kind: 'order', order: { kind: 'year', typed: '2019' } },
  { kind: 'order', order: { kind: 'clock', order: 'pause' } },
  { kind: 'order', order: { kind: 'pointer' } },
  { kind: 'point', spot: [0.25, 1] },
];

test('what is sent in a talk is heard in it, and in no other', () => {
  for (const message of MESSAGES) {
    const sent: unknown = structuredClone(sealed('one', message));
    expect(opened(sent, 'one')).toEqual(message);
    expect(opened(sent, 'two')).toBeNull();
  }
});

test('another version, an unknown order and half a state are not heard', () => {
  const sent = (message: object) => ({ v: 4, talk: 'one', ...message });
  expect(opened({ ...sent({ kind: 'gone' }), v: 1 }, 'one')).toBeNull();
  for (const order of [
    null,
    { kind: 'explode' },
    { kind: 'scene', scene: -1 },
    { kind: 'scene', scene: 1.5 },
    { kind: 'year', typed: '20x9' },
    { kind: 'clock', order: 'back' },
  ])
    expect(opened(sent({ kind: 'order', order }), 'one')).toBeNull();
  for (const spot of [null, [0.5], [2, 0], ['0', 0]])
    expect(opened(sent({ kind: 'point', spot }), 'one')).toBeNull();
  const map = { width: 0, height: 700 };
  expect(opened(sent({ kind: 'state', state: { ...STATE, map } }), 'one')).toBeNull();
  const scene = { query: '', play: null, caption: { en: 'Now' }, notes: { en: 'Slowly.' } };
  for (const broken of [{ caption: {} }, { query: 7 }, { notes: 'Slowly.' }]) {
    const tour = {
      id: 'drones',
      title: { en: 'Drones' },
      scenes: [scene, { ...scene, ...broken }],
    };
    expect(opened(sent({ kind: 'state', state: { ...STATE, tour } }), 'one')).toBeNull();
  }
  for (const key of Object.keys(STATE)) {
    const state = { ...STATE, [key]: undefined };
    expect(opened(sent({ kind: 'state', state }), 'one'), key).toBeNull();
  }
});

test('whatever is said on the channel, nothing throws', () => {
  fc.assert(fc.property(fc.anything(), (data) => opened(data, 'one') === null));
});

test('the speaker takes over what the presentation says, and its time', () => {
  const { side, tells } = heard(NOTHING_HEARD, { kind: 'state', state: STATE });
  expect(side).toEqual({ state: STATE, isGone: false, clock: STATE.clock });
  expect(tells).toBe(false);
});

test('after a reload of the presentation the speaker keeps the time and tells it', () => {
  const before = heard(NOTHING_HEARD, { kind: 'state', state: STATE }).side;
  const gone = heard(before, { kind: 'gone', isOver: false }).side;
  expect(gone.isGone).toBe(true);
  const back = heard(gone, {
    kind: 'state',
    state: { ...STATE, session: 'b', clock: FRESH_CLOCK },
  });
  expect(back.side.clock).toEqual(STATE.clock);
  expect(back.side.isGone).toBe(false);
  expect(back.tells).toBe(true);
});

test('after a talk that was left the next one begins without its time', () => {
  const before = heard(NOTHING_HEARD, { kind: 'state', state: STATE }).side;
  const over = heard(before, { kind: 'gone', isOver: true }).side;
  expect(over).toEqual({ state: STATE, isGone: true, clock: FRESH_CLOCK });
  const state = { ...STATE, session: 'b', clock: FRESH_CLOCK };
  expect(heard(over, { kind: 'state', state })).toEqual({
    side: { state, isGone: false, clock: FRESH_CLOCK },
    tells: false,
  });
});

test('a clock that was reset is fresh for both', () => {
  const before = heard(NOTHING_HEARD, { kind: 'state', state: STATE }).side;
  const reset = heard(before, { kind: 'state', state: { ...STATE, clock: FRESH_CLOCK } });
  expect(reset).toEqual({
    side: { state: { ...STATE, clock: FRESH_CLOCK }, isGone: false, clock: FRESH_CLOCK },
    tells: false,
  });
});
