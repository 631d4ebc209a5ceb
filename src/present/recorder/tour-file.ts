import { formatProblem } from '../../core/problem.ts';
import type { Tour } from '../../core/tour/tour.ts';
import type { Overview } from '../../core/types.ts';
import { readTour, sizeProblem } from '../../tours/read-tour.ts';

/** A tour from a file of the reader's, or what is wrong with it, in the sentences that the pipeline prints. */
export async function openTourFile(
  file: File,
  dataset: Overview,
): Promise<{ tour: Tour } | { faults: string[] }> {
  const tooLarge = sizeProblem(file.name, file.size);
  if (tooLarge) return { faults: [formatProblem(tooLarge)] };
  const text = decoded(await file.arrayBuffer());
  if (text === null) {
    const [found, expected] = ['found bytes that are not UTF-8', 'expected UTF-8 text'];
    const cure = 'save the file again with the encoding UTF-8';
    const place = { file: file.name, line: null, column: null };
    return { faults: [formatProblem({ ...place, found, expected, cure })] };
  }
  const read = readTour({ id: 'opened', file: file.name, text }, dataset.scope, dataset);
  return 'tour' in read ? read : { faults: read.problems.map(formatProblem) };
}

/** What the file of a tour is called: its English title in small letters, digits and hyphens. */
export function tourFileName(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase();
  const id = plain.match(/[a-z0-9]+/g)?.join('-') ?? '';
  return `${id === '' || id === 'recorded' ? 'my-tour' : id.slice(0, 60).replace(/-$/, '')}.yaml`;
}

function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
