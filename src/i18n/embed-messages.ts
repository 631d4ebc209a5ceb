import type { Language } from '../core/types.ts';

/** The words that only an embed says. */
export interface EmbedMessages {
  /** The link to the main page with the same view. */
  readonly open: string;
  /** Where the host's sandbox lets the frame open nothing: what to do with the address that follows. */
  readonly openByHand: string;
  /** The link from an agreement's card to what it rests on. */
  readonly evidence: string;
  /** The link from a partner's card to all that is known of it. */
  readonly allOfPartner: string;
  readonly gestures: {
    readonly wheel: string;
    readonly wheelOnMac: string;
    readonly finger: string;
  };
}

export const EMBED_MESSAGES: Record<Language, EmbedMessages> = {
  en: {
    open: 'Open in full',
    openByHand: 'This page lets the map open no other. Copy the address and open it yourself:',
    evidence: 'Evidence',
    allOfPartner: 'All its agreements',
    gestures: {
      wheel: 'Hold Ctrl and scroll to zoom the map',
      wheelOnMac: 'Hold ⌘ and scroll to zoom the map',
      finger: 'Move the map with two fingers',
    },
  },
  ar: {
    open: 'فتح المشهد كاملًا',
    openByHand: 'لا تسمح هذه الصفحة للخريطة بفتح صفحة أخرى. انسخ الرابط وافتحه بنفسك:',
    evidence: 'الأدلة',
    allOfPartner: 'جميع الاتفاقيات مع هذا الشريك',
    gestures: {
      wheel: 'اضغط Ctrl مع التمرير لتكبير الخريطة أو تصغيرها',
      wheelOnMac: 'اضغط ⌘ مع التمرير لتكبير الخريطة أو تصغيرها',
      finger: 'حرّك الخريطة بإصبعين',
    },
  },
  tr: {
    open: 'Tam görünümü aç',
    openByHand:
      'Bu sayfa haritanın başka bir sayfa açmasına izin vermiyor. Adresi kopyalayıp kendiniz açın:',
    evidence: 'Dayanaklar',
    allOfPartner: 'Tüm anlaşmaları',
    gestures: {
      wheel: 'Haritayı yakınlaştırmak için Ctrl tuşuna basılı tutarak kaydırın',
      wheelOnMac: 'Haritayı yakınlaştırmak için ⌘ tuşuna basılı tutarak kaydırın',
      finger: 'Haritayı iki parmakla kaydırın',
    },
  },
};
