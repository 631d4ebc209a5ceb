import { expect, test } from 'vitest';
import { defaultView } from '../address/view-url.ts';
import { dashOf } from '../arcs/arc-look.ts';
import { drawnGrowth } from '../arcs/arc-view.ts';
import {
  SAMPLE_ABOUT,
  SAMPLE_SCOPE,
  sampleAgreement,
  sampleDate,
} from '../record/sample-agreement.ts';
import { toDay } from '../time/day.ts';
import type { Mode } from '../time/time-window.ts';
import type { Overview, PlaceCode } from '../types.ts';
import { onlyTheme } from './filter.ts';
import { themesOf } from '../record/categories.ts';
import { pictureOf } from './picture.ts';

const codes = ['TUR', 'PAK'] as PlaceCode[];
const HALTED = sampleAgreement({
  id: 'pak-2018',
  nature: 'contract',
  kind: 'sale',
  status: 'blocked',
  theme: 'halted',
  partners: [codes[1]!],
  date: sampleDate('2018-07-13'),
  before: { status: 'signed', theme: 'arms', until: toDay('2018-12-31') },
});
const DATA: Overview = {
  version: '1',
  about: SAMPLE_ABOUT,
  scope: SAMPLE_SCOPE,
  agreements: [sampleAgreement({ partners: [codes[1]!] }), HALTED],
  places: codes.map((code, i) => ({
    code,
    seat: code,
    at: [33 + 40 * i, 40],
    names: { en: code, ar: code, tr: code },
  })),
};
const month = (year: number, ofYear: number) => (year - 1991) * 12 + ofYear - 1;
const picture = (at: number, more: Partial<Parameters<typeof pictureOf>[0]> = {}) => {
  const { arcs, arcView } = pictureOf({ ...defaultView(SAMPLE_SCOPE), month: at, ...more }, DATA);
  const arc = arcs.find(({ agreement }) => agreement.id === HALTED.id)!;
  return { arc, theme: arc.agreement.theme, dash: dashOf(arc), growth: drawnGrowth(arc, arcView) };
};

test('a picture shows what was halted later as what it was then, in the same place', () => {
  const [before, after] = [picture(month(2018, 11)), picture(month(2018, 12))];
  expect(before).toMatchObject({ theme: 'arms', dash: 'solid', growth: 1 });
  expect(after).toMatchObject({ theme: 'halted', dash: 'dashed', growth: 1 });
  expect(before.arc.lane).toBe(after.arc.lane);
});

test('of two moments it is as it stands at the later', () => {
  const mode: Mode = { kind: 'compare', since: 2024 };
  expect(picture(month(2018, 11), { mode }).theme).toBe('halted');
});

test('a filter by theme takes it in from when it has that theme', () => {
  const filters = onlyTheme(defaultView(SAMPLE_SCOPE).filters, 'halted', themesOf(SAMPLE_ABOUT));
  expect(picture(month(2018, 11), { filters }).growth).toBe(0);
  expect(picture(month(2018, 12), { filters }).growth).toBe(1);
});
