import { Timeline, type TimelineAnimationOptions } from 'vis-timeline/esnext';
import { DataSet } from 'vis-data/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { decimalYearOfInstant, instantOfDecimalYear } from '../core/time/day.ts';
import { endOfScope, startOfScope } from '../core/time/scope.ts';
import type { Language, Scope } from '../core/types.ts';
import type { LaneGroup, LaneItem } from './timeline-items.ts';
import './timeline-view.css';
import { clusterOptions, visOptions, windowOfScope, type TimeWindow } from './vis-options.ts';

export interface TimelineViewOptions {
  readonly scope: Scope;
  readonly language: Language;
  readonly rtl: boolean;
  /** The reader moved the playhead: a decimal year within the scope. */
  onScrub(playhead: number): void;
  /** The reader chose an agreement by its id, or none. */
  onSelect(agreement: string | null): void;
}

/** A click on a cluster shows this part of the window, around the click. */
const CLUSTER_ZOOM = 1 / 4;

/** A pointer that has moved so many pixels between press and release has dragged, not clicked. */
const DRAGGED_FROM = 6;

const BAR = 'playhead';

/** As in the styles, in pixels. */
const ITEM_HEIGHT = 24;

/** So many items are created at once; the rest in pieces, between which the page can answer. */
const PIECE = 600;

/**
 * The agreement lane: the only thing that knows vis-timeline. It is a picture (hidden from screen readers, without keys):
 * the slider and the list give the same to everybody. Times are decimal years outside and UTC inside.
 */
