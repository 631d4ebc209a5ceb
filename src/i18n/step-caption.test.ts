import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildAll } from '../pipeline/build-all.ts';
import { readInputFiles } from '../../scripts/files/read-input-files.ts';
import { arcsOf } from '../core/arcs/arcs.ts';
import { countsOf } from '../core/counts/counts.ts';
import { sampleAgreement, sampleDate, SAMPLE_SCOPE } from '../core/record/sample-agreement.ts';
import { endOfScope, playheadOfMonth, startOfScope } from '../core/time/scope.ts';
import { stepNews } from '../core/counts/step-news.ts';
import { lifeOf, type Mode } from '../core/time/time-window.ts';
import type { Drawn } from '../core/view/drawn-now.ts';
import { KINDS, type Agreement, type Language, type PlaceCode } from '../core/types.ts';
import { formatIn } from './format.ts';
import { messagesIn } from './language.ts';
import { PRESENT_MESSAGES } from './present-messages.ts';
import { stepCaption } from './step-caption.ts';

const OF_FIRM = { withReported: false, drawn: null };

const NAMES: Record<string, Record<Language, string>> = {
  LBY: { en: 'Libya', ar: 'ليبيا', tr: 'Libya' },
  AZE: { en: 'Azerbaijan', ar: 'أذربيجان', tr: 'Azerbaycan' },
  GEO: { en: 'Georgia', ar: 'جورجيا', tr: 'Gürcistan' },
  KAZ: { en: 'Kazakhstan', ar: 'كازاخستان', tr: 'Kazakistan' },
  QAT: { en: 'Qatar', ar: 'قطر', tr: 'Katar' },
};
const codes = (...of: string[]): PlaceCode[] => of as PlaceCode[];
const at = (year: number, month: number) =>
  playheadOfMonth((year - SAMPLE_SCOPE.firstYear) * 12 + month - 1, SAMPLE_SCOPE);

/** The caption of a step between two playheads over these agreements. */
function caption(
  agreements: Agreement[],
  after: number,
  by: number,
  language: Language = 'en',
  mode: Mode = { kind: 'so-far' },
  drawn: Drawn | null = null,
  about: readonly PlaceCode[] = [],
) {
  const arcs = agreements.flatMap((agreement) =>
    agreement.partners.map((partner) => ({
      agreement,
      partner,
      life: lifeOf(agreement, SAMPLE_SCOPE),
    })),
  );
  return stepCaption(
    stepNews(arcs, after, by, { withReported: false, drawn }),
    {
      after,
      by,
      counts: countsOf(arcs, by, mode),
      withReported: false,
      drawn,
      mode,
      scope: SAMPLE_SCOPE,
    },
    {
      language,
      words: messagesIn(language),
      present: PRESENT_MESSAGES[language],
      format: formatIn(language, 'latn'),
      about,
      nameOf: (code) => NAMES[code]?.[language] ?? code,
      titleOf: ({ texts }) => texts.en.title,
      categoryOf: () => '',
    },
  );
}

const LIBYA = [
  sampleAgreement({
    id: 'lby-security',
    kind: 'security',
    partners: codes('LBY'),
    date: sampleDate('2019-11-27'),
  }),
  sampleAgreement({
    id: 'lby-training',
    kind: 'training',
    partners: codes('LBY'),
    date: sampleDate('2019-11-27'),
  }),
];
const QATAR = sampleAgreement({
  id: 'qat',
  nature: 'delivery',
  kind: 'sale',
  status: 'delivered',
  partners: codes('QAT'),
  date: sampleDate('2019-11-02'),
});

test('with the last step what has no date is drawn, and told, unless it was drawn before', () => {
  const all = [...LIBYA, sampleAgreement({ id: 'when', date: sampleDate(null) })];
  const end = endOfScope(SAMPLE_SCOPE);
  expect(caption(all, at(2024, 11), end)).toBe(
    'December 2024: also 1 record whose date is not known; 2 agreements and contracts with 1 partner',
  );
  expect(caption(all, at(2019, 10), at(2019, 11))).not.toContain('not known');
});

