import type { Language } from '../core/types.ts';

/** The words of the written pages (one per agreement and partner) that differ by the section's language. */
export interface PageMessages {
  /** The link from a record's page to the map. */
  readonly onMap: string;
}

export const PAGE_MESSAGES: Record<Language, PageMessages> = {
  en: { onMap: 'See it on the map and the timeline' },
  ar: { onMap: 'عرضها على الخريطة والخط الزمني' },
  tr: { onMap: 'Haritada ve zaman çizelgesinde gör' },
};

/** The frame of the written pages is English. */
export const PAGE_WORDS = {
  all: 'All agreements',
  partners: 'Partners',
  undated: 'Undated',
  date: 'Date',
  other: 'Agreements before and after',
  earlier: (partner: string) => `Earlier, ${partner}`,
  later: (partner: string) => `Later, ${partner}`,
  picture: (title: string) => `Map of Türkiye’s agreements: ${title}`,
  withPartner: (partner: string) => `${partner} and Türkiye: defence agreements`,
  partnerDescription: (partner: string, counts: string) =>
    `${partner} and Türkiye: ${counts}. On a map and a timeline, each with the source it rests on.`,
  allDescription: (records: string, partners: string, years: string) =>
    `All ${records} of Türkiye’s defence agreements with ${partners}, ${years}, by year, each with the source it rests on.`,
  lost: 'Nothing is here',
  lostWhy:
    'No page has this address. It may have been mistyped, or cut off where it was copied; the agreements are all on the map and in the list.',
  changes: 'What changed',
  changesDescription: (version: string, before: string) =>
    `What version ${version} of the data adds, changes and drops of version ${before}, record by record.`,
  firstEdition: (version: string) => `Version ${version} is the first that was kept.`,
  added: 'Added',
  changed: 'Changed',
  dropped: 'Dropped',
  none: 'None.',
  empty: 'empty',
  fieldChange: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
  wordsChanged: 'summary, note, stages or evidence',
  stands: 'Stands as it does since',
  version: (version: string, created: string) =>
    created === '' ? `version ${version}` : `version ${version}, ${created}`,
  toMap: 'To the map',
  toList: 'To the list of all agreements',
} as const;
