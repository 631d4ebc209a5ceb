import type { Problem } from '../../core/problem.ts';
import type { Tour } from '../../core/tour/tour.ts';
import type { Dataset, Scope } from '../../core/types.ts';
import { readTour, sizeProblem } from '../../tours/read-tour.ts';
import { decodeText } from './decode-text.ts';
import type { InputFiles } from './input-file.ts';

/** The tours of a data folder by id, and the faults of those that have any. For `dataset` see readTour. */
export function readTours(
  files: InputFiles,
  scope: Scope,
  dataset: Dataset | null,
): { tours: Tour[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const tours = tourFiles(files).flatMap((file): Tour[] => {
    const id = ID.exec(file)?.[1];
    if (id === undefined || id === RECORDED) problems.push(nameProblem(file));
    const tooLarge = sizeProblem(file, files.get(file)!.size);
    const decoded = tooLarge ? { problem: tooLarge } : decodeText(file, files.get(file));
    if ('problem' in decoded) {
      problems.push(decoded.problem);
      return [];
    }
    const read = readTour({ id: id ?? '', file, text: decoded.text }, scope, dataset);
    if ('problems' in read) problems.push(...read.problems);
    return 'tour' in read ? [read.tour] : [];
  });
  return { tours: tours.sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

/** In the order of their ids. */
export function tourFiles(files: InputFiles): string[] {
  return [...files.keys()].filter((name) => name.startsWith('tours/')).sort();
}

/** What an address can say after `tour=`. */
const ID = /^tours\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;
/** The address says this of the tour that is being recorded. */
const RECORDED = 'recorded';

function nameProblem(file: string): Problem {
  const found = `found the file name "${file.replace('tours/', '')}"`;
  const expected = `expected small letters, digits and hyphens, not "${RECORDED}", such as my-tour.yaml`;
  return { file, line: null, column: null, found, expected, cure: 'rename the file' };
}
