import type { Language } from '../core/types.ts';

/** What a talk says at its end, of its code, and of running by itself. */
export interface TalkMessages {
  /** Which scene of how many, in the corner of the screen. */
  place(scene: string, scenes: string): string;
  /** In place of the year, where what is told has none; below it, of when the map is: "Map of December 2012". */
  readonly undated: string;
  mapOf(month: string): string;
  readonly theEnd: string;
  readonly thanks: string;
  /** Which edition of the data was shown. */
  edition(version: string): string;
  readonly again: string;
  /** Told to the speaker alone: what the audience sees in place of the map. */
  readonly endShown: string;
  readonly codeShown: string;
  readonly code: {
    readonly title: string;
    readonly explained: string;
    readonly local: string;
    readonly failed: string;
  };
  readonly auto: {
    readonly pause: string;
    readonly resume: string;
    /** To a reader who wants little motion. */
    readonly still: string;
  };
  readonly hold: {
    readonly label: string;
    readonly explained: string;
    wrong(text: string): string;
  };
  readonly emptyScene: {
    readonly said: string;
    readonly keep: string;
    readonly cancel: string;
  };
}

const en: TalkMessages = {
  place: (scene, scenes) => `${scene} / ${scenes}`,
  undated: 'Undated',
  mapOf: (month) => `Map of ${month}`,
  theEnd: 'The end',
  thanks: 'Thank you',
  edition: (version) => `Data version ${version}`,
  endShown: 'The audience sees the closing frame',
  codeShown: 'The audience sees the code for their phones; Q puts it away',
  again: 'Page Up returns to the last scene, Home to the first, Esc to the map.',
  code: {
    title: 'This view on your phone',
    explained: 'Point the camera at the code. The page opens in your own language.',
    local:
      'This page was opened from this computer, so a phone cannot reach it. Open it from a web address to show a code.',
    failed: 'The code could not be drawn. Close this and press Q again.',
  },
  auto: {
    pause: 'Pause the talk',
    resume: 'Go on with the talk',
    still: 'The talk does not run by itself, as this device asks for little motion.',
  },
  hold: {
    label: 'Stays for (seconds)',
    explained: 'When the talk runs by itself; empty: 8.',
    wrong: (text) => `“${text}” is not a time. Write seconds from 1 to 600, such as 8.`,
  },
  emptyScene: {
    said: 'Nothing of this scene’s subject is on the map at this date. Keep the scene all the same?',
    keep: 'Keep it',
    cancel: 'Do not keep it',
  },
};

const tr: TalkMessages = {
  endShown: 'İzleyiciler kapanış ekranını görüyor',
  codeShown: 'İzleyiciler telefon kodunu görüyor; Q kodu kapatır',
  place: (scene, scenes) => `${scene} / ${scenes}`,
  undated: 'Tarihsiz',
  mapOf: (month) => `Harita: ${month}`,
  theEnd: 'Son',
  thanks: 'Teşekkürler',
  edition: (version) => `Veri sürümü ${version}`,
  again: 'Page Up son sahneye, Home ilk sahneye, Esc haritaya döndürür.',
  code: {
    title: 'Bu görünüm telefonunuzda',
    explained: 'Kamerayı karekoda tutun. Sayfa kendi dilinizde açılır.',
    local:
      'Bu sayfa bu bilgisayardan açıldığı için telefon ona ulaşamaz. Karekod göstermek için sayfayı bir web adresinden açın.',
    failed: 'Karekod çizilemedi. Kapatıp yeniden Q’ya basın.',
  },
  auto: {
    pause: 'Sunumu duraklat',
    resume: 'Sunuma devam et',
    still: 'Bu cihazda hareketi azaltma seçeneği açık olduğu için sunum kendiliğinden ilerlemez.',
  },
  hold: {
    label: 'Ekranda kalma süresi (saniye)',
    explained: 'Sunum kendiliğinden ilerlerken; boşsa 8.',
    wrong: (text) =>
      `“${text}” geçerli bir süre değil. Saniye olarak 1-600 arasında bir sayı yazın, örneğin 8.`,
  },
  emptyScene: {
    said: 'Bu tarihte sahnenin konusundan haritada hiçbir şey yok. Sahne yine de eklensin mi?',
    keep: 'Ekle',
    cancel: 'Vazgeç',
  },
};

const ar: TalkMessages = {
  endShown: 'يرى الجمهور شاشة الختام',
  codeShown: 'يرى الجمهور رمز الهاتف، ويغلقه المفتاح Q',
  place: (scene, scenes) => `${scene} من ${scenes}`,
  undated: 'بلا تاريخ',
  mapOf: (month) => `الخريطة في ${month}`,
  theEnd: 'النهاية',
  thanks: 'شكرًا لكم',
  edition: (version) => `إصدار البيانات ${version}`,
  again: 'اضغط Page Up للعودة إلى المشهد الأخير، أو Home للأول، أو Esc للخريطة.',
  code: {
    title: 'هذا المشهد على هاتفك',
    explained: 'وجّه الكاميرا إلى الرمز، فتُفتح الصفحة بلغتك.',
    local:
      'فُتحت هذه الصفحة من هذا الحاسوب، فلا يصل إليها الهاتف. افتحها من عنوان على الويب ليظهر الرمز.',
    failed: 'تعذّر رسم الرمز. أغلق هذه النافذة واضغط Q مجددًا.',
  },
  auto: {
    pause: 'إيقاف العرض مؤقتًا',
    resume: 'متابعة العرض',
    still: 'لا يعمل العرض تلقائيًا لأن هذا الجهاز يطلب تقليل الحركة.',
  },
  hold: {
    label: 'مدة البقاء (بالثواني)',
    explained: 'حين يعمل العرض تلقائيًا؛ وإن تُركت فارغة فهي 8.',
    wrong: (text) => `«${text}» ليست مدة. اكتب عدد الثواني، من 1 إلى 600، مثل 8.`,
  },
  emptyScene: {
    said: 'لا شيء من موضوع هذا المشهد على الخريطة في هذا التاريخ. أتريد إضافته مع ذلك؟',
    keep: 'إضافة',
    cancel: 'إلغاء',
  },
};

export const TALK_MESSAGES: Record<Language, TalkMessages> = { en, ar, tr };
