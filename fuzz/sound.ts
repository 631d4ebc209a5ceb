import { formatProblem, type Problem } from '../src/core/problem.ts';
import { parseDay } from '../src/core/time/day.ts';
import type { Dataset } from '../src/core/types.ts';
import type { Built, Faulty } from '../src/pipeline/build-all.ts';
import { firstFault } from './trial.ts';

/** More than any sentence needs: what is longer has a file in it. */
const LONGEST_SENTENCE = 2000;

/** Of a file as a whole: missing, empty, too large, or lacking a part, of which no line can be named. */
const OF_THE_WHOLE =
  /no such file|an empty file|\d MB$|no row below the header|the file name|no resource|no article|no source/;

/** What is wrong with a refusal: it must name file, line and cure, in one readable line. */
export function refusalFault({ problems }: Faulty, lines: (file: string) => number): string | null {
  if (problems.length === 0) return 'refused without a word';
  return firstFault(problems.map((problem) => problemFault(problem, lines)));
}

function problemFault(problem: Problem, lines: (file: string) => number): string | null {
  const { file, line, found, expected, cure } = problem;
  const sentence = formatProblem(problem);
  if (file === '') return `no file: ${sentence}`;
  if (line === null && !OF_THE_WHOLE.test(found)) return `no line: ${sentence}`;
  if (line !== null && !(line >= 1 && line <= lines(file)))
    return `line ${line} of ${lines(file)}: ${sentence}`;
  if (found.trim() === '' || expected.trim() === '' || cure.trim() === '')
    return `no found, expected or cure: ${sentence}`;
  if (/undefined|\[object|NaN(?!")/.test(`${expected} ${cure}`)) return `odd words: ${sentence}`;
  if (/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(sentence))
    return `letters that break the line: ${JSON.stringify(sentence)}`;
  if (sentence.length > LONGEST_SENTENCE) return `a sentence of ${sentence.length} letters`;
  return null;
}

/** What can be seen to be damaged in what was accepted. */
export function acceptedFault({ dataset, outputs }: Built): string | null {
  return firstFault(faultsOfBuilt(dataset, outputs));
}

function* faultsOfBuilt(dataset: Dataset, outputs: Built['outputs']): Generator<string | null> {
  for (const [name, output] of outputs) {
    if (typeof output !== 'string') continue;
    const json: unknown = JSON.parse(output);
    // Articles are printed as they are, and our history is as it was told.
    if (name !== 'meta.json') yield* textFaults(json, name);
  }
  yield* recordFaults(dataset);
}

const UNSEEN =
  /(?!\n)\p{Cc}|[\ufffd\ufeff\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}|\p{Cn}/u;

export function* textFaults(value: unknown, path: string): Generator<string> {
  if (typeof value === 'string') {
    if (UNSEEN.test(value)) yield `accepted at ${path}: ${JSON.stringify(value)}`;
    if (value.length > 20_000) yield `accepted at ${path}: ${value.length} letters`;
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) yield `accepted at ${path}: ${value}`;
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (UNSEEN.test(key)) yield `accepted at ${path}: the key ${JSON.stringify(key)}`;
      yield* textFaults(part, `${path}/${key}`);
    }
  }
}

function* recordFaults({ agreements, sources, places, scope }: Dataset): Generator<string> {
  const codes = new Set(places.map(({ code }) => code));
  const ids = new Set(agreements.map(({ id }) => id));
  const known = new Set(sources.map(({ id }) => id));
  if (ids.size < agreements.length || known.size < sources.length || codes.size < places.length)
    yield 'accepted: an id that stands twice';
  if (!codes.has(scope.hub)) yield `accepted: the hub ${scope.hub} without a place`;
  for (const { code, at } of places)
    if (!(Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90))
      yield `accepted: ${code} at ${at.join()}`;
  for (const { id, partners, date, end, stages, evidence, links, value, texts } of agreements) {
    const days = [date.interval, end?.interval, ...stages.map(({ interval }) => interval)];
    for (const { from, to } of days.filter((one) => one !== null && one !== undefined)) {
      if (parseDay(from) === null || parseDay(to) === null || from > to)
        yield `accepted: ${id} from ${from} to ${to}`;
      if (from < '1000' || to > '3100') yield `accepted: ${id} in ${from}`;
    }
    if (date.interval && end && end.interval.to < date.interval.from)
      yield `accepted: ${id} ends before it begins`;
    if (new Set(partners).size < partners.length || partners.length === 0)
      yield `accepted: ${id} with ${partners.join()}`;
    if (partners.some((code) => !codes.has(code) || code === scope.hub))
      yield `accepted: ${id} with ${partners.join()}`;
    if (evidence.length === 0 || evidence.some(({ source }) => !known.has(source)))
      yield `accepted: ${id} without its source`;
    if (links.some(({ other }) => !ids.has(other) || other === id))
      yield `accepted: a link of ${id} that leads nowhere`;
    if (value && !(value.min <= value.max && value.min >= 0)) yield `accepted: a value of ${id}`;
    if (texts.en.title.trim() === '') yield `accepted: ${id} without a title`;
  }
}
