import { expect, it } from 'vitest';
import { parseInterval } from '../core/time/day.ts';
import type { PlaceCode } from '../core/types.ts';
import type { NamesAndSystems } from '../pipeline/gazetteer/names-and-systems.ts';
import { judgeArticle } from './judge-sentences.ts';
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
    name('Çin', 'CHN'),
    name('Malezya', 'MYS'),
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

it.each([
  [
    'in English',
    'Turkey delivered TB2 drones to Kuwait on 5 May 2024 under a contract signed two years earlier.',
  ],
  [
    'behind it',
    'Under a contract signed in 2021 Turkey delivered TB2 drones to Kuwait on 5 May 2024.',
  ],
  [
    'of a deal',
    'Turkey handed over TB2 drones to Kuwait on 5 May 2024 as part of a deal signed in 2021.',
  ],
  ['of an order', 'On 5 May 2024 Turkey delivered the TB2 drones that Kuwait had ordered in 2021.'],
  [
    'in Turkish',
    "Türkiye, iki yıl önce imzalanan sözleşme kapsamında 5 Mayıs 2024'te Kuveyt'e TB2 teslim etti.",
  ],
  [
    'apart in Turkish',
    "Türkiye, 5 Mayıs 2024'te Kuveyt'e, 2022'de imzalanan sözleşme kapsamında TB2 teslim etti.",
  ],
  ['in Arabic', 'سلمت تركيا الكويت ست طائرات مسيرة في 5 مايو 2024 بموجب عقد وقع قبل عامين.'],
  ['with a year', 'سلمت تركيا الكويت ست طائرات مسيرة في 5 مايو 2024 بموجب عقد موقع عام 2021.'],
])('a delivery has its own day, not that of its contract: %s', (_, text) => {
  const [proposal, ...more] = proposeFrom(text, knowledge).proposals;
  const day = '2024-05-05';
  expect(proposal).toMatchObject({
    nature: 'delivery',
    date: { interval: { from: day, to: day } },
  });
  expect(more).toEqual([]);
});

it('what has the day of the contract is the contract, and a day of delivery is not that of a signature', () => {
  const natureAndDay = (text: string): unknown =>
    proposeFrom(text, knowledge).proposals.map(({ nature, date }) => [nature, date.interval?.from]);
  const ordered = 'Turkey delivered to Chad the six Anka drones that it had ordered in 2021.';
  expect(natureAndDay(ordered)).toEqual([['contract', '2021-01-01']]);
  const both =
    'Kuwait signed a contract with Turkey in May 2023 for TB2 drones, which were delivered in 2024.';
  expect(natureAndDay(both)).toEqual([['contract', '2023-05-01']]);
  const later = 'Kuwait signed a contract for Turkish TB2 drones that will be delivered in 2025.';
  expect(natureAndDay(later)).toEqual([['contract', undefined]]);
});

it('a delivery is on the map where the contract that it follows is', () => {
  const text = 'Turkey delivered TB2 drones to Kuwait on 5 May 2024.';
  const record = {
    ...{
      id: 'kwt-2021-tb2',
      partners: ['KWT' as PlaceCode],
      systems: ['Bayraktar TB2'],
      value: null,
    },
    ...({ nature: 'contract', kind: 'sale', status: 'delivered' } as const),
    date: { interval: parseInterval('2021-06')!, precision: 'month', basis: 'stated' } as const,
  };
  const { judged } = judgeArticle(proposeFrom(text, knowledge), [record]);
  expect(judged).toMatchObject([{ verdict: 'on-map', records: ['kwt-2021-tb2'] }]);
});

