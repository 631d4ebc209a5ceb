import moment, { type MomentInput } from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import { instantOfDecimalYear } from '../core/time/day.ts';
import { endOfScope, startOfScope } from '../core/time/scope.ts';
import type { Language, Scope } from '../core/types.ts';
import { axisFormat } from './axis-format.ts';
import type { LaneGroup, LaneItem } from './timeline-items.ts';

/** Room before the first and after the last year, in years. */
const MARGIN = 1;

/** The nearest the lane zooms, in milliseconds: two months. */
const NEAREST = 61 * 86_400_000;

/** More than so many neighbours in a row become one cluster, at the scale at which their titles would not fit. */
const CLUSTERED_FROM = 4;

/** How items become clusters: what is chosen is in none, so that it is seen at any scale. */
export function clusterOptions(
  isChosen: (item: LaneItem) => boolean,
): NonNullable<TimelineOptions['cluster']> {
  return {
    maxItems: CLUSTERED_FROM,
    showStipes: false,
    fitOnDoubleClick: false,
    // The library's own types know nothing of what else an item has.
    clusterCriteria: (a, b) => !isChosen(a as LaneItem) && !isChosen(b as LaneItem),
  };
}

/** How the lane is set up in vis-timeline. Titles and names go in as text: nothing of the data is ever read as HTML. */
export function visOptions(scope: Scope, language: Language, rtl: boolean): TimelineOptions {
  const { start, end } = windowOfScope(scope);
  return {
    min: start,
    max: end,
    zoomMin: NEAREST,
    rtl,
    moment: (time?: MomentInput) => moment.utc(time),
    format: axisFormat(scope, language),
    height: '100%',
    orientation: 'top',
    // Left free, the wheel scrolls the rows; a pinch on a trackpad comes as a wheel with the control key.
    verticalScroll: true,
    zoomKey: 'ctrlKey',
    // The default snap makes the bar jump while it is dragged.
    snap: null,
    align: 'left',
    margin: { axis: 8, item: { horizontal: 8, vertical: 4 } },
    groupOrder: 'order',
    groupTemplate: (group: LaneGroup | null) => textElement(group?.content ?? ''),
    template: (item: LaneItem | ClusterData) =>
      'uiItems' in item
        ? textElement(String(item.uiItems.length))
        : textElement(item.content, item.lang),
    dataAttributes: ['id'],
    editable: false,
    showCurrentTime: false,
    showTooltips: false,
  };
}

/** What part of the time is shown. */
export interface TimeWindow {
  readonly start: Date;
  readonly end: Date;
}

/** The whole scope with its margins. */
export function windowOfScope(scope: Scope): TimeWindow {
  return {
    start: instantOfDecimalYear(startOfScope(scope) - MARGIN),
    end: instantOfDecimalYear(endOfScope(scope) + MARGIN),
  };
}

/** What vis-timeline hands to the template of a cluster. */
interface ClusterData {
  readonly uiItems: readonly unknown[];
}

function textElement(text: string, lang?: Language): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = text;
  element.title = text;
  if (lang !== undefined) element.lang = lang;
  return element;
}
