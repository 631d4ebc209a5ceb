import { expect, test } from 'vitest';
import { SAMPLE_SCOPE } from '../../core/record/sample-agreement.ts';
import type { PlaceCode } from '../../core/types.ts';
import type { View } from '../../core/view/view.ts';
import { defaultView } from '../../core/address/view-url.ts';
import { Announcer } from '../../state/announcer.svelte.ts';
import { Explorer } from '../../state/explorer.svelte.ts';
import { Playback } from '../../state/playback.svelte.ts';
import { noticeText } from './notice-text.ts';
import { perform } from './perform.ts';
import type { SimpleAction } from './presenter-keys.ts';
import { Presenter } from './presenter.svelte.ts';
import { DATASET, TOURS } from './sample-talk.ts';

function setUp(view: Partial<View> = {}) {
  const start = { ...defaultView(SAMPLE_SCOPE), presenting: true, ...view };
  const explorer = new Explorer(DATASET, start, 'en');
  let tick: ((nowMs: number) => void) | null = null;
  const playback = new Playback(explorer, {
    request: (callback) => ((tick = callback), 1),
    cancel: () => (tick = null),
  });
  const announcer = new Announcer();
  const presenter = new Presenter({ explorer, playback, announcer }, () => 5000);
  const left: string[] = [];
  const page = {
    leave: () => left.push('leave'),
    enterFullScreen: () => left.push('enter full screen'),
    toggleFullScreen: () => left.push('toggle full screen'),
    openSpeaker: () => left.push('speaker'),
    toggleAuto: () => left.push('auto'),
  };
  const press = (...actions: SimpleAction[]) =>
    actions.forEach((kind) => perform({ kind }, false, presenter, page));
  const type = (digits: string) =>
    [...digits].forEach((digit) =>
      perform({ kind: 'digit', digit: Number(digit) }, false, presenter, page),
    );
  const at = () => {
    const { year, month } = explorer.yearAndMonth;
    return `${year}-${month}`;
  };
  const notice = () => presenter.notice && noticeText(presenter.notice, explorer);
  const turn = (...times: number[]) => times.forEach((nowMs) => tick?.(nowMs));
  return { explorer, playback, announcer, presenter, press, type, at, notice, left, turn };
}

/** A month of the slider. */
const month = (year: number, inYear: number): number => (year - 1991) * 12 + inYear - 1;

test('next goes to the next date on which something happens, says what, and says it aloud too', () => {
  const { press, at, presenter, announcer } = setUp({ month: month(1998, 1) });
  press('next');
  expect(at()).toBe('1999-3');
  expect(presenter.caption.text).toBe(
    'March 1999: +1, AZE (co-production); 1 agreement or contract with 1 partner',
  );
  press('next');
  expect(at()).toBe('2019-6');
  expect(presenter.caption.text).toBe(
    'June 2019: +1, AZE (co-production); 2 agreements and contracts with 1 partner',
  );
  expect(announcer.text).toBe(presenter.caption.text);
});

test('back at a stop it tells again what that stop had brought', () => {
  const { press, at, presenter } = setUp({ month: month(2022, 5) });
  press('previous');
  expect(at()).toBe('2019-6');
  expect(presenter.caption.text).toBe(
    'June 2019: +1, AZE (co-production); 2 agreements and contracts with 1 partner',
  );
});

test('opened at the end it shows the whole, and the first step goes to the first date', () => {
  const { press, at, presenter } = setUp();
  expect(presenter.caption.text).toBe(
    'From 1991 to 2024, TUR made 3 agreements and contracts with 2 partners.',
  );
  press('next');
  expect(at()).toBe('1999-3');
});

test('opened on a record it tells that record; a step tells again what it has brought', () => {
  const selection = { kind: 'agreement', id: 'aze-1999' } as const;
  const { press, presenter } = setUp({ selection });
  const title = 'Anka drones to be built in Kazakhstan';
  expect(presenter.caption.text).toBe(`${title} · 4 March 1999 · AZE`);
  press('next');
  expect(presenter.caption.text).toMatch(/^March 1999: \+1, AZE/);
});

