import { expect, test } from 'vitest';
import type { Overview, PlaceCode } from '../../core/types.ts';
import { defaultView } from '../../core/address/view-url.ts';
import { Explorer } from '../../state/explorer.svelte.ts';
import { SAMPLE_DATASET } from '../../tours/sample-tour.ts';
import type { TalkOrder, TalkState } from './speaker-channel.ts';
import { SpeakerKeys } from './speaker-keys.svelte.ts';
import { FRESH_CLOCK } from '../talk/talk-clock.ts';

const code = 'TUR' as PlaceCode;
const hub = { code, seat: '', at: [30, 40], names: { en: '', ar: '', tr: '' } } as const;
const DATASET: Overview = { ...SAMPLE_DATASET, agreements: [], places: [hub] };

function setUp(black: boolean) {
  const state: TalkState = {
    session: 's',
    query: '',
    since: 1991,
    opening: false,
    tour: null,
    inScene: false,
    black,
    playing: false,
    ended: false,
    codeOpen: false,
    pointing: false,
    map: { width: 1280, height: 700 },
    clock: FRESH_CLOCK,
  };
  const ordered: TalkOrder[] = [];
  const explorer = new Explorer(DATASET, defaultView(DATASET.scope), 'en');
  const keys = new SpeakerKeys(explorer, {
    side: { state, isGone: false, clock: FRESH_CLOCK },
    order: (order) => ordered.push(order),
  });
  return { keys, ordered };
}

test('in the dark the speaker’s window asks for nothing but the end of the dark', () => {
  const { keys, ordered } = setUp(true);
  keys.order({ kind: 'next' });
  keys.order({ kind: 'scene', scene: 1 });
  keys.typed = '2019';
  keys.goToTyped();
  keys.order({ kind: 'black' });
  expect(ordered).toEqual([{ kind: 'black' }]);
});

test('a year in whatever digits is asked for, and one outside the timeline is refused here', () => {
  const { keys, ordered } = setUp(false);
  keys.typed = '٢٠١٩';
  keys.goToTyped();
  keys.typed = '1453';
  keys.goToTyped();
  expect(ordered).toEqual([{ kind: 'year', typed: '2019' }]);
  expect(keys.refused).toBe('1453');
});
