import type { Language } from '../core/types.ts';

/** What makes a speaker's work easier: the countdown, and keys of their own. */
export interface ComfortMessages {
  readonly countdown: {
    readonly length: string;
    readonly left: string;
    readonly over: string;
    wrong(text: string): string;
  };
  readonly pointer: {
    /** On the speaker's button. */
    readonly name: string;
    /** What the speaker's picture is. */
    readonly picture: string;
  };
  readonly keys: {
    choose(meaning: string): string;
    readonly press: string;
    remove(key: string): string;
    readonly explained: string;
  };
}

export const COMFORT_MESSAGES: Record<Language, ComfortMessages> = {
  en: {
    countdown: {
      length: 'Length (minutes)',
      left: 'left',
      over: 'over by',
      wrong: (text) => `“${text}” is no length. Write whole minutes from 1 to 600, such as 20.`,
    },
    pointer: { name: 'Pointer', picture: 'What the audience sees' },
    keys: {
      choose: (meaning) => `Choose a key of your own: ${meaning}`,
      press: 'Press the key now, also on your remote. Esc: none',
      remove: (key) => `Remove the key ${key}`,
      explained:
        'With + you give a key of your own, such as one of your remote. This browser keeps it.',
    },
  },
  tr: {
    countdown: {
      length: 'Süre (dakika)',
      left: 'kalan',
      over: 'aşılan',
      wrong: (text) =>
        `“${text}” geçerli bir süre değil. 1-600 arasında tam dakika yazın, örneğin 20.`,
    },
    pointer: { name: 'İşaretçi', picture: 'İzleyicilerin gördüğü' },
    keys: {
      choose: (meaning) => `Kendi tuşunuzu seçin: ${meaning}`,
      press: 'Şimdi tuşa basın; kumandanızdaki de olur. Esc: vazgeç',
      remove: (key) => `${key} tuşunu kaldır`,
      explained:
        '+ ile kendi tuşunuzu, örneğin kumandanızdakini atarsınız. Tuş bu tarayıcıda saklanır.',
    },
  },
  ar: {
    countdown: {
      length: 'المدة (بالدقائق)',
      left: 'الباقي',
      over: 'تجاوز الوقت بـ',
      wrong: (text) => `«${text}» ليست مدة. اكتب دقائق كاملة من 1 إلى 600، مثل 20.`,
    },
    pointer: { name: 'المؤشر', picture: 'ما يراه الجمهور' },
    keys: {
      choose: (meaning) => `اختر مفتاحًا خاصًا بك: ${meaning}`,
      press: 'اضغط المفتاح الآن، ولو على جهاز التحكم. Esc: إلغاء',
      remove: (key) => `احذف المفتاح ${key}`,
      explained: 'بعلامة + تعيّن مفتاحًا خاصًا بك، كمفتاح في جهاز التحكم، ويحفظه هذا المتصفح.',
    },
  },
};
