import { expect, test } from 'vitest';
import { SAMPLE_ABOUT, SAMPLE_SCOPE, sampleAgreement } from '../core/record/sample-agreement.ts';
import type { Tour } from '../core/tour/tour.ts';
import type { Overview } from '../core/types.ts';
import { defaultView } from '../core/address/view-url.ts';
import { monthsOfFilm, planOfTour, planOfView } from './film-plan.ts';

const VIEW = defaultView(SAMPLE_SCOPE);
const DATASET = {
  about: SAMPLE_ABOUT,
  scope: SAMPLE_SCOPE,
  agreements: [sampleAgreement()],
  sources: [],
} as unknown as Overview;

test('the whole range at 1× takes 40 s, less the month that is over at the start', () => {
  const months = { from: 0, to: 34 * 12 - 1 };
  const { frames, shots } = planOfView(
    VIEW,
    months,
    { speed: 1, framesPerSecond: 30 },
    SAMPLE_SCOPE,
  );
  expect(shots).toEqual([{ view: VIEW, caption: null }]);
  // Half a second before, one and a half after, and 407 of 408 months.
  expect(frames.length).toBe(15 + Math.round((40 * 407 * 30) / 408) + 45);
  expect(frames[0]!.playhead).toBe(1991 + 1 / 12);
  expect(frames.at(-1)!.playhead).toBe(2025);
});

test('at 8× it takes an eighth', () => {
  const months = { from: 0, to: 34 * 12 - 1 };
  const plan = planOfView(VIEW, months, { speed: 8, framesPerSecond: 25 }, SAMPLE_SCOPE);
  expect(plan.frames.length).toBe(13 + Math.round((5 * 407 * 25) / 408) + 38);
});

test('a film goes through the whole range, and of two compared moments from the earlier to the later', () => {
  const december = (year: number): number => (year - 1991) * 12 + 11;
  const comparing = (since: number, month: number) =>
    ({ ...VIEW, month, mode: { kind: 'compare', since } }) as const;
  expect(monthsOfFilm(VIEW, SAMPLE_SCOPE)).toEqual({ from: 0, to: 34 * 12 - 1 });
  const months = { from: december(2008), to: december(2018) };
  for (const view of [comparing(2009, december(2018)), comparing(2019, december(2008))]) {
    expect(monthsOfFilm(view, SAMPLE_SCOPE)).toEqual(months);
    const { shots, frames } = planOfView(
      view,
      months,
      { speed: 8, framesPerSecond: 25 },
      SAMPLE_SCOPE,
    );
    expect(shots[0]!.view.mode).toEqual({ kind: 'compare', since: 2009 });
    expect([frames[0]!.playhead, frames.at(-1)!.playhead]).toEqual([2009, 2019]);
  }
  const same = comparing(2009, december(2008));
  expect(monthsOfFilm(same, SAMPLE_SCOPE)).toEqual({ from: december(2008), to: december(2024) });
});

const TOUR: Tour = {
  id: 'drones',
  title: { en: 'Drones' },
  scenes: [
    { query: 'time=2010-12', play: null, caption: { en: 'Before', ar: 'قبل' }, notes: null },
    {
      query: 'time=2020-12&map=4/40/60&theme=industry',
      play: { from: 240, to: 359 },
      caption: { en: 'a'.repeat(120) },
      notes: null,
    },
  ],
};

test('a tour stands, glides and plays, and the frames of a glide lie between its scenes', () => {
  const pace = { speed: 2, framesPerSecond: 10 };
  const { frames, shots } = planOfTour(TOUR, DATASET, 'en', pace);
  expect(shots.map(({ caption }) => caption)).toEqual(['Before', 'a'.repeat(120)]);
  expect(shots[1]!.view.camera).toEqual({ zoom: 4, lat: 40, lng: 60 });
  const [first, second] = [0, 1].map((shot) => frames.filter((frame) => frame.shot === shot));
  // One frame and the three seconds that a short caption needs.
  expect(first!.map(({ playhead }) => playhead)).toEqual(new Array(31).fill(2011));
  const glides = second!.filter(({ glide }) => glide < 1);
  expect(glides).toHaveLength(11);
  expect(glides.every(({ playhead }) => playhead > 2011 && playhead < 2011 + 1 / 12)).toBe(true);
  // 119 months at 2×: 5.8 s, and the rest of the 9.5 s that the caption takes.
  const played = second!.filter(({ glide }) => glide === 1);
  expect(played).toHaveLength(58 + 37);
  expect(played[0]!.playhead).toBe(2011 + 1 / 12);
  expect(played.at(-1)!.playhead).toBe(2021);
});

test('a caption is in the language of the film, else in English', () => {
  const { shots } = planOfTour(TOUR, DATASET, 'ar', { speed: 1, framesPerSecond: 25 });
  expect(shots[0]!.caption).toBe('قبل');
  expect(shots[1]!.caption).toBe('a'.repeat(120));
});
