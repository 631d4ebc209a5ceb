import { expect, test } from 'vitest';
import type { PlaceCode } from '../../core/types.ts';
import { defaultView } from '../../core/address/view-url.ts';
import { Explorer } from '../../state/explorer.svelte.ts';
import { draftCaption } from './draft-caption.ts';
import { SAMPLE_DATASET } from '../../tours/sample-tour.ts';

const code = 'KAZ' as PlaceCode;
const names = { en: 'Kazakhstan', ar: 'كازاخستان', tr: 'Kazakistan' };
const places = ['TUR', 'AZE', 'KAZ'].map((each, i) => ({
  code: each as PlaceCode,
  seat: '',
  at: [30 + i, 40] as const,
  names,
}));
const dataset = { ...SAMPLE_DATASET, places };

function explorer(): Explorer {
  const view = { ...defaultView(dataset.scope), month: 341 };
  return new Explorer(dataset, view, 'en');
}

test('a scene is called after the chosen record and its date, in languages in which it has a title', () => {
  const shown = explorer();
  shown.selection = { kind: 'agreement', id: 'kaz-2022' };
  expect(draftCaption(shown, 'en')).toBe('1 May 2022: Anka drones to be built in Kazakhstan');
  expect(draftCaption(shown, 'tr')).toBeNull();
});

test('else after the partner, or what is counted, in that month', () => {
  const shown = explorer();
  expect(draftCaption(shown, 'en')).toBe('June 2019: 1 agreement or contract with 1 partner');
  shown.selection = { kind: 'partner', code };
  expect(draftCaption(shown, 'tr')).toBe('Kazakistan, Haziran 2019');
  expect(draftCaption(shown, 'ar')).toBe('كازاخستان، يونيو 2019');
});
