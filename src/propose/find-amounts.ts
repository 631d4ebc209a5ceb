import type { Value } from '../core/types.ts';
import type { Span } from './tie.ts';

export interface Amount extends Span {
  readonly value: Value;
  readonly words: string;
}

const DIGITS = '٠١٢٣٤٥٦٧٨٩';
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|k|ألف|الف|آلاف|bin)$/i, 1e3],
  [/^(?:million|mn|m|mln|مليون|ملايين|مليونا|milyon)$/i, 1e6],
  [/^(?:billion|bn|b|bln|مليار|مليارات|مليارا|بليون|milyar)$/i, 1e9],
];
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:US)?\$$|^(?:US |U\.S\. )?dollars?$|^USD$|^دولار(?:ا|ات)?$|^dolar/i, 'USD'],
  [/^€$|^euros?$|^EUR$|^يورو$|^avro|^euro/i, 'EUR'],
  [/^£$|^pounds?(?: sterling)?$|^GBP$|^جنيه إسترليني$|^sterlin/i, 'GBP'],
  [/^₺$|^(?:Turkish )?liras?$|^TRY$|^TL$|^ليرة(?: تركية)?$|^lira/i, 'TRY'],
  [/^جنيه(?:ا|ات)?$/, 'EGP'],
];
const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const SCALE =
  'thousand|million|mn|mln|m|billion|bn|bln|ألف|الف|آلاف|مليون|ملايين|مليونا|مليار|مليارات|مليارا|بليون|bin|milyon|milyar';
const SIGN = String.raw`US\$|\$|€|£|₺|USD|EUR|GBP`;
const UNIT = String.raw`(?:US |U\.S\. |American )?dollars?|euros?|pounds?(?: sterling)?|(?:Turkish )?liras?|USD|EUR|GBP|TRY|TL|دولار(?:ا|ات)?|يورو|جنيه إسترليني|جنيه(?:ا|ات)?|ليرة(?: تركية)?|dolar\p{L}*|avro\p{L}*|euro\p{L}*|sterlin\p{L}*|lira\p{L}*`;
const AMOUNT = new RegExp(
  String.raw`(?:(${SIGN})\s?(${NUMBER})(?:[\s-]?(${SCALE})(?!\p{L}))?)|(?:(${NUMBER})(?:[\s-]*(${SCALE})(?!\p{L}))?(?:\s+(?:and a half|ve))?[\s-]*(${UNIT}|[$€£₺])(?!\p{L}))`,
  'giu',
);
/** "500 to 700 million dollars": the first number has neither scale nor currency of its own. */
const LOWER = new RegExp(String.raw`(${NUMBER})\s*(?:-|–|to|and|و|ile|ila|إلى|الى)\s*$`, 'iu');
const BETWEEN = /^\s*(?:-|–|to|and|or|و|إلى|الى|ile|ila|ve|أو)\s*(?:إلى\s*)?$/iu;

/** The sums of money in a text, as it states them; two with "to" or "and" between them are one range. */
export function findAmounts(text: string): Amount[] {
  const plain = text
    .replaceAll(/[٠-٩]/g, (digit) => String(DIGITS.indexOf(digit)))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');
  const amounts: Amount[] = [];
  for (const match of plain.matchAll(AMOUNT)) {
    const [words, sign, signed, signedScale, bare, bareScale, unit] = match;
    const scale = scaleOf(signedScale ?? bareScale);
    const currency = currencyOf((sign ?? unit)!);
    if (currency === null) continue;
    const high = numberOf((signed ?? bare)!) * scale;
    const end = match.index + words.length;
    const lower = LOWER.exec(plain.slice(0, match.index));
    const before = amounts.at(-1);
    if (
      before &&
      before.value.currency === currency &&
      BETWEEN.test(plain.slice(before.end, match.index))
    ) {
      amounts[amounts.length - 1] = {
        start: before.start,
        end,
        words: text.slice(before.start, end),
        value: { min: before.value.min, max: high, currency },
      };
      continue;
    }
    const low = lower ? numberOf(lower[1]!) * scale : high;
    const start = lower && low < high ? lower.index : match.index;
    const min = low < high ? low : high;
    amounts.push({
      start,
      end,
      words: text.slice(start, end),
      value: { min, max: high, currency },
    });
  }
  return amounts;
}

function numberOf(text: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return Number(text.replaceAll(/[.,]/g, ''));
  return Number(text.replace(',', '.'));
}

const scaleOf = (word: string | undefined): number =>
  word === undefined ? 1 : (SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? 1);

const currencyOf = (word: string): string | null =>
  CURRENCIES.find(([pattern]) => pattern.test(word.replace(/^American /i, '')))?.[1] ?? null;
