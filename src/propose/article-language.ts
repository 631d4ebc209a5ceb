import type { Language } from '../core/types.ts';

/** The languages that articles are read in; where a text looks as much like another, it is one of these. */
const READ = ['ar', 'en', 'tr'] as const satisfies readonly Language[];

/** The tag of a language that nobody could name. */
const UNKNOWN = 'und';

/** Small words that hardly a sentence is without, by the tag (BCP 47) of their language. */
const WORDS: Readonly<Record<string, string>> = {
  ar: 'في من على إلى مع عن أن التي الذي هذا هذه بين بعد كما وفي ومن',
  en: 'the of and to in with for was were has have by from that which its it on at an is be will after said',
  tr: 've ile bir için bu olarak arasında oldu edildi etti olan daha kadar göre sonra gibi ise',
  fr: 'le la les des du de et un une dans avec pour est sur par que qui au aux ses a été',
  es: 'el la los las del de y un una en con para por que se su al fue es como',
  pt: 'o os as do da dos das de e um uma em com para por que ao foi no na não',
  it: 'il lo la gli della del dei di e un una in con per che si al nel è sono ha',
  de: 'der die das den dem des und ein eine einen mit für von zu im ist wurde auf hat nicht nach',
  nl: 'de het een van en met voor in op is zijn dat aan heeft door werd naar niet',
  pl: 'i w z na do się że jest oraz dla przez od po nie został roku',
  ro: 'și în de la cu pentru din că este un o care pe a fost au',
  sv: 'och att det som en ett på med för av till har är den om inte',
  id: 'dan yang di dengan untuk dari pada ini itu dalam akan oleh telah antara',
  az: 'və ilə bir üçün bu olaraq arasında edib olub sonra isə də',
  ku: 'û li ji bi di de ku ya yê ên ev bo',
  fa: 'و در به از که این است را با برای های می شد کرد آن',
  ur: 'اور کے کی کا میں سے کو نے ہے پر کہ ہیں',
  ckb: 'لە بە بۆ کە ئەم ئەو لەگەڵ دەکات کرد و',
};
/** Letters that one language alone of its script has, as good as a word. */
const LETTERS: readonly (readonly [string, RegExp])[] = [
  ['tr', /[ığş]/giu],
  ['az', /ə/giu],
  ['ur', /[ٹڈڑںےہ]/gu],
  ['ckb', /[ڕڵۆێە]/gu],
];
/** Scripts of which no text is read, with the language that writes them, or most texts of them. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[әғқңөұүҷӣӯ]/giu, UNKNOWN],
  [/ў/giu, 'be'],
  [/[іїєґ]/giu, 'uk'],
  [/[ыэ]/giu, 'ru'],
  [/\p{Script=Cyrillic}/gu, UNKNOWN],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
];
/** Of so many words, so few small ones are in no language that is listed. */
const SHORTEST = 40;
const FEWEST = 0.04;

const TAGS = new Map<string, string[]>();
for (const [tag, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) TAGS.set(word, [...(TAGS.get(word) ?? []), tag]);
}

/** The language that an article is written in, as a tag (BCP 47): one of those that are read, another, or `und`. */
export function languageOf(text: string): string {
  const script = scriptOf(text);
  if (script !== 'Latin' && script !== 'Arabic') return script;
  const hits = new Map<string, number>();
  const add = (tag: string, count: number): unknown => hits.set(tag, (hits.get(tag) ?? 0) + count);
  // An ending behind an apostrophe is no word: Turkish "2021'de".
  const words = text.toLowerCase().match(/[\p{L}\p{M}\d'’]+/gu) ?? [];
  for (const word of words) for (const tag of TAGS.get(word) ?? []) add(tag, 1);
  for (const [tag, letters] of LETTERS) add(tag, countOf(text, letters));
  const isOfScript = (tag: string): boolean => ARABIC.includes(tag) === (script === 'Arabic');
  const tags = [...READ, ...Object.keys(WORDS)].filter(isOfScript);
  const best = tags.reduce((a, b) => ((hits.get(b) ?? 0) > (hits.get(a) ?? 0) ? b : a));
  const isNone =
    words.length >= SHORTEST && (hits.get(best) ?? 0) < words.length * FEWEST && script === 'Latin';
  return isNone ? UNKNOWN : best;
}

/** Whether articles of a language are read. */
export const isRead = (tag: string): tag is Language => (READ as readonly string[]).includes(tag);

const ARABIC = ['ar', 'fa', 'ur', 'ckb'];

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** `Latin` or `Arabic`, or the language of another script that most letters are of. */
function scriptOf(text: string): string {
  const letters = countOf(text, /\p{L}/gu);
  // A text that quotes many Latin names is still one of Arabic.
  if (countOf(text, /\p{Script=Arabic}/gu) > letters / 3) return 'Arabic';
  if (countOf(text, /\p{Script=Latin}/gu) >= letters / 2) return 'Latin';
  const first = SCRIPTS.find(([pattern]) => countOf(text, pattern) > letters / 100);
  return first?.[1] ?? UNKNOWN;
}
