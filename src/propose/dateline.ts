import type { Day, Language } from '../core/types.ts';
import { findDates } from './find-dates.ts';
import type { Span } from './tie.ts';
import { foldedText } from './word-patterns.ts';

/** Where and when a report was written, before its first sentence: "ANKARA, 12 March 2019 (AA) -". */
export interface Dateline extends Span {
  readonly day: Day;
  /** As it stands there. */
  readonly words: string;
}

/** No dateline is longer, in letters. */
const LONGEST = 90;
/** One to four words of a place, in Latin letters with capitals, perhaps an agency in brackets, and a sign. */
const PLACE = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|[\p{Script=Arabic}\p{M}]+)(?:[ /][\p{Lu}\p{Script=Arabic}][\p{L}\p{M}'’.-]*){0,3}`;
const AGENCY = String.raw`(?:[(（][^()\d]{1,30}[)）])`;
const BEFORE = new RegExp(String.raw`^(${PLACE})\s*${AGENCY}?\s*[,،\-–—/(:]\s*$`, 'u');
const BEHIND = new RegExp(
  String.raw`^\s*\)?\s*[,،/]?\s*(?:${AGENCY}|\p{Lu}{2,5})?\s*(?:[-–—:]+\s*|$)`,
  'u',
);
const BEHIND_DAY = new RegExp(
  String.raw`^\s*[,،\-–—/]\s*(${PLACE})\s*${AGENCY}?\s*[-–—:]+\s*`,
  'u',
);
/** What begins a sentence, or tells what a day is, and is no place. */
const NO_PLACE =
  /^(?:in|on|by|as|at|since|from|until|before|after|between|during|published|updated|date|في|وفي|من|منذ|حتي|بعد|قبل|خلال|بتاريخ|تاريخ|يوم|نشر|tarih|yayin|guncelleme|haber)(?= |$)/;

/** The dateline at the head of a paragraph; null where there is none, or one without a day. */
export function datelineOf(text: string, paragraph: Span, language: Language): Dateline | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  const anchors = { published: null, told: null };
  const [date] = findDates(foldedText(head), language, anchors);
  if (date?.precision !== 'day' || !date.interval) return null;
  const behind = head.slice(date.end);
  const [before, place] = BEFORE.exec(head.slice(0, date.start)) ?? [];
  const found =
    before === undefined
      ? date.start === 0
        ? BEHIND_DAY.exec(behind)
        : null
      : BEHIND.exec(behind);
  if (!found || NO_PLACE.test(foldedText(place ?? found[1]!).folded)) return null;
  const length = date.end + found[0].length;
  const words = head.slice(0, length).replace(/[\s\-–—:]+$/u, '');
  return { start: paragraph.start, end: paragraph.start + length, day: date.interval.from, words };
}
