import { expect, it } from 'vitest';
import type { PlaceCode } from '../core/types.ts';
import type { NamesAndSystems } from '../pipeline/gazetteer/names-and-systems.ts';
import { createKnowledge } from './knowledge.ts';
import { proposeFrom } from './propose.ts';

const name = (
  name: string,
  code: string,
  kind: 'spelling' | 'capital' | 'adjective' = 'spelling',
) => ({
  name,
  code: code as PlaceCode,
  kind,
});
const names: NamesAndSystems = {
  hub: 'TUR' as PlaceCode,
  names: [
    name('Türkiye', 'TUR'),
    name('Turkey', 'TUR'),
    name('Turkish', 'TUR', 'adjective'),
    name('Ankara', 'TUR', 'capital'),
    name('تركيا', 'TUR'),
    name('Kuwait', 'KWT'),
    name('Kuveyt', 'KWT'),
    name('الكويت', 'KWT'),
    name('Greece', 'GRC'),
    name('France', 'FRA'),
    name('Chad', 'TCD'),
  ],
  systems: [
    { name: 'Bayraktar TB2', spellings: ['TB2'] },
    { name: 'Anka', spellings: [] },
  ],
};
const knowledge = createKnowledge(names, []);

/** `partners from..to basis status` of every proposal, in its order. */
const told = (text: string): string[] =>
  proposeFrom(text, knowledge).proposals.map(
    ({ partners, date, status }) =>
      `${partners.join('+')} ${date.interval ? `${date.interval.from}..${date.interval.to}` : '-'} ${date.basis} ${status}`,
  );

it('reads the same tie in three languages', () => {
  const expected = ['KWT 2023-06-13..2023-06-13 stated signed'];
  expect(told('Kuwait signed a contract for Turkish drones on 13 June 2023.')).toEqual(expected);
  expect(told("Kuveyt, 13 Haziran 2023'te Türkiye ile İHA sözleşmesi imzaladı.")).toEqual(expected);
  expect(told('وقعت الكويت وتركيا عقدا لشراء طائرات مسيرة في ١٣ حزيران/يونيو ٢٠٢٣.')).toEqual(
    expected,
  );
});

it('proposes nothing for two others with each other, nor for a country that is only compared', () => {
  expect(told('Greece and France signed a defence pact in 2021. Ankara protested.')).toEqual([]);
  const both =
    'Turkey sold TB2 drones to Kuwait in 2021. Greece and France signed a pact of their own.';
  expect(told(both)).toEqual(['KWT 2021-01-01..2021-12-31 stated signed']);
  expect(told('Unlike Greece, Turkey builds its own drones.')).toEqual([]);
});

it('makes one proposal of a tie told in several sentences', () => {
  const text =
    'Türkiye and Kuwait sign defence agreement\nTürkiye and Kuwait signed a defence cooperation agreement in May 2024. The two sides signed the agreement in Ankara.';
  expect(told(text)).toEqual(['KWT 2024-05-01..2024-05-31 stated signed']);
});

it('makes two proposals of two ties in a sentence', () => {
  expect(told('Turkey sold TB2 drones to Kuwait in 2021 and Anka drones to Chad in 2022.')).toEqual(
    ['KWT 2021-01-01..2021-12-31 stated signed', 'TCD 2022-01-01..2022-12-31 stated signed'],
  );
});

it('never takes a trade sum for the value, and leaves a date without an anchor undated', () => {
  const { proposals } = proposeFrom(
    'Kuwait bought Turkish drones last week. Bilateral trade reached $2 billion.',
    knowledge,
  );
  expect(proposals.map(({ value, date }) => [value, date.basis, date.interval])).toEqual([
    [null, 'relative', null],
  ]);
});

it('proposes nothing from a language that is not read, and says which it is', () => {
  const { language, proposals, sentences } = proposeFrom(
    'Turkey et Kuwait ont signé un contract dans les drones.\nLa fin de la dispute.',
    knowledge,
  );
  expect([language, proposals, sentences.length]).toEqual(['fr', [], 2]);
});

it('gives spans that are the sentences themselves', () => {
  const text = 'Something else. Kuwait bought Turkish drones in 2023 for $367 million. The end.';
  const [proposal] = proposeFrom(text, knowledge).proposals;
  const { start, end } = proposal!.sentences[0]!;
  expect(text.slice(start, end)).toBe('Kuwait bought Turkish drones in 2023 for $367 million.');
  expect(proposal!.value).toEqual({ min: 367e6, max: 367e6, currency: 'USD' });
});
