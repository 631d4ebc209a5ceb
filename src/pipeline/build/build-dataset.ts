import type { SupportedField } from '../../core/supported-fields.ts';
import { group } from 'd3';
import { toDay } from '../../core/time/day.ts';
import { CATEGORY_THEMES } from '../../core/record/categories.ts';
import { beforeHalt } from '../../core/record/before-halt.ts';
import { themeOf } from '../../core/record/theme.ts';
import type { About } from '../../core/about.ts';
import {
  LANGUAGES,
  type AgreementRecord,
  type AgreementDate,
  type Confidence,
  type Dataset,
  type Direction,
  type End,
  type Evidence,
  type Finding,
  type Kind,
  type Link,
  type LinkKind,
  type Nature,
  type OtherNames,
  type Place,
  type PlaceCode,
  type Source,
  type SourceTerms,
  type Stage,
  type Status,
  type Theme,
  type Value,
  type Verdict,
} from '../../core/types.ts';
import type { Articles } from '../read/read-articles.ts';
import type { DataPackage } from '../read/data-package.ts';
import type { Geocode } from '../gazetteer/geocode.ts';
import { locateEvidence } from '../evidence/locate-evidence.ts';
import { cell, itemsOf, type Row } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';

/**
 * `agreements.json`, of tables in which no fault was found: the agreements by date, then id, undated last; of sources
 * and places those that they need, by id and code. Throws where the tables were not checked.
 */
export function buildDataset(
  tables: Tables,
  articles: Articles,
  geocode: Geocode,
  { version, scope }: DataPackage,
  about: About,
): Dataset {
  const rowsOf = (name: keyof Tables): readonly Row[] => tables[name].rows ?? [];
  const evidence = group(rowsOf('evidence'), (row) => cell(row, 'agreement'));
  const stages = group(rowsOf('stages'), (row) => cell(row, 'agreement'));
  const texts = group(rowsOf('texts'), (row) => cell(row, 'agreement'));
  const links = group(rowsOf('links'), (row) => cell(row, 'agreement'));
  const categories = about.categories?.map(({ en }) => en);
  const agreements = withSuccessors(
    rowsOf('agreements').map((row) => {
      const id = cell(row, 'id');
      const support = (evidence.get(id) ?? []).map((row) => evidenceOf(row, articles));
      const history = (stages.get(id) ?? []).map(stageOf).sort(byFirstDay);
      const own = agreementOf(row, geocode, support, textsOf(texts.get(id) ?? []));
      const theme = categories ? themeOfCategory(row, categories) : own.theme;
      const before = beforeHalt({ ...own, theme, stages: history });
      return {
        ...own,
        theme,
        ...(before && { before }),
        stages: history,
        links: (links.get(id) ?? []).map(linkOf),
      };
    }),
  ).sort(byDateThenId);
  const cited = new Set(agreements.flatMap((one) => one.evidence.map(({ source }) => source)));
  const used = new Set([scope.hub, ...agreements.flatMap(({ partners }) => partners)]);
  const findings = rowsOf('findings')
    .map(findingOf)
    .sort((a, b) => a.year - b.year || order(a.id, b.id));
  return {
    version,
    about,
    scope,
    agreements,
    sources: rowsOf('sources')
      .map(sourceOf)
      .filter(({ id }) => cited.has(id))
      .sort((a, b) => order(a.id, b.id)),
    places: rowsOf('places')
      .map(placeOf)
      .filter(({ code }) => used.has(code))
      .sort((a, b) => order(a.code, b.code)),
    ...(findings.length > 0 && { findings }),
    otherNames: otherNamesOf(tables, used, new Set(agreements.flatMap(({ systems }) => systems))),
  };
}

/** Of the places and systems that the records name; a region's name is not its country's. */
function otherNamesOf(
  tables: Tables,
  places: ReadonlySet<string>,
  systems: ReadonlySet<string>,
): OtherNames {
  const names = (tables['place-names'].rows ?? []).filter(
    (row) => cell(row, 'kind') !== 'region' && places.has(cell(row, 'code')),
  );
  const spellings = (tables.systems.rows ?? []).flatMap((row): [string, readonly string[]][] => {
    const others = itemsOf(cell(row, 'refused'));
    return others.length > 0 && systems.has(cell(row, 'name')) ? [[cell(row, 'name'), others]] : [];
  });
  return {
    places: Object.fromEntries(
      [...group(names, (row) => cell(row, 'code'))].map(([code, rows]) => [
        code,
        [...new Set(rows.map((row) => cell(row, 'name')))],
      ]),
    ),
    systems: Object.fromEntries(spellings),
  };
}

function agreementOf(
  row: Row,
  geocode: Geocode,
  evidence: Evidence[],
  texts: AgreementRecord['texts'],
): Omit<AgreementRecord, 'stages' | 'links'> {
  const words = {
    nature: cell(row, 'nature') as Nature,
    kind: cell(row, 'kind') as Kind,
    status: cell(row, 'status') as Status,
  };
  return {
    id: cell(row, 'id'),
    ...words,
    theme: themeOf(words),
    direction: cell(row, 'direction') as Direction,
    partners: itemsOf(cell(row, 'partners')).map((name) => partnerOf(name, geocode)),
    date: dateOf(row),
    end: endOf(row),
    systems: itemsOf(cell(row, 'systems')),
    value: valueOf(row),
    confidence: cell(row, 'confidence') as Confidence,
    quotes: [...new Set(evidence.flatMap(({ source, quotation }) => (quotation ? [source] : [])))],
    note: cell(row, 'note') || null,
    texts,
    evidence,
  };
}

