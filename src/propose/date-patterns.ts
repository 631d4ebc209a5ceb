import type { Language } from '../core/types.ts';
import { DECADES, MONTHS, NUMBERS, SEASONS, WEEKDAYS } from './date-words.ts';

/** Sources of regular expressions over folded text; each has named groups only. */
const ENDING: Readonly<Record<Language, string>> = { en: '', ar: '', tr: String.raw`\p{Ll}{0,8}` };
/** What may be written together with the first word of a date. */
const START: Readonly<Record<Language, string>> = {
  en: '',
  ar: '(?:[وف]?(?:[بل]?ال|لل|[بلك])?)',
  tr: '',
};

const oneOf = (names: readonly string[]): string => `(?:${names.join('|')})`;
const YEAR = String.raw`(?<year>(?:19[4-9]|20[0-4])\d)`;

/** How a language says its dates. `{}` of each is one way; see `readDate` for what the groups mean. */
export function datePatterns(language: Language): RegExp[] {
  const end = ENDING[language];
  const name = oneOf(MONTHS[language]);
  const month =
    language === 'ar'
      ? `${START.ar}(?<month>${name})(?: (?:ال)?${name})?`
      : `(?<month>${name})${language === 'tr' ? end : ''}`;
  const day = String.raw`(?<date>[0-3]?\d)(?:st|nd|rd|th)?`;
  const season = oneOf(SEASONS[language]);
  const number = `(?<count>\\d{1,2}|${oneOf(NUMBERS[language])})`;
  const weekday = oneOf(WEEKDAYS[language]);
  const decade = oneOf(DECADES[language]);
  const year = `${YEAR}${end}`;
  const ways: Readonly<Record<Language, readonly string[]>> = {
    en: [
      `${day}(?: of)? ${month} ${YEAR}`,
      `${month} ${day} ${YEAR}`,
      `${month}(?: of)? ${YEAR}`,
      `(?:${day}(?: of)? ${month}|${month} ${day}) (?<past>last)`,
      `(?<past>last) (?:${day} ${month}|${month} ${day}|${month})`,
      `on (?:the )?(?:${day}(?: of)? ${month}|${month} ${day})`,
      `in (?:(?:early|mid|late) )?${month}`,
      `(?:(?:in|during) (?:the )?)?(?<season>${season})(?: of)? ${YEAR}`,
      `(?:the )?(?<half>first|second) half of ${YEAR}`,
      `(?:the )?(?<quarter>first|second|third|fourth) quarter of ${YEAR}`,
      String.raw`between ${YEAR} and (?<until>(?:19|20)\d\d)`,
      String.raw`from ${YEAR} to (?<until>(?:19|20)\d\d)`,
      `(?:(?<part>early|mid|late) )?(?:the )?(?<century>(?:19|20)\\d)0s`,
      `(?<part>early|mid|late) (?:the )?(?<decade>${decade})`,
      `(?<decade>${decade})`,
      `(?<ago>last|previous|past) (?<unit>week|month|year)`,
      `(?:earlier )?(?<now>this) (?<unit>week|month|year)`,
      `(?<yesterday>yesterday)`,
      `(?<today>today)`,
      `(?<!(?:next|every|each) )(?:on |last |this )?(?<weekday>${weekday})`,
      `${number} (?<unit>year|month|week|day)s? (?<later>later|afterwards|after that)`,
      `${number} (?<unit>year|month|week|day)s? (?<back>earlier|before that|previously)`,
      `${number} (?<unit>year|month|week|day)s? (?<before>ago)`,
      `(?:the )?(?<next>following|next) (?<unit>year|month)`,
      `(?:the )?(?<same>same|that same) (?<unit>year|month)`,
      `(?<deadline>by|until|till|before)(?: the end of)? ${YEAR}`,
      `(?<since>since|as of) ${YEAR}`,
      `(?:in|of|during|for|year|early|late|mid|throughout)(?: the year)? ${YEAR}`,
      `the ${YEAR}(?= (?:agreement|deal|contract|memorandum|accord|treaty|protocol))`,
    ],
    ar: [
      `(?<date>[0-3]?\\d) (?:من )?(?:شهر )?${month} (?:من )?(?:عام |سنه )?${YEAR}`,
      `(?<date>[0-3]?\\d) (?:من )?(?:شهر )?${month}(?: (?<past>الماضي|المنصرم|الفائت|الجاري|الحالي))?`,
      `${month} (?:من )?(?:ال)?(?:عام |سنه )?${YEAR}`,
      `(?:شهر )?${month} (?<past>الماضي|المنصرم|الفائت|الجاري|الحالي)`,
      `(?:في|خلال) (?:شهر |اوائل |مطلع |منتصف |اواخر |نهايه |بدايه )?${month}`,
      `${START.ar}(?<season>${season}) (?:عام |سنه )?${YEAR}`,
      `${START.ar}(?:النصف) (?<half>الاول|الثاني) من (?:عام |العام |سنه )?${YEAR}`,
      `${START.ar}(?:الربع) (?<quarter>الاول|الثاني|الثالث|الرابع) من (?:عام |العام |سنه )?${YEAR}`,
      String.raw`بين (?:عامي |سنتي |عام )?${YEAR} و(?:عام )?(?<until>(?:19|20)\d\d)`,
      String.raw`من (?:عام )?${YEAR} (?:الي|حتي) (?:عام )?(?<until>(?:19|20)\d\d)`,
      `${START.ar}(?<part>اوائل|مطلع|بدايه|بدايات|منتصف|اواخر|نهايه|نهايات) (?:عقد )?(?:ال)?(?<decade>${decade})(?:ا?ي?ات|يات)`,
      `${START.ar}(?:عقد )?ال(?<decade>${decade})(?:ا?ي?ات|يات)`,
      `${START.ar}(?<unit>اسبوع|شهر|عام|سنه) (?<ago>الماضي|الماضيه|المنصرم|المنصرمه|الفائت|الفائته)`,
      `${START.ar}(?<now>هذا|هذه) ${START.ar}(?<unit>اسبوع|شهر|عام|سنه)`,
      `${START.ar}(?<unit>اسبوع|شهر|عام|سنه) (?<now>الجاري|الحالي|الجاريه|الحاليه)`,
      `(?<yesterday>امس|البارحه)`,
      `(?:اليوم|يوم) (?<weekday>${weekday})`,
      `(?<weekday>${weekday}) الماضي`,
      `(?<today>اليوم)`,
      `[وف]?(?<later>بعد) (?:ذلك )?[ب]?(?<two>عامين|سنتين|شهرين|اسبوعين|يومين)(?: من ذلك)?`,
      `[وف]?(?<later>بعد) (?:ذلك )?[ب]?(?<unit>عام|سنه|شهر|اسبوع|يوم)(?: من ذلك)?`,
      `[وف]?(?<later>بعد) (?:ذلك )?[ب]?${number} (?<unit>عام|عاما|سنه|اعوام|سنوات|شهر|شهرا|اشهر|اسبوع|اسبوعا|اسابيع|يوم|يوما|ايام)(?: من ذلك)?`,
      `(?<two>عامين|سنتين|شهرين|اسبوعين|يومين) (?:من ذلك )?(?<later>لاحقا)`,
      `${number} (?<unit>اعوام|سنوات|اشهر|اسابيع|ايام) (?<later>لاحقا)`,
      `[وف]?(?<before>قبل) (?:نحو )?(?<two>عامين|سنتين|شهرين|اسبوعين|يومين)`,
      `[وف]?(?<before>قبل) (?:نحو )?(?<unit>عام|سنه|شهر|اسبوع)`,
      `[وف]?(?<before>قبل) (?:نحو )?${number} (?<unit>عام|عاما|سنه|اعوام|سنوات|شهر|شهرا|اشهر|اسبوع|اسبوعا|اسابيع|ايام)`,
      `${START.ar}(?<unit>عام|سنه|شهر) (?<next>التالي|التاليه)`,
      `${START.ar}(?<unit>عام|سنه|شهر) (?<same>نفسه|ذاته|نفسها|ذاتها)`,
      `[وف]?(?<deadline>بحلول|حتي|قبل)(?: نهايه)?(?: عام| العام| سنه)? ${YEAR}`,
      `[وف]?(?<since>منذ)(?: عام| العام| سنه)? ${YEAR}`,
      `(?:[وف]?في |[وف]?خلال |ب)?(?:اوائل |مطلع |منتصف |اواخر |نهايه |بدايه )?(?:${START.ar}(?:عام|سنه)) ${YEAR}`,
      `(?:[وف]?في|[وف]?خلال) ${YEAR}`,
      `ل${YEAR}`,
    ],
    tr: [
      `(?<date>[0-3]?\\d) ${month} ${year}`,
      `${month} ${year}`,
      `${YEAR} (?:yilinin |yili )?${month}(?: ayi${end})?`,
      `gecen (?<date>[0-3]?\\d)? ?${month}`,
      `(?<past>gecen|gectigimiz) ${month}`,
      `(?<date>[0-3]?\\d) ${month}`,
      `${month} ayi${end}`,
      `${YEAR} (?:yili(?:nin)? |yilinda )?(?<season>${season})${end}`,
      `${YEAR}(?: yili)?${end} (?<half>ilk|ikinci) yarisi${end}`,
      `${YEAR}(?: yili)?${end} (?<quarter>ilk|birinci|ikinci|ucuncu|dorduncu) ceyre${end}`,
      String.raw`${YEAR} (?:ile |ila )?(?<until>(?:19|20)\d\d) (?:yillari )?arasinda`,
      `(?<century>(?:19|20)\\d)0(?:lar|lu yillar)(?:in)? (?<part>basi|ortasi|ortalari|sonu|sonlari|baslari)${end}`,
      `(?<century>(?:19|20)\\d)0(?:lar|lu yillar)${end}`,
      `(?<decade>${decade})(?:li|lu) yillar(?:in)?(?: (?<part>basi|ortasi|ortalari|sonu|sonlari|baslari))?${end}`,
      `(?<ago>gecen|gectigimiz|onceki) (?<unit>hafta|ay|yil|sene)${end}`,
      `(?<now>bu) (?<unit>hafta|ay|yil|sene)(?:ki|in|nin)?`,
      `(?<yesterday>dun)`,
      `(?<today>bugun)`,
      `(?<weekday>${weekday})(?: gunu)`,
      `(?:gecen|gectigimiz) (?<weekday>${weekday})`,
      `${number} (?<unit>yil|sene|ay|hafta|gun) (?<later>sonra)(?:si${end})?`,
      `(?:bundan )?${number} (?<unit>yil|sene|ay|hafta|gun) (?<before>once)`,
      `(?:bir )?(?<next>ertesi|sonraki) (?<unit>yil|sene|ay)`,
      `(?<same>ayni) (?<unit>yil|sene|ay)`,
      `${YEAR}(?:e|a|ye|ya)? (?:yilina |yili sonuna |sonuna )?(?<deadline>kadar|dek)`,
      `${YEAR}(?:den|dan|ten|tan)? (?:yilindan )?(?<since>beri|bu yana|itibaren)`,
      `${YEAR} (?:yil|sene)${end}`,
      `${YEAR}(?:de|da|te|ta|nin|un|in)(?: (?:basinda|ortasinda|sonunda))?`,
    ],
  };
  const numeric = [
    String.raw`(?<year>(?:19|20)\d\d) (?<monthNumber>[01]\d) (?<date>[0-3]\d)`,
    String.raw`(?<date>[0-3]?\d) (?<monthNumber>[01]?\d) (?<year>(?:19|20)\d\d)${end}`,
  ];
  const unnamed = (way: string): string => {
    // A group's name may stand once in an expression: alternatives that repeat one get a number.
    const seen = new Map<string, number>();
    return way.replaceAll(/\(\?<([a-z]\w*)>/gi, (_, group: string) => {
      const count = (seen.get(group) ?? 0) + 1;
      seen.set(group, count);
      return `(?<${group}${count > 1 ? count : ''}>`;
    });
  };
  return [...numeric, ...ways[language]].map(
    (way) => new RegExp(String.raw`(?<!\S)(?:${unnamed(way)})(?!\S)`, 'gu'),
  );
}
