import type { Language } from '../core/types.ts';

/** The words of the page's frame: its menus, its invitation, and why something chosen is not on the map. */
export interface LayoutMessages {
  /** The one line that says what is seen and what to do. */
  readonly invitation: string;
  readonly menu: string;
  readonly options: string;
  readonly search: string;
  readonly closeSearch: string;
  readonly zoom: string;
  /** Why an agreement that is chosen is not on the map, and the button that changes it. */
  readonly hidden: Record<'theme' | 'filter' | 'mode' | 'time', string>;
  readonly show: string;
  /** Where the index of the search is still being made. */
  readonly preparing: string;
}

export const LAYOUT_MESSAGES: Record<Language, LayoutMessages> = {
  en: {
    invitation: 'Each line is a record. Press play, or choose one.',
    menu: 'Menu',
    options: 'More on time',
    search: 'Search',
    closeSearch: 'Close the search',
    zoom: 'The map’s view',
    hidden: {
      theme: 'Not on the map: its theme is switched off.',
      filter: 'Not on the map: a filter leaves it out.',
      mode: 'Not on the map: the way of reading time that is chosen leaves it out at this month.',
      time: 'Not on the map: at this month it had not been made.',
    },
    show: 'Show it on the map',
    preparing: 'The search is being prepared …',
  },
  ar: {
    invitation: 'كل خط سجل. اضغط زر التشغيل أو اختر خطًا.',
    menu: 'قائمة الخيارات',
    options: 'خيارات الزمن',
    search: 'بحث',
    closeSearch: 'إغلاق البحث',
    zoom: 'عرض الخريطة',
    hidden: {
      theme: 'لا يظهر على الخريطة: موضوعه غير معروض.',
      filter: 'لا يظهر على الخريطة: التصفية تستبعده.',
      mode: 'لا يظهر على الخريطة: طريقة عرض الزمن المختارة تستبعده في هذا الشهر.',
      time: 'لا يظهر على الخريطة: لم يكن قد أُبرم بحلول هذا الشهر.',
    },
    show: 'إظهاره على الخريطة',
    preparing: 'يجري إعداد البحث …',
  },
  tr: {
    invitation: 'Her çizgi bir kayıt. Oynat’a basın ya da birini seçin.',
    menu: 'Menü',
    options: 'Zaman seçenekleri',
    search: 'Ara',
    closeSearch: 'Aramayı kapat',
    zoom: 'Harita görünümü',
    hidden: {
      theme: 'Haritada görünmüyor: konusu kapalı.',
      filter: 'Haritada görünmüyor: bir filtre onu dışarıda bırakıyor.',
      mode: 'Haritada görünmüyor: seçilen gösterim dönemi onu bu ayda dışarıda bırakıyor.',
      time: 'Haritada görünmüyor: bu ayda henüz yapılmamıştı.',
    },
    show: 'Haritada göster',
    preparing: 'Arama hazırlanıyor …',
  },
};
