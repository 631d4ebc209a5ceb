import fc from 'fast-check';
import { queryOf } from '../src/core/address/query-of.ts';
import { readView } from '../src/core/address/view-url.ts';
import { formatProblem } from '../src/core/problem.ts';
import type { Tour } from '../src/core/tour/tour.ts';
import { readTour } from '../src/tours/read-tour.ts';
import { tourYaml } from '../src/tours/tour-yaml.ts';
import { DATASET } from './addresses.ts';
import { edited, edits, hostileWord, type Edit } from './hostile.ts';
import { refusalFault, textFaults } from './sound.ts';
import { firstFault, type Trial } from './trial.ts';

const TEXT = `title: {en: Drones, tr: "İHA’lar: bir tur", ar: طائرات}
scenes:
  - time: 2019-06
    country: [KAZ, AZE]
    theme: arms
    map: 3.10/45.00/60.00
    caption: {en: "Here: it begins", ar: هنا}
    notes: {en: Slowly.}
  - focus: aze-sale
    hold: 12s
    caption:
      en: >
        A sale of drones
        in two lines
  - play: 1991-01..2019-12
    mode: window
    years: 5
    caption: {en: |-
      It plays}
`;

interface TourText {
  readonly edits: readonly Edit[];
  /** Put in place of the text after a key, quoted or not. */
  readonly word: string;
  readonly key: string;
  readonly quoted: boolean;
}

/** A tour's YAML, damaged. */
export const TOURS: Trial<TourText> = {
  name: 'tours',
  of: fc.record({
    edits: fc.oneof(fc.constant([]), edits),
    word: hostileWord,
    key: fc.constantFrom(
      'en',
      'time',
      'country',
      'focus',
      'map',
      'hold',
      'play',
      'years',
      'theme',
      'title',
      'no',
    ),
    quoted: fc.boolean(),
  }),
  fault: ({ edits, word, key, quoted }) => {
    const value = quoted ? JSON.stringify(word) : word;
    const text = edited(
      TEXT.replace(new RegExp(`${key}: .*`), () => `${key}: ${value}`),
      edits,
    );
    const read = readTour({ id: 'a', file: 'a.yaml', text }, DATASET.scope, DATASET);
    if ('problems' in read) {
      const lines = text.split(/\r\n?|\n/).length;
      return refusalFault({ kind: 'faulty', problems: read.problems }, () => lines);
    }
    const { tour } = read;
    return firstFault([
      ...textFaults(tour, 'tour'),
      ...tour.scenes.map(({ query }) => {
        const { faults } = readView(queryOf(query), DATASET);
        return faults.length > 0 ? `a scene with ${query}, which has faults` : null;
      }),
      rewritten(tour),
    ]);
  },
};

function rewritten(tour: Tour): string | null {
  const text = tourYaml(tour, DATASET.scope);
  const again = readTour({ id: 'a', file: 'a.yaml', text }, DATASET.scope, DATASET);
  if ('problems' in again)
    return `written so that it is refused: ${formatProblem(again.problems[0]!)}`;
  const [one, other] = [JSON.stringify(tour), JSON.stringify(again.tour)];
  return one === other ? null : `written as another tour: ${one} / ${other}`;
}
