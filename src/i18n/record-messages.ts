import type { Relation } from '../core/record/related.ts';
import type { Language } from '../core/types.ts';

/** What panel and written page say of a record beside its own words: when it ended, and what is tied to it. */
export interface RecordMessages {
  readonly end: string;
  readonly related: string;
  /** What the other record is to this one; its title follows. */
  readonly relations: Record<Relation, string>;
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
  },
};
