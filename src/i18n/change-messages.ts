import type { Language } from '../core/types.ts';
import type { Change } from '../core/time/time-window.ts';

/** What the lines between two moments mean, in few words: a small map has room for no more. */
export const CHANGE_MESSAGES: Record<Language, Record<Change | 'label', string>> = {
  en: {
    label: 'What the lines mean',
    made: 'New between the two',
    ended: 'Ended between them',
    kept: 'Made before',
  },
  ar: {
    label: 'دلالة الخطوط',
    made: 'الجديد بين اللحظتين',
    ended: 'ما انتهى بينهما',
    kept: 'ما كان قبلهما',
  },
  tr: {
    label: 'Çizgilerin anlamı',
    made: 'Arada yapılanlar',
    ended: 'Arada sona erenler',
    kept: 'Daha önce yapılanlar',
  },
};
