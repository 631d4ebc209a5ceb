import type { Language } from '../core/types.ts';

const TURKISH =
  /(?<!\p{L})(?:ve|ile|bir|için|bu|olarak|savunma|arasında|oldu|edildi)(?!\p{L})|[ığş]/giu;
const ENGLISH = /(?<!\p{L})(?:the|of|and|to|in|with|for|was|has)(?!\p{L})/giu;

/** The language that an article is written in, of the three that are read. */
export function languageOf(text: string): Language {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (arabic > letters / 3) return 'ar';
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(TURKISH) > count(ENGLISH) ? 'tr' : 'en';
}