it.each([
  [
    'today',
    'ANKARA, 12 March 2019 - Turkey today signed a contract to sell TB2 drones to Kuwait.',
    '2019-03-12',
  ],
  [
    'on Monday',
    'ANKARA, 12 March 2019 - Turkey signed a contract on Monday to sell TB2 drones to Kuwait.',
    '2019-03-11',
  ],
  [
    'Monday',
    'Kuwait City, March 12, 2019 (AP) — Turkey signed a contract Monday to sell TB2 drones to Kuwait.',
    '2019-03-11',
  ],
  [
    'further down',
    'ANKARA, 12 March 2019 - Nothing else.\nTurkey today signed a contract to sell TB2 drones to Kuwait.',
    '2019-03-12',
  ],
  [
    'bugün',
    'ANKARA, 12 Mart 2019 - Türkiye, Kuveyt ile bugün SİHA sözleşmesi imzaladı.',
    '2019-03-12',
  ],
  [
    'pazartesi',
    'ANKARA (AA) - 12.03.2019 - Türkiye, Kuveyt ile pazartesi günü SİHA sözleşmesi imzaladı.',
    '2019-03-11',
  ],
  [
    'اليوم',
    'أنقرة، 12 مارس 2019 - وقعت تركيا والكويت اليوم عقدا لشراء طائرات مسيرة.',
    '2019-03-12',
  ],
  [
    'الاثنين',
    'أنقرة – ١٢ آذار/مارس ٢٠١٩ – وقعت تركيا والكويت يوم الاثنين عقدا لشراء طائرات مسيرة.',
    '2019-03-11',
  ],
])('“%s” hangs on the day of the dateline, which is its witness', (_, text, day) => {
  const [proposal, ...more] = proposeFrom(text, knowledge).proposals;
  expect(proposal!.date).toMatchObject({ basis: 'relative', interval: { from: day, to: day } });
  expect(text.startsWith(proposal!.date.witness!)).toBe(true);
  expect(proposal!.why).toContain(proposal!.date.witness);
  expect(more).toEqual([]);
});

it('a dateline is no date of what stands behind it, nor its place a party', () => {
  expect(
    told('ANKARA, 12 March 2019 - Turkey signed a contract to sell drones to Kuwait.'),
  ).toEqual(['KWT - none signed']);
  expect(
    told('KUWAIT, 12 March 2019 - Turkey signed a contract in 2018 to sell Anka drones to Chad.'),
  ).toEqual(['TCD 2018-01-01..2018-12-31 stated signed']);
});

it.each([
  "Ankara, Malezya'ya Anka satışını öngören sözleşmeye 25 Mayıs 2023'te imza koydu.",
  "Türkiye ile Malezya'nın Anka sözleşmesinin imza töreni 25 Mayıs 2023'te yapıldı.",
  "Malezya, 25 Mayıs 2023'te Türkiye'yle üç Anka'lık bir sözleşmeye imza attı.",
  "Türkiye ile Malezya arasında 25 Mayıs 2023'te yapılan sözleşme üç Anka'yı kapsıyor.",
  "Türkiye ile Malezya arasında Anka mukavelesi 25 Mayıs 2023'te imzalandı.",
])('a contract is one in every case of its noun: %s', (text) => {
  expect(told(text)).toEqual(['MYS 2023-05-25..2023-05-25 stated signed']);
});

it.each([
  "Türkiye'nin Çin'le yürüttüğü füze savunma sistemi görüşmeleri Kasım 2015'te iptal edildi.",
  "Türkiye, Çin ile yürüttüğü füze müzakerelerini Kasım 2015'te sonlandırdı.",
  "Ankara'nın Çin'le füze görüşmelerini Kasım 2015'te sona erdirmesi şaşırtmadı.",
  "Ankara, Çin ile füze ihalesinden Kasım 2015'te çekildiğini bildirdi.",
  "Türkiye, Çin'den füze alımından Kasım 2015'te vazgeçtiğini duyurdu.",
  "Türkiye ile Çin arasındaki füze anlaşması Kasım 2015'te rafa kaldırıldı.",
])('talks and contracts that were given up are cancelled: %s', (text) => {
  expect(told(text)).toEqual(['CHN 2015-11-01..2015-11-30 stated cancelled']);
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
