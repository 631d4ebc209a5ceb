import {
  SAMPLE_ABOUT,
  sampleAgreement,
  sampleDate,
  SAMPLE_SCOPE,
} from '../core/record/sample-agreement.ts';
import { formatProblem } from '../core/problem.ts';
import type { Overview, PlaceCode } from '../core/types.ts';
import { readTour } from './read-tour.ts';

const codes = (...of: string[]): PlaceCode[] => of as PlaceCode[];

/** For tests: two records that a tour can name. */
export const SAMPLE_DATASET: Overview = {
  version: '1',
  about: SAMPLE_ABOUT,
  scope: SAMPLE_SCOPE,
  agreements: [
    sampleAgreement({ id: 'kaz-2022', systems: ['Anka'], date: sampleDate('2022-05-01') }),
    sampleAgreement({ id: 'aze-2019', partners: codes('AZE'), date: sampleDate('2019-06-01') }),
  ],
  places: [],
};

/** For tests: the faults of a tour's text, as they are printed. */
export function faultsOfTour(text: string, dataset: Overview | null = SAMPLE_DATASET): string[] {
  const read = readTour({ id: 'test', file: 'test.yaml', text }, SAMPLE_SCOPE, dataset);
  return 'problems' in read ? read.problems.map(formatProblem) : [];
}
