import { arcsAsOf } from '../core/arcs/arcs-as-of.ts';
import type { Arc } from '../core/arcs/arcs.ts';
import type { Hit } from '../core/arcs/hit.ts';
import type { YearBar } from '../core/counts/bars.ts';
import { CountSums } from '../core/counts/count-sums.ts';
import type { Counts } from '../core/counts/counts.ts';
import { differenceAt, type Difference } from '../core/counts/difference.ts';
import type { HalfSince } from '../core/counts/half-since.ts';
import { allAsOf, lastHalt } from '../core/record/as-of.ts';
import { endOfScope, monthOfPlayhead, playheadOfMonth, standing } from '../core/time/scope.ts';
import { stopsOf } from '../core/time/stops.ts';
import { countsAt, lifeOf, untilOf } from '../core/time/time-window.ts';
import type { Agreement, LngLat, PlaceCode, Theme } from '../core/types.ts';
import { barsNow } from '../core/view/bars-now.ts';
import {
  litPartners,
  selectionOfHit,
  withAny,
  withPartnerToggled,
} from '../core/view/chosen-partners.ts';
import { drawnToTell, type Drawn } from '../core/view/drawn-now.ts';
import { arcsThrough, isFiltered, passes } from '../core/view/filter.ts';
import { litOnMap, partnersLit } from '../core/view/lit-now.ts';
import { openedIn } from '../core/view/opened.ts';
import { heldInView, seenPlaces } from '../core/view/seen-places.ts';
import { selectedIds } from '../core/view/selected-ids.ts';
import { partnersChosen, standingPartners } from '../core/view/standing-partners.ts';
import { ReaderView } from './reader-view.svelte.ts';

/**
 * All that map, timeline, panel and address show of the data: derived from what the reader has chosen to look at, and from nothing
 * else.
 */
export class Explorer extends ReaderView {
  /** Undated arcs are drawn while their shelf is open, or at the very end. */
  readonly shelfDrawn: boolean = $derived.by(
    () => this.shelfOpen || this.playhead >= endOfScope(this.scope),
  );

  /** The playhead of the slider's month. */
  readonly #at: number = $derived.by(() => playheadOfMonth(this.month, this.scope));

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

  readonly #chosen: ReadonlySet<PlaceCode> = $derived.by(() =>
    partnersChosen(this.dataset.agreements, this),
  );

  /** Records on the map now, per partner that stands on it. */
  readonly records: ReadonlyMap<PlaceCode, number> = $derived.by(() =>
    standingPartners(this.#sums.records(this.#at, this.mode, this.shelfDrawn), this.#chosen),
  );

  readonly #barsAt = $derived.by(() => barsNow(this));

  readonly bars: readonly YearBar[] = $derived.by(() => this.#barsAt(this.#at, this.mode));

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
    litPartners(this.selection, this.dataset.agreements),
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

  /** The places that the map's camera holds, whichever it is. */
  readonly held: readonly LngLat[] = $derived.by(() =>
    heldInView(this, this.dataset.agreements, this.dataset.places, this.dataset.scope.hub),
  );

  /** Partners whose ropes are open for what is chosen or pointed at. */
  readonly opened: ReadonlySet<PlaceCode> = $derived.by(() =>
    openedIn(this, this.dataset.agreements),
  );

  /** The agreements of the chosen band that are on the map now, in the order of the data. */
  readonly inBand: readonly Agreement[] = $derived.by(() =>
    this.selection.kind === 'band' ? litOnMap(this.shownAgreements, this) : [],
  );

  /** All agreements with a partner, by date; undated last. */
  agreementsWith(partner: PlaceCode): Agreement[] {
    return this.#agreements.filter(({ partners }) => partners.includes(partner));
  }

  /** How many of what with whom. */
  bandText(code: PlaceCode, theme: Theme, records: number): string {
    const counted = this.messages.counts.records(records, this.format.number(records));
    return `${counted} · ${this.messages.themes[theme]} · ${this.nameOf(code)}`;
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
