import { expect, test } from 'vitest';
import { SAMPLE_ABOUT, sampleAgreement, SAMPLE_SCOPE } from '../../core/record/sample-agreement.ts';
import type { Overview, PlaceCode } from '../../core/types.ts';
import { defaultView } from '../../core/address/view-url.ts';
import { Explorer } from '../../state/explorer.svelte.ts';
import { ShareChoices } from './share-choices.svelte.ts';

const place = (code: string) => ({
  code: code as PlaceCode,
  seat: code,
  at: [32, 39] as const,
  names: { en: code, ar: code, tr: code },
});
const DATASET: Overview = {
  version: '1',
  about: SAMPLE_ABOUT,
  scope: SAMPLE_SCOPE,
  agreements: [
    sampleAgreement({ id: 'one', quotes: ['a', 'b'] }),
    sampleAgreement({ id: 'two', quotes: ['b'] }),
  ],
  places: [place('TUR'), place('KAZ')],
};

const queryOf = (source: string): string => {
  const selection = { kind: 'source', id: source } as const;
  const explorer = new Explorer(DATASET, { ...defaultView(SAMPLE_SCOPE), selection }, 'en');
  return new ShareChoices(explorer, 'https://arcs.test/', false).snippet.query;
};

test('an embed, which has no sources, is given the agreements that quote the one that is chosen', () => {
  expect(queryOf('a')).toBe('time=2024-12&focus=one');
  expect(queryOf('b')).toBe('time=2024-12&focus=one~two');
  expect(queryOf('nowhere')).toBe('');
});