test('a change of subject is no step: what is chosen after one is told as when the talk is opened on it', () => {
  const { press, presenter, explorer } = setUp({ month: month(1999, 3) });
  press('last');
  const step = presenter.caption.text;
  expect(step).toMatch(/^April 1999 – December 2024: \+2/);
  const partner = { kind: 'partner', code: 'AZE' as PlaceCode } as const;
  for (const selection of [{ kind: 'agreement', id: 'aze-1999' } as const, partner]) {
    explorer.selection = selection;
    expect(presenter.caption.text).toBe(setUp({ selection }).presenter.caption.text);
  }
  expect(presenter.caption.text).toMatch(/^AZE · Ankara’s defence agreements · 1991 – 2024 · 2/);
  explorer.selection = { kind: 'none' };
  expect(presenter.caption.text).toBe(step);
  explorer.selection = partner;
  press('previous');
  expect(presenter.caption.text).toMatch(/^June 2019: \+1, AZE/);
});

test('at the ends nothing moves, and it says so until the next step', () => {
  const { press, at, notice } = setUp({ month: month(2022, 6) });
  press('next');
  expect(at()).toBe('2024-12');
  press('next');
  expect([at(), notice()]).toEqual(['2024-12', 'This is the end']);
  press('first');
  expect([at(), notice()]).toEqual(['1991-1', null]);
  press('previous');
  expect(notice()).toBe('This is the beginning');
});

test('a typed year is shown while it is typed, gone to at Enter, and told over all the years between', () => {
  const { press, type, at, presenter } = setUp({ month: month(1998, 12) });
  type('20193');
  expect(presenter.typed).toBe('2019');
  press('erase');
  expect(presenter.typed).toBe('201');
  type('9');
  press('go');
  expect([at(), presenter.typed]).toEqual(['2019-12', '']);
  expect(presenter.caption.text).toBe(
    '1999 – 2019: +2, AZE (co-production); 2 agreements and contracts with 1 partner',
  );
});

test('a year outside the timeline gets a sentence and moves nothing; Esc takes back what is typed', () => {
  const { press, type, at, notice, left } = setUp({ month: month(1999, 3) });
  type('1453');
  press('go');
  expect(at()).toBe('1999-3');
  expect(notice()).toBe('1453 is outside the timeline. Type a year from 1991 to 2024.');
  type('20');
  press('out');
  expect(left).toEqual([]);
  press('out');
  expect(left).toEqual(['leave']);
});

test('Esc, and with it the end of the full screen, closes what lies on top before it leaves', () => {
  const { press, presenter, left } = setUp({ month: month(1999, 3) });
  press('help', 'out');
  expect([presenter.helpOpen, left]).toEqual([false, []]);
  press('black', 'out');
  expect([presenter.black, left]).toEqual([false, []]);
  press('out');
  expect(left).toEqual(['leave']);
});

test('in the dark nothing moves, and the same keys or any way out bring the light back', () => {
  const { press, at, presenter, announcer, left } = setUp({ month: month(1999, 3) });
  press('black');
  expect(announcer.text).toBe('The screen is black. B brings the map back.');
  press('next', 'speaker', 'last', 'help');
  expect([at(), presenter.black, presenter.helpOpen, left]).toEqual(['1999-3', true, false, []]);
  press('black');
  expect(presenter.black).toBe(false);
  press('black', 'out');
  expect([at(), presenter.black, left]).toEqual(['1999-3', false, []]);
});

test('a held key steps on, but does not flicker', () => {
  const { presenter, at } = setUp({ month: month(1998, 1) });
  const page = {
    leave() {},
    enterFullScreen() {},
    toggleFullScreen() {},
    openSpeaker() {},
    toggleAuto() {},
  };
  perform({ kind: 'black' }, true, presenter, page);
  expect(presenter.black).toBe(false);
  perform({ kind: 'next' }, true, presenter, page);
  expect(at()).toBe('1999-3');
});

test('evidence opens for what is chosen, and the next step closes it', () => {
  const { press, explorer, presenter } = setUp({ month: month(1999, 3) });
  press('evidence');
  expect(presenter.evidenceOpen).toBe(false);
  explorer.selection = { kind: 'agreement', id: 'aze-1999' };
  press('evidence');
  expect(presenter.evidenceOpen).toBe(true);
  press('next');
  expect(presenter.evidenceOpen).toBe(false);
});

test('the talk’s time starts with its first step', () => {
  const { press, presenter } = setUp({ month: month(1999, 3) });
  expect(presenter.clock).toEqual({ ranMs: 0, sinceMs: null });
  press('next');
  expect(presenter.clock).toEqual({ ranMs: 0, sinceMs: 5000 });
});

