import type { SupportedField } from '../core/supported-fields.ts';
import type { Relation } from '../core/record/related.ts';
import type { Direction, Language } from '../core/types.ts';

/** What panel and written page say of a record beside its own words: when it ended, what is tied to it, what a source says of it. */
export interface RecordMessages {
  readonly end: string;
  readonly related: string;
  /** What the other record is to this one; its title follows. */
  readonly relations: Record<Relation, string>;
  /** What the arrow between the hub and its partners means, with the hub's country. */
  arrow(hub: string): Record<Direction, string>;
  /** Over the steps of a record: that the timeline has a diamond at each. */
  readonly marked: string;
  /** Over what a record rests on besides the first. */
  readonly otherEvidence: string;
  /** Which passage of how many. */
  place(passage: string, passages: string): string;
  /** "This source says what happened and when", of what it is evidence for. */
  says(told: string): string;
  readonly told: Record<SupportedField, string>;
}

export const RECORD_MESSAGES: Record<Language, RecordMessages> = {
  en: {
    end: 'End',
    related: 'Related records',
    relations: {
      'replaced-by': 'Replaced by',
      'ended-by': 'Ended by',
      'part-of': 'Part of',
      replaces: 'Replaced',
      ends: 'Ended',
      'has-part': 'Includes',
    },
    arrow: (hub) => ({
      export: `From ${hub} to its partner`,
      import: `To ${hub} from its partner`,
      mutual: 'In both directions',
    }),
    marked: '(diamonds on the timeline)',
    otherEvidence: 'Further evidence',
    place: (passage, passages) => `${passage} / ${passages}`,
    says: (told) => `This source says ${told}`,
    told: {
      nature: 'what happened',
      kind: 'what it is about',
      status: 'what came of it',
      direction: 'who gives and who receives',
      partners: 'who took part',
      date: 'when',
      end: 'when it ended',
      systems: 'which weapons or systems',
      value: 'for how much',
    },
  },
  ar: {
    end: 'النهاية',
    related: 'سجلات ذات صلة',
    relations: {
      'replaced-by': 'حلّ محلّها',
      'ended-by': 'أنهاها',
      'part-of': 'جزء من',
      replaces: 'حلّت محلّ',
      ends: 'أنهت',
      'has-part': 'تشمل',
    },
    arrow: (hub) => ({
      export: `من ${hub} إلى الشريك`,
      import: `إلى ${hub} من الشريك`,
      mutual: 'في الاتجاهين',
    }),
    marked: '(المعيّنات على الخط الزمني)',
    otherEvidence: 'أدلة أخرى',
    place: (passage, passages) => `${passage} من ${passages}`,
    says: (told) => `يذكر هذا المصدر ${told}`,
    told: {
      nature: 'ما حدث',
      kind: 'موضوعه',
      status: 'ما آل إليه',
      direction: 'من يقدّم ومن يتلقى',
      partners: 'من شارك فيه',
      date: 'تاريخه',
      end: 'تاريخ انتهائه',
      systems: 'الأسلحة أو المنظومات المعنية',
      value: 'قيمته',
    },
  },
  tr: {
    end: 'Bitiş',
    related: 'İlgili kayıtlar',
    relations: {
      'replaced-by': 'Yerini alan',
      'ended-by': 'Sona erdiren',
      'part-of': 'Parçası olduğu',
      replaces: 'Yerini aldığı',
      ends: 'Sona erdirdiği',
      'has-part': 'Kapsadığı',
    },
    arrow: (hub) => ({
      export: `Veren: ${hub}, alan: ortağı`,
      import: `Alan: ${hub}, veren: ortağı`,
      mutual: 'Karşılıklı',
    }),
    marked: '(zaman çizelgesindeki baklava biçimli işaretler)',
    otherEvidence: 'Diğer dayanaklar',
    place: (passage, passages) => `${passage} / ${passages}`,
    says: (told) => `Bu kaynağın bildirdikleri: ${told}`,
    told: {
      nature: 'ne olduğu',
      kind: 'türü',
      status: 'sonucu',
      direction: 'kimin verip kimin aldığı',
      partners: 'taraflar',
      date: 'tarihi',
      end: 'bitişi',
      systems: 'silah veya sistemler',
      value: 'bedeli',
    },
  },
};