export class TimelineView {
  readonly #container: HTMLElement;
  #options: TimelineViewOptions;
  #timeline: Timeline;
  #items: readonly LaneItem[] = [];
  #groups: readonly LaneGroup[] = [];
  #chosen: ReadonlySet<string> = new Set();
  #playhead: number;
  #pressedAt = 0;
  #coming: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, options: TimelineViewOptions) {
    this.#container = container;
    this.#options = options;
    this.#playhead = endOfScope(options.scope);
    container.classList.add('lane');
    container.setAttribute('aria-hidden', 'true');
    this.#timeline = this.#build(windowOfScope(options.scope));
  }

  /** Draws everything anew, so not for every tick. Keeps window, playhead and selection. */
  setItems(items: readonly LaneItem[], groups: readonly LaneGroup[]): void {
    this.#items = items;
    this.#groups = groups;
    const data = new DataSet<LaneItem>(items.slice(0, PIECE));
    this.#timeline.setData({ items: data, groups: [...groups] });
    this.#markSelection();
    this.#addPiece(data, PIECE);
  }

  #addPiece(data: DataSet<LaneItem>, from: number): void {
    clearTimeout(this.#coming);
    if (from >= this.#items.length) return;
    this.#coming = setTimeout(() => {
      data.add(this.#items.slice(from, from + PIECE));
      this.#addPiece(data, from + PIECE);
      this.#markSelection();
    });
  }

  /** Moves the bar, and redraws nothing else. */
  setPlayhead(playhead: number): void {
    this.#playhead = playhead;
    this.#timeline.setCustomTime(instantOfDecimalYear(playhead), BAR);
  }

  /**
   * Marks agreements in all their rows, each by itself. Where there is one, the lane goes to it if it is out of sight;
   * its scale is the reader's.
   */
  setChosen(agreements: ReadonlySet<string>): void {
    if (sameSet(agreements, this.#chosen)) return;
    this.#chosen = agreements;
    this.#timeline.setOptions({ cluster: this.#clusters() });
    const [first] = this.#markSelection();
    if (first !== undefined && agreements.size === 1)
      this.#goTo(this.#items.find(({ id }) => id === first)!);
  }

  /** Builds the lane anew, because a mirrored axis cannot be turned. Keeps what it shows; new titles come by `setItems`. */
  setLanguage(language: Language, rtl: boolean): void {
    if (language === this.#options.language && rtl === this.#options.rtl) return;
    const shown = this.#timeline.getWindow();
    this.#timeline.destroy();
    this.#options = { ...this.#options, language, rtl };
    this.#timeline = this.#build(shown);
    this.setItems(this.#items, this.#groups);
  }

  /** Shows the time from one decimal year to another. */
  zoomTo(from: number, to: number): void {
    this.#onceDrawn(() =>
      this.#timeline.setWindow(instantOfDecimalYear(from), instantOfDecimalYear(to), animation()),
    );
  }

  destroy(): void {
    clearTimeout(this.#coming);
    this.#timeline.destroy();
    this.#container.classList.remove('lane');
    this.#container.removeAttribute('aria-hidden');
    this.#container.removeAttribute('dir');
  }

  #build(shown: TimeWindow): Timeline {
    const { scope, language, rtl } = this.#options;
    this.#container.dir = rtl ? 'rtl' : 'ltr';
    const timeline = new Timeline(this.#container, [], {
      ...visOptions(scope, language, rtl),
      cluster: this.#clusters(),
      // Here, not by setWindow: the library goes back to its first window once it has drawn itself.
      ...shown,
    });
    timeline.addCustomTime(instantOfDecimalYear(this.#playhead), BAR);
    timeline.setCustomTimeTitle('', BAR);
    timeline.on('timechange', ({ time }: { time: Date }) => this.#scrub(time));
    timeline.on('mouseDown', ({ pageX }: Click) => (this.#pressedAt = pageX));
    timeline.on('click', (click: Click) => {
      // A drag of the lane ends in a click too.
      if (Math.abs(click.pageX - this.#pressedAt) < DRAGGED_FROM) this.#click(click);
    });
    return timeline;
  }

  #scrub(time: Date): void {
    const { scope, onScrub } = this.#options;
    const playhead = decimalYearOfInstant(time);
    const within = Math.min(Math.max(playhead, startOfScope(scope)), endOfScope(scope));
    this.setPlayhead(within);
    onScrub(within);
  }

  #click({ what, item, isCluster, time }: Click): void {
    if (what === 'axis') {
      this.#scrub(time);
    } else if (isCluster) {
      const { start, end } = this.#timeline.getWindow();
      const half = ((end.getTime() - start.getTime()) * CLUSTER_ZOOM) / 2;
      this.#timeline.setWindow(time.getTime() - half, time.getTime() + half, animation());
      this.#markSelection();
    } else if (what === 'item' || what === 'background') {
      this.#options.onSelect(this.#items.find(({ id }) => id === item)?.agreement ?? null);
      this.#markSelection();
    }
  }

  /** To its time, then to its row: the one is known only once the other is drawn. */
  #goTo({ id, agreement, group, start, end }: LaneItem): void {
    this.#onceDrawn(() => {
      if (!this.#chosen.has(agreement)) return;
      const shown = this.#timeline.getWindow();
      const length = shown.end.getTime() - shown.start.getTime();
      if (start < shown.start || end > shown.end) this.#centreOn(start, end, length);
      this.#onceDrawn(() => this.#scrollTo(id, group));
    });
  }

  #centreOn(start: Date, end: Date, length: number): void {
    const middle = (start.getTime() + end.getTime()) / 2;
    this.#timeline.setWindow(middle - length / 2, middle + length / 2, { animation: false });
  }

  /** To an item in its row: a row may be higher than the lane. */
  #scrollTo(id: string, group: string): void {
    const order = this.#groups.find((row) => row.id === group)!.order;
    const label = this.#container.querySelectorAll<HTMLElement>('.vis-labelset .vis-label')[order];
    const rows = label?.closest('.vis-panel');
    if (!label || !rows) return;
    const item = this.#container.querySelector<HTMLElement>(
      `.vis-item[data-id="${CSS.escape(id)}"]`,
    );
    const top = label.offsetTop + (item?.offsetTop ?? 0);
    const isSeen = top >= rows.scrollTop && top + ITEM_HEIGHT <= rows.scrollTop + rows.clientHeight;
    if (isSeen) return;
    rows.scrollTop = Math.max(label.offsetTop, top - rows.clientHeight / 2);
    // At once: the browser's own event may come after a redraw that scrolls back.
    rows.dispatchEvent(new Event('scroll'));
  }

  /** After the next drawing; while the lane is hidden, after the first one when it is shown. */
  #onceDrawn(callback: () => void): void {
    const timeline = this.#timeline;
    const drawn = () => {
      timeline.off('changed', drawn);
      if (timeline === this.#timeline) callback();
    };
    timeline.on('changed', drawn);
    timeline.redraw();
  }

  #clusters(): ReturnType<typeof clusterOptions> {
    return clusterOptions(({ agreement }) => this.#chosen.has(agreement));
  }

  #markSelection(): string[] {
    const ids = this.#items
      .filter(({ agreement }) => this.#chosen.has(agreement))
      .map(({ id }) => id);
    this.#timeline.setSelection(ids);
    return ids;
  }
}

interface Click {
  readonly what: string | null;
  readonly item: string | null;
  readonly isCluster: boolean;
  readonly time: Date;
  readonly pageX: number;
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}

function animation(): TimelineAnimationOptions {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { animation: still ? false : { duration: 200, easingFunction: 'easeInOutQuad' } };
}
