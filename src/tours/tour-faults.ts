import { offer } from '../core/text/nearest.ts';
import type { Problem } from '../core/problem.ts';
import type { YamlEntry, YamlValue } from './read-yaml.ts';

/** Collects the faults of one tour. */
export class TourFaults {
  readonly problems: Problem[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** `place` names the value: `scene 2 caption`. */
  add(line: number | null, place: string, found: string, expected: string, cure: string): void {
    this.problems.push({ file: this.#file, line, column: place || null, found, expected, cure });
  }
}

/** What stands where something else was expected, in words. */
export function foundOf(value: YamlValue): string {
  switch (value.kind) {
    case 'text':
      return value.text.trim() === '' ? 'found nothing' : `found "${shortened(value.text)}"`;
    case 'list':
      return 'found a list';
    case 'mapping':
      return 'found a mapping';
    case 'other':
      return 'found a reference to another value';
  }
}

/** The entries of a mapping by key, without those that are unknown or stand twice; null where it is no mapping. */
export function entriesOf(
  value: YamlValue,
  place: string,
  keys: readonly string[],
  faults: TourFaults,
): Map<string, YamlEntry> | null {
  if (value.kind !== 'mapping') {
    const expected = `expected ${keys.slice(0, 3).join(', ')} …, each with its value`;
    faults.add(value.line, place, foundOf(value), expected, 'write it as data/README.md shows');
    return null;
  }
  const entries = new Map<string, YamlEntry>();
  for (const entry of value.entries) {
    const { key, line } = entry;
    const found = `found "${shortened(key)}"`;
    if (!keys.includes(key)) {
      const expected = `expected one of ${keys.join(', ')}`;
      const free = keys.filter((known) => !value.entries.some((other) => other.key === known));
      faults.add(line, place, `${found}, an unknown word`, expected, offer(key, free, 'remove it'));
    } else if (entries.has(key)) {
      faults.add(line, place, `${found} a second time`, 'expected it once', 'remove one of them');
    } else entries.set(key, entry);
  }
  return entries;
}

/** As much of a text as a line of faults can bear. */
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
