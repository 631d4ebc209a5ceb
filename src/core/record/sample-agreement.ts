import { precisionOf, toDay } from '../time/day.ts';
import type { About } from '../about.ts';
import type { AgreementDate, AgreementRecord, End, PlaceCode, Scope } from '../types.ts';

/** Ankara's scope, for tests. */
export const SAMPLE_SCOPE: Scope = { hub: 'TUR' as PlaceCode, firstYear: 1991, lastYear: 2024 };

/** What Ankara's data set says of itself, for tests. */
export const SAMPLE_ABOUT: About = {
  name: 'ankara-arcs',
  dataTitle: 'Ankara Arcs: defence agreements of Türkiye, 1991-2024',
  title: {
    en: 'Ankara’s defence agreements',
    ar: 'اتفاقيات أنقرة الدفاعية',
    tr: 'Ankara’nın savunma anlaşmaları',
  },
  description: {
    en: 'Türkiye’s defence agreements on a map and a timeline, each with the sentence it rests on.',
  },
  hub: { en: 'Ankara', ar: 'أنقرة', tr: 'Ankara' },
  author: 'Ankara Arcs',
  license: { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  remark: { en: 'Quotations belong to the publishers named with them.' },
};

/** An agreement for tests: plain but for what the test is about. */
export function sampleAgreement(about: Partial<AgreementRecord> = {}): AgreementRecord {
  return {
    id: 'kaz-2022-anka',
    nature: 'agreement',
    kind: 'coproduction',
    status: 'signed',
    theme: 'industry',
    direction: 'export',
    partners: ['KAZ' as PlaceCode],
    date: sampleDate('2022-05-01', '2022-05-31'),
    end: null,
    systems: [],
    value: null,
    confidence: 'high',
    quotes: [],
    note: null,
    texts: { en: { title: 'Anka drones to be built in Kazakhstan', summary: '' } },
    evidence: [],
    stages: [],
    links: [],
    ...about,
  };
}

/** The stated end from one day to another. */
export function sampleEnd(from: string, to = from): End {
  const interval = { from: toDay(from), to: toDay(to) };
  return { precision: precisionOf(interval), basis: 'stated', interval };
}

/** The stated date from one day to another, or none. */
export function sampleDate(from: string | null, to = from): AgreementDate {
  if (from === null || to === null) return { precision: null, basis: 'none', interval: null };
  const interval = { from: toDay(from), to: toDay(to) };
  return { precision: precisionOf(interval), basis: 'stated', interval };
}