test('a step tells month, how many, with whom and what sort, what does not count, and the headline', () => {
  const all = [...LIBYA, QATAR];
  expect(caption(all, at(2019, 10), at(2019, 11))).toBe(
    'November 2019: +2, Libya (security, training); also Qatar (delivery); 2 agreements and contracts with 1 partner',
  );
  expect(caption(all, at(2019, 10), at(2019, 11), 'tr')).toBe(
    'Kasım 2019: +2, Libya (güvenlik, eğitim); ayrıca Katar (teslimat); 1 ortakla 2 anlaşma ve sözleşme',
  );
  expect(caption(all, at(2019, 10), at(2019, 11), 'ar')).toBe(
    'نوفمبر 2019: ‎+2، ليبيا (أمن، تدريب)؛ وكذلك قطر (تسليم)؛ اتفاقيتان أو عقدان مع شريك واحد',
  );
});

test('beside a headline of records all that began is counted, and nothing is told as left out', () => {
  const programme = sampleAgreement({
    id: 'gulf',
    texts: { en: { title: 'Memorandum with the Gulf states', summary: '' } },
    partners: codes('ARE', 'BHR', 'KWT', 'OMN', 'QAT'),
    date: sampleDate('2019-11-05'),
  });
  const drawn = { records: 2, firm: 0, partners: 1 };
  expect(
    caption([QATAR, programme], at(2019, 10), at(2019, 11), 'en', { kind: 'so-far' }, drawn),
  ).toMatch(/^November 2019: \+2, Qatar \(delivery\), Memorandum with the Gulf states; 2 records/);
});

test('a step from within a year does not name the months before it', () => {
  expect(caption(LIBYA, at(2019, 6), at(2019, 12))).toMatch(/^July 2019 – December 2019: \+2/);
  expect(caption(LIBYA, at(2019, 1), at(2020, 6))).toMatch(/^February 2019 – June 2020: \+2/);
  expect(caption(LIBYA, at(2017, 1), at(2020, 6))).toMatch(/^February 2017 – June 2020: \+2/);
  expect(caption(LIBYA, at(2017, 1), at(2019, 12))).toMatch(/^2019: \+2/);
  expect(caption(LIBYA, at(2017, 12), at(2020, 6))).toMatch(/^2018 – 2020: \+2/);
});

test('news of one year is told as the year’s, of several as theirs, and none as none', () => {
  expect(caption(LIBYA, at(2018, 12), at(2019, 12))).toBe(
    '2019: +2, Libya (security, training); 2 agreements and contracts with 1 partner',
  );
  expect(caption(LIBYA, at(2015, 12), at(2020, 6))).toBe(
    '2016 – 2020: +2, Libya (security, training); 2 agreements and contracts with 1 partner',
  );
  expect(caption(LIBYA, at(2019, 11), at(2020, 1))).toBe(
    'January 2020: nothing new; 2 agreements and contracts with 1 partner',
  );
});

test('partners of one record are told together, so that there are as many as the number says', () => {
  const date = sampleDate('2012-06-08');
  const both = [
    sampleAgreement({ id: 'three', kind: 'framework', partners: codes('AZE', 'GEO'), date }),
    sampleAgreement({ id: 'base', kind: 'base', partners: codes('KAZ'), date }),
  ];
  const told = (language: Language) => caption(both, at(2012, 5), at(2012, 6), language);
  expect(told('en')).toContain(': +2, Azerbaijan and Georgia (framework), Kazakhstan (base);');
  expect(told('ar')).toContain('، أذربيجان وجورجيا (إطار عام)، كازاخستان (قاعدة)؛');
  expect(told('tr')).toContain(': +2, Azerbaycan ve Gürcistan (çerçeve), Kazakistan (üs);');
});

test('where all are named, the groups of a caption hold as many records as its number says', () => {
  const of = fc.constantFrom(['AZE'], ['AZE', 'GEO'], ['KAZ'], ['KAZ', 'GEO', 'AZE']);
  fc.assert(
    fc.property(fc.array(of, { minLength: 1, maxLength: 12 }), (records) => {
      const agreements = records.map((partners, i) =>
        sampleAgreement({ id: `${i}`, kind: KINDS[i]!, partners: codes(...partners) }),
      );
      const text = caption(agreements, at(2022, 4), at(2022, 5));
      const held = [...text.matchAll(/\(([^)]+)\)/g)].map(([, about]) =>
        /^\d+$/.test(about!) ? Number(about) : about!.split(', ').length,
      );
      expect(text).toContain(`: +${held.reduce((sum, n) => sum + n, 0)}, `);
      expect(text).toContain(`: +${records.length}, `);
    }),
  );
});

