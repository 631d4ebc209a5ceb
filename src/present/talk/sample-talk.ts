import {
  SAMPLE_ABOUT,
  sampleAgreement,
  sampleDate,
  SAMPLE_SCOPE,
} from '../../core/record/sample-agreement.ts';
import type { Tours } from '../../core/tour/tour.ts';
import type { Overview, PlaceCode } from '../../core/types.ts';

/** For tests: three agreements with two partners, and a tour over them. */
const codes = (...of: string[]): PlaceCode[] => of as PlaceCode[];
export const DATASET: Overview = {
  version: '1',
  about: SAMPLE_ABOUT,
  scope: SAMPLE_SCOPE,
  agreements: [
    sampleAgreement({ id: 'aze-1999', partners: codes('AZE'), date: sampleDate('1999-03-04') }),
    sampleAgreement({ id: 'aze-2019', partners: codes('AZE'), date: sampleDate('2019-06-10') }),
    sampleAgreement({ id: 'kaz-2022', date: sampleDate('2022-05-01', '2022-05-31') }),
  ],
  places: codes('TUR', 'AZE', 'KAZ').map((code, i) => ({
    code,
    seat: code,
    at: [30 + i, 40 + i] as const,
    names: { en: code, ar: code, tr: code },
  })),
};
export const TOURS: Tours = {
  tours: [
    {
      id: 'short',
      title: { en: 'Short' },
      scenes: [
        { query: 'time=1999-12', play: null, caption: { en: 'One', tr: 'Bir' }, notes: null },
        {
          query: 'time=2019-12&focus=aze-2019&map=4/40/45',
          play: { from: 0, to: 347 },
          caption: { en: 'Two' },
          notes: { en: 'Say it slowly' },
        },
        { query: 'country=KAZ&lang=ar', play: null, caption: { en: 'Three' }, notes: null },
      ],
    },
  ],
};
