import type { Language } from '../core/types.ts';

/** The words of the window's two handles on the bars. */
export interface TimeMessages {
  readonly start: string;
  readonly end: string;
  /** What a pointer is told that rests on a handle. */
  readonly drag: string;
}

export const TIME_MESSAGES: Record<Language, TimeMessages> = {
  en: {
    start: 'Beginning of the window',
    end: 'End of the window',
    drag: 'Drag for a window of years; drag inside it to move the whole of it',
  },
  ar: {
    start: 'بداية النافذة الزمنية',
    end: 'نهاية النافذة الزمنية',
    drag: 'اسحب لتحديد نافذة من السنوات، واسحب من داخلها لنقلها كلها',
  },
  tr: {
    start: 'Pencerenin başlangıcı',
    end: 'Pencerenin sonu',
    drag: 'Yıllardan bir pencere için sürükleyin; tümünü kaydırmak için içinden sürükleyin',
  },
};