test('beside a headline of some partners an agreement of many says with how many others it was made', () => {
  const many = sampleAgreement({
    texts: { en: { title: 'BLACKSEAFOR', summary: '' } },
    partners: codes('BGR', 'GEO', 'ROU', 'RUS', 'UKR'),
  });
  const told = (language: Language, ...about: string[]) =>
    caption([many], at(2022, 4), at(2022, 5), language, { kind: 'so-far' }, null, codes(...about));
  expect(told('en', 'UKR')).toContain(': +1, BLACKSEAFOR (with 4 others);');
  expect(told('en', 'UKR', 'GEO')).toContain('BLACKSEAFOR (with 3 others);');
  expect(told('ar', 'UKR')).toContain('BLACKSEAFOR (مع 4 دول أخرى)؛');
  expect(told('tr', 'UKR')).toContain('BLACKSEAFOR (4 ülkeyle daha birlikte);');
  expect(told('en')).toContain(': +1, BLACKSEAFOR;');
});

test('what does not count comes without a plus, and what was halted says so', () => {
  expect(caption([QATAR], at(2019, 10), at(2019, 11))).toBe(
    'November 2019: Qatar (delivery); 0 agreements and contracts with 0 partners',
  );
  const refused = sampleAgreement({
    theme: 'halted',
    status: 'refused',
    partners: codes('QAT'),
    date: sampleDate('2019-11-02'),
  });
  expect(caption([refused], at(2019, 10), at(2019, 11))).toBe(
    'November 2019: +1, Qatar (refused); 1 agreement or contract with 1 partner',
  );
});

test('a programme of many partners is told by its title', () => {
  const programme = sampleAgreement({
    texts: { en: { title: 'A400M launch contract', summary: '' } },
    partners: codes('BEL', 'DEU', 'ESP', 'FRA', 'GBR'),
    date: sampleDate('2003-05-27'),
  });
  expect(caption([programme], at(2003, 4), at(2003, 5))).toBe(
    'May 2003: +1, A400M launch contract; 1 agreement or contract with 0 partners',
  );
});

test('very much is cut to those with most, and says how many partners are left', () => {
  const many = 'ABCDEFGHI'.split('').flatMap((letter, index) =>
    Array.from({ length: 9 - index }, (_, i) =>
      sampleAgreement({
        id: `${letter}${i}`,
        partners: codes(`${letter}AA`),
        date: sampleDate('2019-03-01'),
      }),
    ),
  );
  expect(caption(many, at(2000, 12), at(2019, 12))).toBe(
    '2019: +45, AAA (9), BAA (8), CAA (7), DAA (6), and 5 more; 45 agreements and contracts with 9 partners',
  );
  const talks = many.map((each) => ({ ...each, nature: 'talks' as const }));
  expect(caption(talks, at(2000, 12), at(2019, 12))).toBe(
    '2019: also 45 records not counted; 0 agreements and contracts with 0 partners',
  );
});

test('over the real records the steps add up to the headline', () => {
  const built = buildAll(readInputFiles('data'));
  if (built.kind === 'faulty') throw new Error('the tables have faults - run npm run data');
  const { scope } = built.dataset;
  const arcs = arcsOf(built.dataset);
  let counted = 0;
  for (let month = 0; month < 408; month++) {
    const after = month === 0 ? startOfScope(scope) : playheadOfMonth(month - 1, scope);
    counted += stepNews(arcs, after, playheadOfMonth(month, scope), OF_FIRM).counted;
  }
  const end = endOfScope(scope);
  expect(counted).toBe(countsOf(arcs, end, { kind: 'so-far' }).agreements);
  expect(stepNews(arcs, startOfScope(scope), end, OF_FIRM).counted).toBe(counted);
});

test('a window’s headline says the years that it counts', () => {
  const window: Mode = { kind: 'window', years: 6 };
  expect(caption(LIBYA, at(2019, 10), at(2019, 12), 'en', window)).toBe(
    'November 2019 – December 2019: +2, Libya (security, training); 2014 – 2019 · 2 agreements and contracts with 1 partner',
  );
});
