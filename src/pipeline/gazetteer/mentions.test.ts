import { expect, it } from 'vitest';
import type { PlaceCode } from '../../core/types.ts';
import type { PlaceName } from './geocode.ts';
import { createFindMentions } from './mentions.ts';

const name = (name: string, code: string, kind: PlaceName['kind'] = 'spelling'): PlaceName => ({
  name,
  code: code as PlaceCode,
  kind,
});

const findMentions = createFindMentions([
  name('قطر', 'QAT'),
  name('قطري', 'QAT', 'adjective'),
  name('قطرية', 'QAT', 'adjective'),
  name('الكويت', 'KWT'),
  name('فرنسية', 'FRA', 'adjective'),
  name('إيطالية', 'ITA', 'adjective'),
  name('Sudan', 'SDN'),
  name('South Sudan', 'SSD'),
  name('الكونغو', 'COD'),
  name('الكونغو', 'COG'),
  name('الكونغو الديمقراطية', 'COD'),
  name('US', 'USA'),
  name('U.S.', 'USA'),
  name('Katar', 'QAT'),
  name("Sana'a", 'YEM', 'capital'),
]);

/** `word=CODE` of every mention, the word as it stands in the text. */
const named = (text: string): string[] =>
  findMentions(text).map(({ start, end, codes }) => `${text.slice(start, end)}=${codes.join('/')}`);

it('finds whole words only', () => {
  expect(named('قطرات المطر، وقطار')).toEqual([]);
  expect(named('Sudanese')).toEqual([]);
});

it('finds a word with the particles and the article that Arabic writes with it', () => {
  expect(named('دولة قطر، وقطر، لقطر، وبقطر')).toEqual([
    'قطر=QAT',
    'وقطر=QAT',
    'لقطر=QAT',
    'وبقطر=QAT',
  ]);
  expect(named('للكويت والكويت بالكويت')).toEqual(['للكويت=KWT', 'والكويت=KWT', 'بالكويت=KWT']);
  expect(named('القوات القطريّة')).toEqual(['القطريّة=QAT']);
});

it('does not give an article to a name that has none', () => {
  expect(named('القطر')).toEqual([]);
});

it('finds both halves of a compound', () => {
  expect(named('الفرنسية-الإيطالية')).toEqual(['الفرنسية=FRA', 'الإيطالية=ITA']);
});

it('takes the longest name', () => {
  expect(named('South Sudan and Sudan')).toEqual(['South Sudan=SSD', 'Sudan=SDN']);
  expect(named('الكونغو الديمقراطية')).toEqual(['الكونغو الديمقراطية=COD']);
});

it('keeps every place that an ambiguous name may mean', () => {
  expect(named('في الكونغو')).toEqual(['الكونغو=COD/COG']);
});

it('finds an acronym in capitals only', () => {
  expect(named('The U.S. and the US told us.')).toEqual(['U.S=USA', 'US=USA']);
});

it('cuts a Turkish ending off, but not half a name', () => {
  expect(named("Katar'ın, Sana'a")).toEqual(['Katar=QAT', "Sana'a=YEM"]);
});
