import { arcsOf, type Arc } from '../core/arcs/arcs.ts';
import { NO_FILTERS, type Filters } from '../core/view/filter.ts';
import type { Camera } from '../core/globe/camera.ts';
import {
  endOfScope,
  monthOfPlayhead,
  playheadOfMonth,
  startOfScope,
  yearAndMonth,
} from '../core/time/scope.ts';
import type { Mode } from '../core/time/time-window.ts';
import type { Language, Overview, Place, PlaceCode, Scope, Translated } from '../core/types.ts';
import type { Listing } from '../core/view/listing.ts';
import type { Digits, Grouping, Projection, Scheme, Selection, View } from '../core/view/view.ts';
import { formatIn, type Format } from '../i18n/format.ts';
import { directionOf, messagesAbout } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { textIn, type InLanguage } from '../i18n/text-in.ts';

/**
 * What the reader has chosen to look at, and in which words: playhead, mode, filters, selection and language are kept here and
 * nowhere else.
 */
export class ReaderView {
  readonly dataset: Overview;
  readonly scope: Scope;
  readonly arcs: readonly Arc[];
  readonly places: ReadonlyMap<PlaceCode, Place>;

  #playhead = $state(0);
  mode = $state.raw<Mode>({ kind: 'so-far' });
  selection = $state.raw<Selection>({ kind: 'none' });
  filters = $state.raw<Filters>(NO_FILTERS);
  listOpen = $state(false);
  listing = $state<Listing>('all');
  withReported = $state(false);
  /** The agreement that the reader points at, without having chosen it. */
  pointed = $state<string | null>(null);
  shelfOpen = $state(false);
  /** Whether the lane is open; null leaves it to the size of the screen. */
  laneOpen = $state<boolean | null>(null);
  grouping = $state<Grouping>('theme');
  readonly #readerLanguage: Language;
  #chosenLanguage = $state<Language | null>(null);
  /** The reader's own choice; null follows the screen's preference. */
  scheme = $state<Scheme | null>(null);
  digits = $state<Digits>('latn');
  projection = $state<Projection>('mercator');
  /** Null: the default view of the map. */
  camera = $state.raw<Camera | null>(null);
  presenting = $state(false);
  autoplay = $state(false);
  tour = $state.raw<View['tour']>(null);

  constructor(dataset: Overview, view: View, readerLanguage: Language) {
    this.dataset = dataset;
    this.scope = dataset.scope;
    this.arcs = arcsOf(dataset);
    this.places = new Map(dataset.places.map((place) => [place.code, place]));
    this.#readerLanguage = readerLanguage;
    this.show(view);
  }

  /** Puts on what an address says. */
  show({ language, ...rest }: View): void {
    this.#chosenLanguage = language;
    Object.assign(this, rest);
  }

  /** Decimal year of the moment the map shows, kept inside the scope. */
  get playhead(): number {
    return this.#playhead;
  }

  set playhead(time: number) {
    this.#playhead = Math.min(Math.max(time, startOfScope(this.scope)), endOfScope(this.scope));
  }

  /** The language chosen, else the first of the reader's own that we speak. */
  get language(): Language {
    return this.#chosenLanguage ?? this.#readerLanguage;
  }

  set language(language: Language) {
    this.#chosenLanguage = language;
  }

  get start(): number {
    return startOfScope(this.scope);
  }

  get end(): number {
    return endOfScope(this.scope);
  }

  /** The slider's month, counted from the first of the scope. */
  get month(): number {
    return this.#month;
  }

  set month(month: number) {
    this.playhead = playheadOfMonth(month, this.scope);
  }

  #month = $derived.by(() => monthOfPlayhead(this.#playhead, this.scope));

  readonly messages: Messages = $derived.by(() => messagesAbout(this.dataset, this.language));
  readonly format: Format = $derived.by(() => formatIn(this.language, this.digits));
  readonly direction: 'ltr' | 'rtl' = $derived.by(() => directionOf(this.language));

  readonly yearAndMonth = $derived.by(() => yearAndMonth(this.#month, this.scope));

  /** What the address says of all this. */
  readonly view: View = $derived.by(() => ({
    month: this.#month,
    mode: this.mode,
    selection: this.selection,
    filters: this.filters,
    listOpen: this.listOpen,
    listing: this.listing,
    withReported: this.withReported,
    shelfOpen: this.shelfOpen,
    laneOpen: this.laneOpen,
    grouping: this.grouping,
    language: this.#chosenLanguage,
    scheme: this.scheme,
    digits: this.digits,
    projection: this.projection,
    camera: this.camera,
    presenting: this.presenting,
    autoplay: this.autoplay,
    tour: this.tour,
  }));

  /** A partner's name in the reader's language. */
  nameOf(code: PlaceCode): string {
    return this.places.get(code)?.names[this.language] ?? code;
  }

  /** An agreement's words in the reader's language, or in English, saying which. */
  textOf<Text extends object>({ texts }: { readonly texts: Translated<Text> }): InLanguage<Text> {
    return textIn(texts, this.language);
  }
}
