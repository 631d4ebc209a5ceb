import type { Language } from '../../core/types.ts';
import { ownMapAr } from './own-map-ar.ts';
import { ownMapEn } from './own-map-en.ts';
import { ownMapTr } from './own-map-tr.ts';

/** The words of the page on which somebody makes a map of their own. */
export interface OwnMapMessages {
  readonly title: string;
  readonly lead: string;
  readonly stays: string;
  readonly toMap: string;
  readonly steps: {
    readonly give: string;
    readonly answer: string;
    readonly name: string;
    readonly see: string;
    readonly take: string;
  };
  readonly give: {
    readonly drop: string;
    readonly choose: string;
    readonly paste: string;
    readonly pasted: string;
    readonly usePasted: string;
    readonly kinds: string;
    given(name: string): string;
    readonly discard: string;
    readonly kept: string;
  };
  readonly article: {
    readonly heading: string;
    readonly open: string;
    readonly close: string;
    readonly hub: string;
    readonly guess: string;
    put(count: number, text: string): string;
    done(count: number, text: string): string;
    readonly rows: string;
    of(title: string): string;
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
    rowTitle(sentence: string): string;
    readonly remove: string;
    readonly quotes: string;
  };
  readonly busy: {
    reading(percent: string): string;
    readonly building: string;
    readonly filling: string;
  };
  readonly failures: {
    readonly 'no-table': string;
    readonly empty: string;
    readonly 'too-large': string;
    readonly broken: string;
    readonly locked: string;
    readonly 'old-workbook': string;
    readonly 'no-text': string;
    readonly 'no-reader': string;
    readonly faults: string;
    readonly noRows: string;
  };
  readonly questions: {
    readonly none: string;
    some(count: number, text: string): string;
    readonly hub: string;
    readonly choose: string;
    readonly dates: string;
    /** `read`: the day that it then is. */
    dayFirst(example: string, read: string): string;
    monthFirst(example: string, read: string): string;
    readonly codes: string;
    reads(code: string, place: string): string;
    parties(place: string, rows: string, others: string): string;
    allParties(place: string): string;
    otherParties(place: string): string;
    readonly names: string;
    readonly leaveOut: string;
    nameOf(text: string, rows: string): string;
    means(place: string): string;
    meanAll(pairs: string): string;
    readonly columns: string;
  };
  readonly read: {
    readonly heading: string;
    readonly hub: string;
    readonly title: string;
    readonly date: string;
    readonly partners: string;
    readonly partnersToo: string;
    readonly category: string;
    readonly noColumn: string;
    readonly dates: string;
    readonly orders: { readonly dmy: string; readonly mdy: string; readonly ymd: string };
    readonly system: string;
    readonly systems: {
      readonly names: string;
      readonly iso2: string;
      readonly iso3: string;
      readonly 'iso-number': string;
      readonly cow: string;
      readonly 'cow-number': string;
    };
    readonly encoding: string;
    readonly delimiter: string;
    readonly delimiters: Readonly<Record<',' | ';' | '؛' | '\t' | '|', string>>;
    example(text: string): string;
  };
  readonly result: {
    rows(count: number, text: string): string;
    /** The same while there is no map yet. */
    ready(count: number, text: string): string;
    left(count: number, text: string): string;
    readonly perPartner: string;
    readonly partner: string;
    readonly rowsHead: string;
    readonly line: string;
    readonly reason: string;
    readonly leftHead: string;
    more(text: string): string;
    readonly faults: string;
  };
  readonly notes: {
    invisible(rows: string): string;
    repeated(rows: string): string;
    hubDropped(rows: string): string;
    undated(rows: string): string;
    turned(rows: string): string;
    /** Cells left blank below a group's first row were read as that row's. */
    filled(rows: string): string;
    shown(text: string, place: string): string;
    gone(text: string): string;
    byTitle(text: string, place: string): string;
    unread(tables: string): string;
    readonly headerless: string;
  };
  readonly reasons: {
    nul(column: string): string;
    lost(column: string): string;
    turned(column: string): string;
    mojibake(column: string): string;
    lookalike(column: string): string;
    blank(column: string): string;
    readonly unclosed: string;
    width(found: string, expected: string): string;
    readonly noTitle: string;
    readonly noPartner: string;
    date(text: string): string;
    about(text: string): string;
    /** `calendars`: those that it looks like, with the years of ours in brackets. */
    calendar(text: string, calendars: string): string;
    readonly calendars: Readonly<Record<'islamic' | 'iranian' | 'buddhist' | 'hebrew', string>>;
    readonly or: string;
    year(text: string): string;
    unknown(text: string): string;
    union(text: string): string;
    several(text: string, places: string): string;
    code(text: string): string;
    onlyHub(place: string): string;
    others(place: string): string;
    refused(text: string): string;
  };
  readonly words: {
    readonly title: string;
    readonly description: string;
    readonly author: string;
    readonly license: string;
    readonly licenseHint: string;
    readonly from: string;
    readonly to: string;
  };
  readonly see: { readonly frame: string; readonly waiting: string };
  readonly take: {
    readonly html: string;
    readonly htmlHint: string;
    readonly zip: string;
    readonly zipHint: string;
    readonly embed: string;
    readonly failed: string;
    done(name: string): string;
  };
}

export const OWN_MAP_MESSAGES: Record<Language, OwnMapMessages> = {
  en: ownMapEn,
  ar: ownMapAr,
  tr: ownMapTr,
};
