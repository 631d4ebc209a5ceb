import type { Language } from '../core/types.ts';

/** The words of the window's two handles on the bars. */
export interface TimeMessages {
  readonly start: string;
  readonly end: string;
  /** The mark of the moment that the clock’s is compared with. */
  readonly other: string;
  /** What a pointer is told that rests on a handle. */
  readonly drag: string;
  readonly dragOther: string;
}

export const TIME_MESSAGES: Record<Language, TimeMessages> = {
  en: {
    start: 'Beginning of the window',
    end: 'End of the window',
    other: 'Moment to compare with',
    dragOther: 'Drag to compare with another month',
    drag: 'Drag for a window of years; drag inside it to move the whole of it',
  },
  ar: {
    start: 'بداية الفترة',
    end: 'نهاية الفترة',
    other: 'لحظة المقارنة',
    dragOther: 'اسحب للمقارنة بشهر آخر',
    drag: 'اسحب لتحديد فترة من السنوات، واسحب من داخلها لنقلها كلها',
  },
  tr: {
    start: 'Aralığın başlangıcı',
    end: 'Aralığın sonu',
    other: 'Karşılaştırılan an',
    dragOther: 'Başka bir ayla karşılaştırmak için sürükleyin',
    drag: 'Bir zaman aralığı için sürükleyin; tümünü kaydırmak için içinden sürükleyin',
  },
};