test('a tour is opened at the scene that the address asks for, in the reader’s language and colours', () => {
  const { presenter, explorer, press } = setUp({
    tour: { id: 'short', scene: 0 },
    language: 'tr',
    scheme: 'light',
  });
  presenter.giveTour(TOURS);
  expect(presenter.caption).toEqual({ text: 'Bir', language: 'tr' });
  press('next', 'next');
  expect(explorer.view).toMatchObject({
    language: 'tr',
    scheme: 'light',
    presenting: true,
    tour: { id: 'short', scene: 2 },
  });
  expect([...explorer.filters.partners]).toEqual(['KAZ']);
  expect(presenter.caption).toEqual({ text: 'Three', language: 'en' });
});

test('a scene that plays stops at its end, and next at once goes on', () => {
  const { presenter, explorer, playback, press, at, turn } = setUp({
    tour: { id: 'short', scene: 1 },
  });
  presenter.giveTour(TOURS);
  expect([at(), playback.playing]).toEqual(['1991-1', true]);
  expect(explorer.selection).toEqual({ kind: 'agreement', id: 'aze-2019' });
  turn(0, 10_000);
  expect(playback.playing).toBe(true);
  turn(60_000);
  expect([at(), playback.playing]).toEqual(['2019-12', false]);
  press('previous', 'next', 'next');
  expect([explorer.tour?.scene, playback.playing]).toEqual([2, false]);
  press('next');
  expect([presenter.ended, explorer.tour?.scene]).toEqual([true, 2]);
  press('previous');
  expect([presenter.ended, explorer.tour?.scene]).toEqual([false, 2]);
});

test('a year typed within a tour is told as itself, and next returns to the scene that was left', () => {
  const { presenter, explorer, press, type } = setUp({ tour: { id: 'short', scene: 0 } });
  presenter.giveTour(TOURS);
  type('2019');
  press('go');
  expect(presenter.inScene).toBe(false);
  expect(presenter.caption.text).toContain('+1, AZE');
  press('next');
  expect([explorer.tour?.scene, presenter.inScene]).toEqual([0, true]);
  press('next');
  expect([explorer.tour?.scene, presenter.inScene]).toEqual([1, true]);
});

test('a scene’s caption is shown at its own months, and elsewhere the free one', () => {
  const { presenter, explorer, press } = setUp({ tour: { id: 'short', scene: 0 } });
  presenter.giveTour(TOURS);
  explorer.month = month(2019, 6);
  expect(presenter.inScene).toBe(false);
  expect(presenter.caption.text).toContain('+1, AZE');
  explorer.month = month(1999, 12);
  expect(presenter.caption.text).toBe('One');
  press('next');
  explorer.month = month(2005, 1);
  expect(presenter.caption.text).toBe('Two');
  explorer.month = month(2020, 1);
  expect(presenter.inScene).toBe(false);
});

test('an unknown tour, tours that do not come and a scene too many get a sentence, and the talk goes on', () => {
  const unknown = setUp({ tour: { id: 'atlantis', scene: 0 }, month: month(1998, 1) });
  expect(unknown.presenter.caption.text).toBe('');
  unknown.presenter.giveTour(TOURS);
  expect(unknown.notice()).toBe(
    'There is no tour “atlantis” here. Steps go from date to date; choose a tour under Present.',
  );
  unknown.press('next');
  expect([unknown.at(), unknown.explorer.tour]).toEqual(['1999-3', null]);

  const lost = setUp({ tour: { id: 'short', scene: 0 } });
  lost.presenter.goWithoutTour({ kind: 'tours-failed' });
  expect(lost.notice()).toBe(
    'The tours could not be loaded. Steps go from date to date; reload the page to try again.',
  );

  const beyond = setUp({ tour: { id: 'short', scene: 11 } });
  beyond.presenter.giveTour(TOURS);
  expect(beyond.notice()).toBe('There is no scene 12: the tour has 3. The last one is shown.');
  expect(beyond.explorer.tour).toEqual({ id: 'short', scene: 2 });
});

test('a speaker view that the browser blocks is told with its cure', () => {
  const { explorer } = setUp();
  expect(noticeText({ kind: 'speaker-blocked' }, explorer)).toBe(
    'The browser has blocked the speaker view. Allow pop-ups for this page in the address bar, then press S again.',
  );
});
