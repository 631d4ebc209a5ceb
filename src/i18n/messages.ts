import type { SupportedField } from '../core/supported-fields.ts';
import type { CountsWords } from './counts-words.ts';
import type {
  DatePrecision,
  Direction,
  End,
  Kind,
  Language,
  Nature,
  Status,
  Theme,
  Confidence,
  Verdict,
} from '../core/types.ts';
import type { CitationStyle } from '../core/record/cite.ts';
import type { Region } from '../core/record/region.ts';
import type { Grouping } from '../core/view/view.ts';
import type { Mode } from '../core/time/time-window.ts';

/**
 * Every word on the screen, in one language. Functions take what has been put into the reader's digits and names
 * already, and where grammar needs a number, the number beside it.
 */
export interface Messages extends CommonMessages {
  readonly title: string;
  readonly description: string;
  /** The hub's seat. */
  readonly hub: string;
  /** The hub's country. */
  readonly hubCountry: string;
}

/** Those that are the same whatever the data are about. */
export interface CommonMessages {
  readonly language: { readonly label: string; readonly names: Record<Language, string> };
  readonly scheme: { readonly toDark: string; readonly toLight: string };
  readonly projection: { readonly toGlobe: string; readonly toMap: string };
  readonly counts: CountsWords;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly themesLabel: string;
  /** Beside each theme: shows it alone. */
  readonly onlyTheme: string;
  readonly natures: Record<Nature, string>;
  readonly kinds: Record<Kind, string>;
  /** Without a noun, as in a list of choices. */
  readonly statuses: Record<Status, string>;
  /** Beside the noun of a nature, with which it agrees. */
  statusOf(status: Status, nature: Nature): string;
  /** Between the items of a line. */
  readonly comma: string;
  /** Which way it went, with the hub's country. */
  directions(hub: string): Record<Direction, string>;
  readonly confidences: Record<Confidence, string>;
  readonly fields: Record<SupportedField, string>;
  readonly timeline: {
    readonly region: string;
    readonly slider: string;
    readonly play: string;
    readonly pause: string;
    readonly earlier: string;
    readonly later: string;
    readonly speed: string;
    readonly loop: string;
    readonly year: string;
    /** What the year field says to what it can't read, with the years of the scope. */
    yearUnknown(text: string, first: string, last: string): string;
    readonly bars: string;
    /** Of the fullest year: "at most 2". */
    atMost(text: string): string;
    /** A year's bar in words: "2019: 3 records; Framework & alliance 2, Sought or halted 1". */
    bar(year: string, records: string, themes: string): string;
    readonly barsExplained: string;
    /** What the slider says: "June 2019: 12 agreements with 5 partners". */
    at(month: string, counts: string): string;
    readonly shelf: string;
    readonly shelfExplained: string;
  };
  readonly modes: {
    readonly label: string;
    readonly names: Record<Mode['kind'], string>;
    readonly explained: Record<Exclude<Mode['kind'], 'window'>, string>;
    windowExplained(years: number, text: string): string;
    readonly length: string;
    years(years: number, text: string): string;
  };
  readonly lane: {
    readonly title: string;
    readonly show: string;
    readonly hide: string;
    readonly rows: string;
    readonly groupings: Record<Grouping, string>;
    readonly regions: Record<Region, string>;
    readonly failed: string;
  };
  readonly date: {
    readonly none: string;
    basis(precision: DatePrecision, basis: End['basis']): string;
  };
  readonly panel: {
    readonly label: string;
    readonly close: string;
    readonly back: string;
    readonly parties: string;
    readonly systems: string;
    readonly value: string;
    readonly notStated: string;
    readonly kind: string;
    readonly confidence: string;
    readonly evidence: string;
    /** In place of evidence that has not arrived yet. */
    readonly awaited: string;
    readonly history: string;
    readonly verdicts: Record<Verdict, string>;
    checked(verdict: string, month: string): string;
    readonly ourWords: string;
    readonly note: string;
    readonly previous: string;
    readonly next: string;
    readonly copyLink: string;
    readonly copied: string;
    /** The text is selected instead; the keys that copy it. */
    copyFailed(keys: string): string;
    readonly choose: string;
    readonly undatedSource: string;
    readonly openSource: string;
    /** "text in English", beside a title that has no translation. */
    readonly untranslated: string;
  };
  readonly map: {
    /** What a map with this title is called. */
    label(title: string): string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly home: string;
    readonly credit: string;
    readonly creditTitle: string;
  };
  readonly failures: {
    readonly data: string;
    readonly records: string;
    readonly noWebGl: string;
    readonly map: string;
    readonly late: string;
    readonly retry: string;
    badAddress(key: string, value: string): string;
    readonly dismiss: string;
  };
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly none: string;
    readonly partner: string;
    readonly system: string;
  };
  readonly filters: {
    readonly show: string;
    remove(value: string): string;
    readonly reset: string;
  };
  readonly list: {
    readonly show: string;
    readonly label: string;
    readonly back: string;
  };
  readonly download: {
    readonly label: string;
    readonly csv: string;
    /** With semicolons, for where Excel parts columns at them. */
    readonly csvForExcel: string;
  };
  readonly cite: {
    readonly label: string;
    readonly styles: Record<CitationStyle, string>;
    readonly copied: string;
  };
  readonly share: { readonly open: string; readonly embed: string; readonly failed: string };
  readonly report: {
    readonly label: string;
    subject(title: string, author: string): string;
    body(link: string): string;
  };
  readonly reader: {
    readonly open: string;
    readonly passages: string;
    toAgreement(title: string): string;
  };
  readonly digits: { readonly toArabic: string; readonly toLatin: string };
  readonly present: { readonly open: string; readonly failed: string };
  readonly sheet: string;
  /** What a step has changed, for those who can't see it; the titles of what is new, and the headline. */
  stepped(month: string, titles: string, counts: string): string;
}
