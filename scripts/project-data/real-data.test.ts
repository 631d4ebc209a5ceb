import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Agreement } from '../../src/core/types.ts';
import { buildAll } from '../../src/pipeline/build-all.ts';
import { checkAll } from '../../src/pipeline/check-all.ts';
import { ar } from '../../src/i18n/ar.ts';
import { readInputFiles } from '../files/read-input-files.ts';
import { cell } from '../../src/pipeline/read/read-table.ts';

/** What the five founding articles say and do not say, held against the real tables. */

const files = readInputFiles('data');
const [checked, built] = [checkAll(files), buildAll(files)];
if (checked.kind === 'faulty' || built.kind === 'faulty')
  throw new Error('the tables have faults - run npm run data to see them');
const { dataset, articles, gazetteer } = built;
const { tables } = checked;
const seedSources = dataset.sources.filter(({ file }) => file !== null).map(({ id }) => id);
const fromSeeds = dataset.agreements.filter(({ evidence }) =>
  evidence.some(({ source }) => seedSources.includes(source)),
);

const LEDGER = [
  'aze-2019-defence-cooperation',
  'aze-geo-2019-trilateral-mou',
  'aze-undated-drone-purchase',
  'fra-ita-2019-sampt',
  'kaz-1990s-modernisation-grants',
  'kaz-1991-recognition',
  'kaz-1993-military-cooperation',
  'kaz-2011-joint-production',
  'kaz-2013-kae-plant',
  'kaz-2022-anka-production',
  'kaz-2023-anka-selection',
  'kaz-2023-naval-ships',
  'kaz-2024-anka-start',
  'kaz-undated-military-cooperation',
  'kwt-2023-tb2',
  'kwt-2024-defence-cooperation',
  'kwt-2024-procurement-protocol',
  'qat-undated-industry-agreements',
  'rus-undated-s400-coproduction',
  'rus-undated-s400-purchase',
  'rus-undated-s500-coproduction',
  'usa-undated-f35-suspension',
  'usa-undated-patriot-refusal',
];

describe('the records of the five articles', () => {
  it('are those of the ledger', () => {
    expect(fromSeeds.map(({ id }) => id).sort()).toEqual(LEDGER);
    expect(seedSources).toHaveLength(5);
  });

  it('have arcs to the nine partners, and to no country that is only mentioned', () => {
    const partners = new Set(fromSeeds.flatMap(({ partners }) => partners));
    expect([...partners].sort().join(' ')).toBe('AZE FRA GEO ITA KAZ KWT QAT RUS USA');
  });

  it('take no amount that is not an agreement’s', () => {
    const amounts = fromSeeds.flatMap(({ id, value }) =>
      value ? [`${id} ${value.min} ${value.max} ${value.currency}`] : [],
    );
    expect(amounts.sort()).toEqual([
      'kaz-1990s-modernisation-grants 500000 1500000 USD',
      'kwt-2023-tb2 367000000 370000000 USD',
      // Of the contract, by the seller's head; no article has it.
      'rus-undated-s400-purchase 2500000000 2500000000 USD',
    ]);
  });

  it('take no date from the day on which article 001 was copied', () => {
    const days = fromSeeds.flatMap(({ date, end }) => [
      date.interval?.from,
      date.interval?.to,
      end,
    ]);
    expect(days).not.toContain('2024-04-20');
    expect(dataset.sources.find(({ file }) => file?.startsWith('001'))!.published).toBeNull();
  });

  it('give those no date that the articles do not date', () => {
    // What the articles leave undated is undated, or another source dates it and says so.
    const undated = fromSeeds.filter(
      ({ id, date }) =>
        id.includes('undated') && date.interval !== null && date.basis !== 'other-source',
    );
    expect(undated).toEqual([]);
    const qatar = fromSeeds.find(({ id }) => id === 'qat-undated-industry-agreements')!;
    expect(qatar.date.interval).toBeNull();
  });

  it('say that a date is missing where the date stands, and not once more in the title', () => {
    const titles = dataset.agreements.flatMap(({ texts }) =>
      Object.values(texts).map(({ title }) => title),
    );
    expect(titles.filter((title) => /\((undated|tarihsiz|بلا تاريخ)\)/i.test(title))).toEqual([]);
  });

  it('have their texts in all three languages', () => {
    const languages = ({ texts }: Agreement): string => Object.keys(texts).join(' ');
    expect(fromSeeds.filter((agreement) => languages(agreement) !== 'en ar tr')).toEqual([]);
  });
});

