import moment, { type MomentInput } from 'moment';
import { Timeline, type TimelineAnimationOptions, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { decimalYearOfInstant, instantOfDecimalYear } from '../core/day.ts';
import { endOfScope, startOfScope } from '../core/scope.ts';
import type { Language, Scope } from '../core/types.ts';
import { axisFormat } from './axis-format.ts';
import type { LaneGroup, LaneItem } from './timeline-items.ts';
import './timeline-view.css';

export interface TimelineViewOptions {
  readonly scope: Scope;
  readonly language: Language;
  readonly rtl: boolean;
  /** The reader moved the playhead: a decimal year within the scope. */
  onScrub(playhead: number): void;
  /** The reader chose an agreement by its id, or none. */
  onSelect(agreement: string | null): void;
}

/** Room before the first and after the last year, in years. */
const MARGIN = 1;

/** The nearest the lane zooms, in milliseconds: two months. */
const NEAREST = 61 * 86_400_000;

/** A window in which few items are still in clusters, in milliseconds: three years. */
const NEAR = 3 * 365 * 86_400_000;

/** More than so many neighbours in a row become one cluster, at the scale at which their titles would not fit. */
const CLUSTERED_FROM = 4;

/** A click on a cluster shows this part of the window, around the click. */
const CLUSTER_ZOOM = 1 / 4;

/** A pointer that has moved so many pixels between press and release has dragged, not clicked. */
const DRAGGED_FROM = 6;

const BAR = 'playhead';

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
  #selection: string | null = null;
  #playhead: number;
  #pressedAt = 0;

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
    this.#timeline.setData({ items: [...items], groups: [...groups] });
    this.#markSelection();
  }

  /** Moves the bar, and redraws nothing else. */
  setPlayhead(playhead: number): void {
    this.#playhead = playhead;
    this.#timeline.setCustomTime(instantOfDecimalYear(playhead), BAR);
  }

  /** Marks an agreement in all its rows; if none of them is in sight, or it is in a cluster, goes near enough to see it. */
  setSelection(agreement: string | null): void {
    this.#selection = agreement;
    const ids = this.#markSelection();
    const seen = new Set(this.#timeline.getVisibleItems());
    if (ids.length === 0 || ids.some((id) => seen.has(id))) return;
    const { start, end } = this.#timeline.getWindow();
    const { start: from, end: to } = this.#items.find(({ id }) => id === ids[0])!;
    const middle = (from.getTime() + to.getTime()) / 2;
    const half = Math.min(end.getTime() - start.getTime(), NEAR) / 2;
    this.#timeline.setWindow(middle - half, middle + half, { animation: false });
    this.#timeline.focus(ids[0]!, { zoom: false, ...animation() });
  }

  /** Builds the lane anew, because a mirrored axis cannot be turned. Keeps what it shows; new titles come by `setItems`. */
  setLanguage(language: Language, rtl: boolean): void {
    const shown = this.#timeline.getWindow();
    this.#timeline.destroy();
    this.#options = { ...this.#options, language, rtl };
    this.#timeline = this.#build(shown);
    this.setItems(this.#items, this.#groups);
  }

  /** Shows the time from one decimal year to another. */
  zoomTo(from: number, to: number): void {
    this.#timeline.setWindow(instantOfDecimalYear(from), instantOfDecimalYear(to), animation());
  }

  destroy(): void {
    this.#timeline.destroy();
    this.#container.classList.remove('lane');
    this.#container.removeAttribute('aria-hidden');
    this.#container.removeAttribute('dir');
  }

  #build(shown: Window): Timeline {
    this.#container.dir = this.#options.rtl ? 'rtl' : 'ltr';
    const timeline = new Timeline(this.#container, [], {
      ...visOptions(this.#options),
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
      const chosen = this.#items.find(({ id }) => id === item)?.agreement ?? null;
      this.#selection = chosen;
      this.#markSelection();
      this.#options.onSelect(chosen);
    }
  }

  #markSelection(): string[] {
    const ids = this.#items
      .filter(({ agreement }) => agreement === this.#selection)
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

interface Window {
  readonly start: Date;
  readonly end: Date;
}

function windowOfScope(scope: Scope): Window {
  return {
    start: instantOfDecimalYear(startOfScope(scope) - MARGIN),
    end: instantOfDecimalYear(endOfScope(scope) + MARGIN),
  };
}

function visOptions({ scope, language, rtl }: TimelineViewOptions): TimelineOptions {
  const { start, end } = windowOfScope(scope);
  return {
    min: start,
    max: end,
    zoomMin: NEAREST,
    rtl,
    moment: (time?: MomentInput) => moment.utc(time),
    format: axisFormat(language),
    height: '100%',
    orientation: 'top',
    // Left free, the wheel scrolls the rows; a pinch on a trackpad comes as a wheel with the control key.
    verticalScroll: true,
    zoomKey: 'ctrlKey',
    // The default snap makes the bar jump while it is dragged.
    snap: null,
    align: 'left',
    margin: { axis: 8, item: { horizontal: 8, vertical: 4 } },
    cluster: { maxItems: CLUSTERED_FROM, showStipes: false, fitOnDoubleClick: false },
    groupOrder: 'order',
    groupTemplate: (group: LaneGroup | null) => textElement(group?.content ?? ''),
    template: (item: LaneItem | ClusterData) =>
      'uiItems' in item
        ? textElement(String(item.uiItems.length))
        : textElement(item.content, item.lang),
    editable: false,
    showCurrentTime: false,
    showTooltips: false,
  };
}

/** What vis-timeline hands to the template of a cluster. */
interface ClusterData {
  readonly uiItems: readonly unknown[];
}

/** Text as text: nothing of the data is ever read as HTML. */
function textElement(text: string, lang?: Language): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = text;
  element.title = text;
  if (lang !== undefined) element.lang = lang;
  return element;
}

function animation(): TimelineAnimationOptions {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { animation: still ? false : { duration: 200, easingFunction: 'easeInOutQuad' } };
}