/** The colour of its category; that of the last where it has none, or one without a colour of its own. */
function themeOfCategory(row: Row, categories: readonly string[]): Theme {
  const at = categories.indexOf(row.cells['category'] ?? '');
  return CATEGORY_THEMES[at < 0 ? categories.length - 1 : at]!;
}

function partnerOf(name: string, geocode: Geocode): PlaceCode {
  const result = geocode(name);
  if (result.kind !== 'found') throw new Error(`no place for "${name}" - check the tables first`);
  return result.code;
}

function dateOf(row: Row): AgreementDate {
  const basis = cell(row, 'date_basis') as AgreementDate['basis'];
  if (basis === 'none') return { precision: null, basis, interval: null };
  return {
    precision: cell(row, 'date_precision') as NonNullable<AgreementDate['precision']>,
    basis,
    interval: { from: toDay(cell(row, 'date_from')), to: toDay(cell(row, 'date_to')) },
  };
}

function endOf(row: Row): End | null {
  const precision = cell(row, 'end_precision');
  if (precision === '') return null;
  return {
    precision: precision as End['precision'],
    basis: cell(row, 'end_basis') as End['basis'],
    interval: { from: toDay(cell(row, 'end_from')), to: toDay(cell(row, 'end_to')) },
  };
}

function linkOf(row: Row): Link {
  return { kind: cell(row, 'kind') as LinkKind, other: cell(row, 'other') };
}

/** An agreement whose end no source dates ended when the one that replaced or ended it began. */
function withSuccessors(agreements: AgreementRecord[]): AgreementRecord[] {
  const byId = new Map(agreements.map((one) => [one.id, one]));
  return agreements.map((one) => {
    const link = one.links.find(({ kind }) => kind !== 'part-of');
    const date = link && byId.get(link.other)?.date;
    if (one.end !== null || !date?.interval) return one;
    const { precision, interval } = date;
    return { ...one, end: { precision, basis: 'successor', interval } };
  });
}

function valueOf(row: Row): Value | null {
  const currency = cell(row, 'value_currency');
  if (currency === '') return null;
  return { min: Number(cell(row, 'value_min')), max: Number(cell(row, 'value_max')), currency };
}

function evidenceOf(row: Row, articles: Articles): Evidence {
  const source = cell(row, 'source');
  const article = articles.get(source);
  const located = article === undefined ? null : locateEvidence(article, cell(row, 'quote'));
  if (located && located.kind !== 'found')
    throw new Error(`no such words in "${source}" - check the tables first`);
  return {
    source,
    supports: itemsOf(cell(row, 'supports')) as SupportedField[],
    quotation: located?.quotation ?? null,
    paraphrase: cell(row, 'paraphrase') || null,
    verdict: cell(row, 'verdict') as Verdict,
    checked: cell(row, 'checked') || null,
  };
}

function stageOf(row: Row): Stage {
  return {
    status: cell(row, 'status') as Status,
    interval: { from: toDay(cell(row, 'date_from')), to: toDay(cell(row, 'date_to')) },
    note: cell(row, 'note') || null,
  };
}

const byFirstDay = (a: Stage, b: Stage): number => order(a.interval.from, b.interval.from);

function textsOf(rows: readonly Row[]): AgreementRecord['texts'] {
  const texts = LANGUAGES.flatMap((language) =>
    rows
      .filter((row) => cell(row, 'language') === language)
      .map((row) => [language, { title: cell(row, 'title'), summary: cell(row, 'summary') }]),
  );
  return Object.fromEntries(texts) as AgreementRecord['texts'];
}

function sourceOf(row: Row): Source {
  return {
    id: cell(row, 'id'),
    file: cell(row, 'file') || null,
    url: cell(row, 'url') || null,
    title: cell(row, 'title'),
    publisher: cell(row, 'publisher'),
    language: cell(row, 'language'),
    published: cell(row, 'published') || null,
    terms: cell(row, 'terms') as SourceTerms,
  };
}

function placeOf(row: Row): Place {
  return {
    code: cell(row, 'code') as PlaceCode,
    seat: cell(row, 'seat'),
    at: [Number(cell(row, 'longitude')), Number(cell(row, 'latitude'))],
    names: { en: cell(row, 'name_en'), ar: cell(row, 'name_ar'), tr: cell(row, 'name_tr') },
  };
}

/** The undated have no first day, and come after every day. */
function byDateThenId(a: AgreementRecord, b: AgreementRecord): number {
  const [from, other] = [a.date.interval?.from ?? '~', b.date.interval?.from ?? '~'];
  return order(from, other) || order(a.id, b.id);
}

/** By code units, so that the order hangs on no locale. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function findingOf(row: Row): Finding {
  const [en, ar, tr] = ['text_en', 'text_ar', 'text_tr'].map((column) => cell(row, column));
  return {
    id: cell(row, 'id'),
    year: Number(cell(row, 'year')),
    query: cell(row, 'view'),
    records: Number(cell(row, 'records')),
    texts: { en: en!, ...(ar && { ar }), ...(tr && { tr }) },
  };
}
