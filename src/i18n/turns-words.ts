import type { Language } from '../core/types.ts';

/** What a step has halted and the headline counts only now, and what it counts no more: "+1 halted", "−2 halted or ended". */
export const TURNS_WORDS: Record<
  Language,
  { halted(number: string): string; lost(number: string): string }
> = {
  en: {
    halted: (number) => `+${number} halted`,
    lost: (number) => `−${number} halted or ended`,
  },
  tr: {
    halted: (number) => `durdurulan +${number}`,
    lost: (number) => `durdurulan veya sona eren −${number}`,
  },
  // A left-to-right mark keeps the sign on its number's left.
  ar: {
    halted: (number) => `ما أُوقف: \u200e+${number}`,
    lost: (number) => `ما أُوقف أو انتهى: \u200e−${number}`,
  },
};
