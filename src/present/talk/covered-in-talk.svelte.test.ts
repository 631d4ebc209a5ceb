import { afterEach, expect, test } from 'vitest';
import { defaultView } from '../../core/address/view-url.ts';
import { NOTHING_COVERED } from '../../core/globe/covered.ts';
import { SAMPLE_ABOUT, sampleAgreement, SAMPLE_SCOPE } from '../../core/record/sample-agreement.ts';
import type { Overview, PlaceCode } from '../../core/types.ts';
import { coveredPart } from '../../state/covered-part.ts';
import { Explorer } from '../../state/explorer.svelte.ts';
import { screen } from '../../state/screen.svelte.ts';
import { coveredInTalk } from './covered-in-talk.ts';

const KAZ = 'KAZ' as PlaceCode;
const DATASET: Overview = {
  version: '1',
  about: SAMPLE_ABOUT,
  scope: SAMPLE_SCOPE,
  agreements: [sampleAgreement({ id: 'kaz', partners: [KAZ] })],
  places: ['TUR', 'KAZ'].map((code, i) => ({
    code: code as PlaceCode,
    seat: code,
    at: [33 + 38 * i, 40 + 11 * i] as const,
    names: { en: code, ar: code, tr: code },
  })),
};

afterEach(() => (screen.evidence = null));

test('evidence that opens over a scene has its subject held in what remains, on the side of the language', () => {
  const camera = { lng: 40, lat: 40, zoom: 3 };
  const view = { ...defaultView(SAMPLE_SCOPE), presenting: true, camera };
  const explorer = new Explorer(DATASET, view, 'ar');
  explorer.selection = { kind: 'agreement', id: 'kaz' };
  expect(coveredPart(explorer, null)).toEqual(NOTHING_COVERED);
  screen.evidence = coveredInTalk('rtl');
  expect(coveredPart(explorer, null)).toMatchObject({ right: 0, left: 23 * 16 });
  expect(coveredInTalk('ltr')).toMatchObject({ left: 0, right: 23 * 16 });
});
