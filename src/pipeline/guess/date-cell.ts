/** What stands behind a date and is none of it: what points to a note (`[12]`, `¹`, `*`), how a state joined in a depositary's list (`a`, `AA`). */
const BEHIND = /(?:\s*(?:\[[^\]]{1,20}\]|[¹²³⁰-⁹*†‡§]+)|(?<=\d{4})\s+(?:a|A|AA|d|s|c|P|AC))+$/u;
/** What a date's day of the week and “since” are to it. */
const BEFORE =
  /^(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?[,.]? |(?:since|seit|depuis|desde|منذ) (?=.*\d))/i;
/** A range that has not ended says when it began. */
const STILL =
  /(?<=\d) ?- ?(?:present|now|today|ongoing|heute|aujourd['’]hui|présent|hoy|presente|actualidad|hoje|н\. ?в\.|настоящее время|günümüz|halen|الآن|اليوم)$/i;

/** European digits, one sort of dash, no time of day behind a day, and no remark. */
export function plain(cell: string): string {
  return (
    cell
      .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replaceAll(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
      .replaceAll(/[‐‑‒–—−]/g, '-')
      .replace(/(\d)[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AP]M)?(Z|[+-]\d{2}:?\d{2})?$/i, '$1')
      .replace(/^(\d{4})(\.0+)$/, '$1')
      .replace(/(?<=\d{4}) ?م$/, '')
      .replace(BEHIND, '')
      .replace(BEFORE, '')
      .replace(STILL, '')
      // As Korea writes its days: 2006. 11. 15.
      .replace(/^\d{4}\. ?\d{1,2}(?:\. ?\d{1,2})?\.?$/, (day) =>
        day.replaceAll(/\. ?(?=\d)/g, '.').replace(/\.$/, ''),
      )
      .trim()
  );
}

/** Words that say that there is no date. */
const NONE =
  /^(n\/?a|none|null|nan|unknown|undated|n\.? ?d\.?|s\/f|s\.? ?f\.?|s\.? ?d\.?|o\.? ?[dj]\.?|t\.?b\.?[da]\.?|b\.? ?d\.?|б\/?д|без даты|sin fecha|sans date|sem data|ohne Datum|tarihsiz|belirsiz|بلا تاريخ|بدون تاريخ|\?+|-+|–|—|\.+|yok|bilinmiyor|غير معروف|لا يوجد)$/i;

export const isNoDate = (text: string): boolean =>
  text === '' || NONE.test(text) || text.replace(BEHIND, '') === '';

/** What says that a date is not known well, before a year or a word of time. */
const ABOUT =
  /^(c\.?|ca\.?|circa|cca\.?|about|around|approx\w*\.?|before|after|by|early|mid|late|(?:the )?(?:beginning|middle|end) of|spring|summer|autumn|fall|winter|vers|env\.?|environ|avant|après|début|mi|fin|printemps|été|automne|hiver|um|etwa|ungefähr|vor|nach|anfang|mitte|ende|frühjahr|frühling|sommer|herbst|hacia|alrededor de|antes de|después de|principios de|mediados de|fin(?:ales)? de|primavera|verano|verão|estate|otoño|outono|autunno|invierno|inverno|około|wiosna|lato|jesień|zima|около|ок\.|начало|середина|конец|весна|весной|лето|летом|осень|осенью|зима|зимой|yaklaşık|tahminen|ilkbahar|bahar|yaz|sonbahar|güz|kış|نحو|حوالي|حوالى|قرابة|أوائل|أواخر|منتصف|مطلع|ربيع|صيف|خريف|شتاء)[-~ ]*(?=\P{L}*\d|\p{L}+ \d)|^~ ?\d|^\d{4}s? ?(\?|ca?\.?|civarı|dolayları)$|\d.*تقريبا/iu;
/** Marks of doubt: what they stand at is not when it was. */
export const DOUBT = /[?~<>≈≤≥±]|\d ?\+/;
/** Whether a cell says only about when. */
export const isAbout = (text: string): boolean => {
  const digits = plain(text);
  return ABOUT.test(digits) || DOUBT.test(digits);
};
