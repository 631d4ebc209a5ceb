import { dateOfDay, endOfDay, instantOfDecimalYear } from '../core/time/day.ts';
import { regionOf, REGIONS, type Region } from '../core/record/region.ts';
import { standing } from '../core/time/scope.ts';
import type { Grouping } from '../core/view/view.ts';
import { THEMES, type Agreement, type Overview, type Language, type Theme } from '../core/types.ts';

/** The words on the rows; countries' names are the dataset's. */
export interface GroupNames {
  readonly theme: Readonly<Record<Theme, string>>;
  readonly region: Readonly<Record<Region, string>>;
}

/** An agreement in one row. Texts are plain text, never HTML. */
export interface LaneItem {
  readonly id: string;
  readonly agreement: string;
  readonly group: string;
  readonly start: Date;
  readonly end: Date;
  readonly content: string;
  /** The language of `content`: English where a translation is missing. */
  readonly lang: Language;
  /** `theme-*` and `precision-*`; all but `precision-day` have soft ends. */
  readonly className: string;
}

export interface LaneGroup {
  readonly id: string;
  readonly content: string;
  /** From 0, downwards. */
  readonly order: number;
  readonly className: string;
}

/**
 * The lane's items and rows. An item spans its agreement's whole date interval, from the start of the first possible day
 * to the end of the last. An agreement whose partners are in several rows is in each of them. What stands on the shelf
 * is not in the lane, and a row without items is left out. Themes and regions have a fixed order; partners go by name.
 */
export function timelineItems(
  { agreements, places, scope }: Pick<Overview, 'agreements' | 'places' | 'scope'>,
  language: Language,
  grouping: Grouping,
  names: GroupNames,
): { items: LaneItem[]; groups: LaneGroup[] } {
  const items = agreements
    .filter(({ date }) => standing(date, scope) === 'timeline')
    .flatMap((agreement) =>
      rowsOf(agreement, grouping).map((group) => itemOf(agreement, group, language)),
    );
  const used = new Set(items.map(({ group }) => group));
  const groups = allRows(places, language, grouping, names)
    .filter(({ id }) => used.has(id))
    .map((row, order) => ({
      ...row,
      order,
      className: grouping === 'theme' ? `theme-${row.id}` : '',
    }));
  return { items, groups };
}

function rowsOf({ theme, partners }: Agreement, grouping: Grouping): readonly string[] {
  switch (grouping) {
    case 'theme':
      return [theme];
    case 'region':
      return [...new Set(partners.map(regionOf))];
    case 'partner':
      return partners;
  }
}

/** Only for an agreement on the timeline, which has an interval. */
function itemOf(agreement: Agreement, group: string, language: Language): LaneItem {
  const { id, date, theme, texts } = agreement;
  const { from, to } = date.interval!;
  const lang = texts[language] ? language : 'en';
  return {
    id: `${id} ${group}`,
    agreement: id,
    group,
    start: dateOfDay(from),
    end: instantOfDecimalYear(endOfDay(to)),
    content: texts[lang]!.title,
    lang,
    className: `theme-${theme} precision-${date.precision}`,
  };
}

function allRows(
  places: Overview['places'],
  language: Language,
  grouping: Grouping,
  names: GroupNames,
): { id: string; content: string }[] {
  switch (grouping) {
    case 'theme':
      return THEMES.map((id) => ({ id, content: names.theme[id] }));
    case 'region':
      return REGIONS.map((id) => ({ id, content: names.region[id] }));
    case 'partner': {
      const { compare } = new Intl.Collator(language);
      return places
        .map((place) => ({ id: place.code, content: place.names[language] }))
        .sort((a, b) => compare(a.content, b.content));
    }
  }
}