it('explains a status in Arabic by the very word that the panel shows, of its gender', () => {
  const arabic = new Map(
    tables.translations.rows?.map((row) => [cell(row, 'en'), cell(row, 'ar')]),
  );
  const explained = dataset.agreements.flatMap(({ id, note, nature, status, stages }) => {
    const [, word] =
      /المقصود (?:هنا )?ب(?:ـ|كلمة )«([^»]+)»/.exec(arabic.get(note ?? '') ?? '') ?? [];
    const shown = [status, ...stages.map((stage) => stage.status)];
    return word ? [{ id, word, shown: shown.map((each) => ar.statusOf(each, nature)) }] : [];
  });
  expect(explained.length).toBeGreaterThan(20);
  expect(explained.filter(({ word, shown }) => !shown.includes(word))).toEqual([]);
});

it('quotes what stands in the articles, at its offsets', () => {
  const evidence = dataset.agreements.flatMap((agreement) => agreement.evidence);
  const quotations = evidence.filter(({ quotation }) => quotation !== null);
  expect(quotations.length).toBeGreaterThanOrEqual(LEDGER.length);
  for (const { source, quotation } of quotations) {
    const { text, start, end, before, after } = quotation!;
    const article = articles.get(source)!;
    expect(article.slice(start, end)).toBe(text);
    expect(article.slice(start - before.length, end + after.length)).toBe(before + text + after);
  }
});

/** Georgia is also a state of the USA; four countries are called Guinea. */
const AMBIGUOUS = [
  'GEO en Georgia',
  'GEO ar جورجيا',
  'GIN en Guinea',
  'GIN ar غينيا',
  'GIN tr Gine',
];

describe('the gazetteer', () => {
  const { geocode, findMentions } = gazetteer;

  it('knows the spellings, capitals and adjectives of the articles', () => {
    const names = {
      KAZ: ['كازخستان', 'كازاخستان', 'الكازاخستانية', 'أستانا', 'Kazakistan'],
      AZE: ['الآذرى', 'الأذري', 'الأذرية', 'باكو', 'أذربيجان'],
      TUR: ['Türkiye', 'Turkey', 'Turkiye', 'تركيا', 'التركى', 'أنقرة'],
      QAT: ['القطرية', 'الدوحة', 'Katar'],
      IRN: ['İran', 'Iran', 'إيران', 'ايران'],
      RUS: ['موسكو', 'الروسية', 'Rusya'],
      USA: ['واشنطن', 'الولايات المتحدة', 'ABD', 'US', 'U.S.'],
      FRA: ['باريس', 'الفرنسية', 'Fransa'],
    };
    for (const [code, spellings] of Object.entries(names))
      for (const spelling of spellings) expect(geocode(spelling)).toEqual({ kind: 'found', code });
  });

  it('refuses a name that several countries bear, with the choices', () => {
    const choices = {
      Congo: ['COD', 'COG'],
      الكونغو: ['COD', 'COG'],
      Korea: ['KOR', 'PRK'],
      Georgia: ['GEO', 'USA'],
    };
    for (const [name, codes] of Object.entries(choices))
      expect(geocode(name)).toEqual({ kind: 'ambiguous', choices: codes });
    expect(geocode('Guinea')).toMatchObject({ kind: 'ambiguous' });
  });

  it('finds every place by its shown names, but for the known ones that others bear too', () => {
    const ambiguous: string[] = [];
    for (const row of tables.places.rows!) {
      for (const language of LANGUAGES) {
        const name = cell(row, `name_${language}`);
        const result = geocode(name);
        if (result.kind === 'found') expect(result.code).toBe(cell(row, 'code'));
        else ambiguous.push(`${cell(row, 'code')} ${language} ${name}`);
      }
    }
    expect(ambiguous).toEqual(AMBIGUOUS);
  });

  it('has for each of those a name in the same language that no other bears', () => {
    for (const place of AMBIGUOUS) {
      const [code, language] = place.split(' ');
      const names = tables['place-names'].rows!.filter(
        (row) => cell(row, 'code') === code && cell(row, 'language') === language,
      );
      expect(names.some((row) => geocode(cell(row, 'name')).kind === 'found')).toBe(true);
    }
  });

  it('finds in the articles the countries that are only mentioned', () => {
    const text = [...articles.values()].join('\n');
    const codes = new Set(findMentions(text).flatMap((mention) => mention.codes));
    const mentioned = 'ARM TJK IRN CHN KOR ISR UKR GRC ARE SAU SYR';
    expect([...mentioned.split(' ')].filter((code) => !codes.has(code as never))).toEqual([]);
  });
});
