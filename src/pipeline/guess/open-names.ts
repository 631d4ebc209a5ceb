import { fold } from '../../core/text/search-fold.ts';
import { isSlip, nearest } from '../../core/text/nearest.ts';
import type { PlaceCode } from '../../core/types.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { namesInOtherLanguages, placesInOtherLanguages } from './other-languages.ts';
import type { LeftOut, OpenName } from './reading.ts';

/** So many are asked about; more are a column that was misread, and are in the list of rows. */
const MOST = 40;

/** What sums a table up, or says that nobody knows: no country by any other name. */
export const NO_NAME = new RegExp(
  `^(?:(?:grand |sub-?)?totals?|sum|world|all( countries| partners)?|rest of (the )?world|others?|unknown.*|various|multiple|n/?a|insgesamt|gesamt|summe|welt|total général|ensemble|monde|total general|mundo|totale|mondo|итого|всего|мир|razem|ogółem|합계|총계|合计|合計|总计|總計|世界|المجموع|الإجمالي|الاجمالي|العالم|toplam|genel toplam|dünya|diğer|[\\d.,\\s%]+)(?!\\p{L}).{0,12}$`,
  'iu',
);

/** The names that kept rows out, most rows first, with those that they may mean. */
export function openNames(leftOut: readonly LeftOut[], gazetteer: Gazetteer): OpenName[] {
  const rows = new Map<string, { rows: number; choices: OpenName['choices'] | null }>();
  for (const { reason } of leftOut) {
    if (reason.kind !== 'unknown' && reason.kind !== 'several') continue;
    if (reason.kind === 'unknown' && NO_NAME.test(reason.text)) continue;
    const known = rows.get(reason.text);
    rows.set(reason.text, {
      rows: (known?.rows ?? 0) + 1,
      choices: reason.kind === 'several' ? reason.choices : null,
    });
  }
  return [...rows]
    .sort(([, a], [, b]) => b.rows - a.rows)
    .slice(0, MOST)
    .map(([text, { rows, choices }]) => {
      const slips = choices ? [] : slipsOf(text, gazetteer);
      const likely = slips.length === 1 ? slips[0]! : null;
      return { text, rows, choices: choices ?? slips, likely };
    });
}

/**
 * The places for whose names, in any language, an unknown one may be a slip of the pen; what is merely most like it, as Larissa is
 * like Paris, is no proposal.
 */
export function slipsOf(text: string, { geocode, codes }: Gazetteer): readonly PlaceCode[] {
  const found = geocode(text);
  if (found.kind !== 'unknown') return [];
  const word = fold(text);
  const own = found.nearest.filter(({ name }) => isSlip(word, fold(name))).map(({ code }) => code);
  if (own.length > 0) return own;
  const abroad = placesInOtherLanguages(codes);
  const near = nearest(word, namesInOtherLanguages(codes), 3).filter((name) => isSlip(word, name));
  return [...new Set(near.flatMap((name) => [...abroad(name)]))].slice(0, 3);
}
