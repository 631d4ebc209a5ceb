import { parseInterval } from '../../core/time/day.ts';
import type { DayInterval } from '../../core/types.ts';

/** A decade, a quarter or a half of a year: `1990s`, `Q3 2014`, `2014-Q3`. */
export function readPeriod(text: string): DayInterval | null {
  const decade = /^(?:the )?(\d{3})0['’]?s$/i.exec(text);
  if (decade) return spanOf(`${decade[1]}0`, `${decade[1]}9`);
  const part = partOfYear(text);
  if (part === null) return null;
  const { year, months, number } = part;
  const month = (count: number): string => `${year}-${String(count).padStart(2, '0')}`;
  return spanOf(month(months * (number - 1) + 1), month(months * number));
}

const QUARTERS =
  'q|quarter|quartal|trimestre|trimestr|kwartał|kw|квартал|кв|квартала|çeyrek|çeyreği|الربع';
const HALVES = 'h|half|halbjahr|semestre|semester|półrocze|полугодие|полуг|yarıyıl|yarısı|النصف';
const ORDINALS =
  'first|second|third|fourth|premier|deuxième|troisième|quatrième|primer|segundo|tercer|cuarto|الأول|الثاني|الثالث|الرابع'.split(
    '|',
  );
const ROMANS = ['i', 'ii', 'iii', 'iv'];
const PART = new RegExp(
  `^(?:the )?(?:(?<a>\\d|i{1,3}|iv|\\p{L}{5,})?(?:st|nd|rd|th|er|e|ème|º|ª|-?й|-?е)?[.]?[º]? ?(?<unit>${QUARTERS}|${HALVES})[.]? ?(?<b>\\d|الأول|الثاني|الثالث|الرابع)?)[-/, ]*(?:of |de |von |des |del |do |من )?(?:the )?(?<year>\\d{4})$`,
  'iu',
);

/** A quarter (three months) or a half (six) of a year, counted from 1: `Q3 2014`, `2. Halbjahr 2011`, `الربع الأول ٢٠١٠`; null where it is none. */
function partOfYear(text: string): { year: string; months: 3 | 6; number: number } | null {
  const turned = text.replace(/^(\d{4})[-/,. ]+(?:г\.? |yılı(?:nın)? )?(\D.*|\d\D.*)$/u, '$2 $1');
  const { a, unit, b, year } = PART.exec(turned)?.groups ?? {};
  const said = (a ?? b)?.toLowerCase();
  if (unit === undefined || said === undefined || (a !== undefined && b !== undefined)) return null;
  const months = HALVES.split('|').includes(unit.toLowerCase()) ? 6 : 3;
  const number = /\d/.test(said)
    ? Number(said)
    : Math.max(ROMANS.indexOf(said), ORDINALS.indexOf(said) % 4) + 1;
  return number >= 1 && number <= 12 / months ? { year: year!, months, number } : null;
}

/** From the first day of a year or month to the last of another. */
export function spanOf(first: string, last: string): DayInterval | null {
  const [from, to] = [parseInterval(first), parseInterval(last)];
  return from && to && { from: from.from, to: to.to };
}
