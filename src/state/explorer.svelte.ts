/* eslint max-lines: ["error", 320] -- what is kept and all that follows from it stand in one place; to be parted by subject */
import { arcsAsOf } from '../core/arcs/arcs-as-of.ts';
import { arcsOf, type Arc } from '../core/arcs/arcs.ts';
import { allAsOf, lastHalt } from '../core/record/as-of.ts';
import { textIn, type InLanguage } from '../i18n/text-in.ts';
import type { YearBar } from '../core/counts/bars.ts';
import { barsNow } from '../core/view/bars-now.ts';
import { isFiltered, NO_FILTERS, passes, arcsThrough, type Filters } from '../core/view/filter.ts';
import { CountSums } from '../core/counts/count-sums.ts';
import type { HalfSince } from '../core/counts/half-since.ts';
import type { Counts } from '../core/counts/counts.ts';
import { drawnToTell, type Drawn } from '../core/view/drawn-now.ts';
import { differenceAt, type Difference } from '../core/counts/difference.ts';
import {
  endOfScope,
  monthOfPlayhead,
  playheadOfMonth,
  standing,
  startOfScope,
  yearAndMonth,
} from '../core/time/scope.ts';
import { selectedIds } from '../core/view/selected-ids.ts';
import {
  litPartners,
  selectionOfHit,
  withAny,
  withPartnerToggled,
} from '../core/view/chosen-partners.ts';
import type { Listing } from '../core/view/listing.ts';
import type { Hit } from '../core/arcs/hit.ts';
import { seenPlaces } from '../core/view/seen-places.ts';
import { litOnMap, partnersLit } from '../core/view/lit-now.ts';
import { openedIn } from '../core/view/opened.ts';
import { stopsOf } from '../core/time/stops.ts';
import { countsAt, lifeOf, untilOf, type Mode } from '../core/time/time-window.ts';
import type { Agreement, Language, LngLat, Overview, Place } from '../core/types.ts';
import type { PlaceCode, Scope, Theme, Translated } from '../core/types.ts';
import type { Digits, Grouping, Projection, Scheme, Selection, View } from '../core/view/view.ts';
import type { Camera } from '../core/globe/camera.ts';
import { formatIn, type Format } from '../i18n/format.ts';
import { directionOf, messagesAbout } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';

/**
 * What the reader looks at. Playhead, mode, filters, selection and language are kept here and nowhere else; all that
 * the map, the timeline, the panel and the address show is derived from them.
 */
export class Explorer {
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

  /** Undated arcs are drawn while their shelf is open, or at the very end. */
  readonly shelfDrawn: boolean = $derived.by(
    () => this.shelfOpen || this.#playhead >= endOfScope(this.scope),
  );

  /** The playhead of the slider's month. */
  readonly #at: number = $derived.by(() => playheadOfMonth(this.#month, this.scope));

  /** The last halt by now: from one to the next nothing changes what it is. */
  readonly #halted: number = $derived.by(() =>
    lastHalt(this.dataset.agreements, untilOf(this.#at, this.mode)),
  );

  /** All agreements as they stand now: what is halted later is still what it was. */
  readonly #agreements: readonly Agreement[] = $derived.by(() =>
    allAsOf(this.dataset.agreements, this.#halted),
  );

  readonly #byId: ReadonlyMap<string, Agreement> = $derived.by(
    () => new Map(this.#agreements.map((agreement) => [agreement.id, agreement])),
  );

  /** The same by id. */
  get agreements(): ReadonlyMap<string, Agreement> {
    return this.#byId;
  }

  /** The agreements that the filters let through, each once, in the order of the data. */
  readonly shownAgreements: readonly Agreement[] = $derived.by(() =>
    this.#agreements.filter((agreement) => passes(agreement, this.filters)),
  );

  /** Ids of the agreements that a filter keeps out; null where none does. */
  readonly hiddenAgreements: ReadonlySet<string> | null = $derived.by(() => {
    if (!isFiltered(this.filters)) return null;
    const hidden = this.#agreements.filter((agreement) => !passes(agreement, this.filters));
    return new Set(hidden.map(({ id }) => id));
  });

  /** The arcs that the filters let through, whether or not they have begun; as they stand now. */
  readonly shownArcs: readonly Arc[] = $derived.by(() =>
    arcsThrough(this.filters, arcsAsOf(this.arcs, this.#halted)),
  );

  /** Where something happens among the shown arcs: what a step goes to. In a talk about partners, among theirs. */
  readonly stops: readonly number[] = $derived.by(() =>
    stopsOf(withAny(this.shownAgreements, this.presenting ? this.litPartners : null), this.scope),
  );

  readonly #sums: CountSums = $derived.by(() => new CountSums(this.shownArcs));

  readonly counts: Counts = $derived.by(() =>
    this.#sums.counts(this.#at, this.mode, this.withReported),
  );

  /** All that is on the map; null where the headline counts as ever. */
  readonly drawn: Drawn | null = $derived.by(() =>
    drawnToTell(this, this.#at, this.shelfDrawn, this.counts.agreements),
  );

  /** Since when half of what the headline counts was made; null where that says nothing. */
  readonly halfSince: HalfSince | null = $derived.by(() => {
    if (this.mode.kind !== 'so-far' || this.drawn) return null;
    return this.#sums.halfSince(this.#at, this.start, this.withReported);
  });

  /** Null where no two moments are compared. */
  readonly difference: Difference | null = $derived.by(() => differenceAt(this));

  /** Records on the map now, per partner. */
  readonly records: ReadonlyMap<PlaceCode, number> = $derived.by(() =>
    this.#sums.records(this.#at, this.mode, this.shelfDrawn),
  );

  /** In other modes bars are the same at every playhead. */
  readonly #isInForce: boolean = $derived.by(() => this.mode.kind === 'in-force');

  readonly bars: readonly YearBar[] = $derived.by(() =>
    barsNow(this, this.#isInForce ? this.#at : null),
  );

  /** The agreements that stand on the shelf, in the order of the data. */
  readonly shelf: readonly Agreement[] = $derived.by(() =>
    this.shownAgreements.filter(({ date }) => standing(date, this.scope) !== 'timeline'),
  );

  /** Ids of the agreements that the selection lights. */
  readonly selected: ReadonlySet<string> = $derived.by(() =>
    selectedIds(this.selection, this.#agreements),
  );

  /** The partners whose arcs alone are lit of those; null where all are. */
  readonly litPartners: readonly PlaceCode[] | null = $derived.by(() =>
    litPartners(this.selection),
  );

  /** In a talk's scene that is about somebody: whose names alone stand on the map. Null: everybody's. */
  readonly namedAlone: ReadonlySet<PlaceCode> | null = $derived.by(() => {
    if (!this.presenting || this.selected.size === 0) return null;
    return partnersLit(this.dataset.agreements, this);
  });

  /** The places that the default view of the map holds. */
  readonly seen: readonly LngLat[] = $derived.by(() =>
    seenPlaces(this, this.dataset.agreements, this.dataset.places, this.dataset.scope.hub),
  );

  /** Partners whose ropes are open for what is chosen or pointed at. */
  readonly opened: ReadonlySet<PlaceCode> = $derived.by(() =>
    openedIn(this, this.dataset.agreements),
  );

  /** The agreements of the chosen band that are on the map now, in the order of the data. */
  readonly inBand: readonly Agreement[] = $derived.by(() =>
    this.selection.kind === 'band' ? litOnMap(this.shownAgreements, this) : [],
  );

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

  /** All agreements with a partner, by date; undated last. */
  agreementsWith(partner: PlaceCode): Agreement[] {
    return this.#agreements.filter(({ partners }) => partners.includes(partner));
  }

  /** A partner's name in the reader's language. */
  nameOf(code: PlaceCode): string {
    return this.places.get(code)?.names[this.language] ?? code;
  }

  /** How many of what with whom. */
  bandText(code: PlaceCode, theme: Theme, records: number): string {
    const counted = this.messages.counts.records(records, this.format.number(records));
    return `${counted} · ${this.messages.themes[theme]} · ${this.nameOf(code)}`;
  }

  /** An agreement's words in the reader's language, or in English, saying which. */
  textOf<Text extends object>({ texts }: { readonly texts: Translated<Text> }): InLanguage<Text> {
    return textIn(texts, this.language);
  }

  /**
   * Chooses what is under a pointer: a partner, else a band, else the agreements whose arcs are near; nothing where there is neither.
   * `adds`: a partner is compared with those chosen before. In a talk a click beside everything leaves what the scene lights.
   */
  choose(hit: Hit, adds = false): void {
    const added = adds && !this.presenting ? (hit.partner ?? hit.rope) : null;
    const chosen = added === null ? selectionOfHit(hit) : withPartnerToggled(this.selection, added);
    if (chosen.kind !== 'none' || !this.presenting) this.selection = chosen;
  }

  /** Chooses an agreement and, if it is not on the map at this moment, moves the clock to where it is whole. */
  goTo(id: string): void {
    const life = lifeOf(this.agreements.get(id)!, this.scope);
    this.selection = { kind: 'agreement', id };
    this.pointed = id;
    if (life === null) this.shelfOpen = true;
    else if (!countsAt(life, this.playhead, this.mode)) {
      this.month = monthOfPlayhead(life.to, this.scope);
    }
  }
}
