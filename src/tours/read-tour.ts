import type { Problem } from '../core/problem.ts';
import type { Tour } from '../core/tour/tour.ts';
import type { Overview, Scope } from '../core/types.ts';
import { readKeys } from './read-keys.ts';
import { readScene } from './read-scene.ts';
import { readSpoken } from './read-spoken.ts';
import { readYaml, type YamlEntry, type YamlValue } from './read-yaml.ts';
import { entriesOf, foundOf, TourFaults } from './tour-faults.ts';

/** In bytes. A talk of a hundred scenes in three languages has a tenth of it. */
export const LARGEST_TOUR = 1_000_000;

/**
 * The tour that a YAML text describes, or every fault of it. `id` is its file's name without the ending. Without a
 * dataset (where the tables have faults of their own) partners, systems and records are not looked up.
 */
export function readTour(
  { id, file, text }: { id: string; file: string; text: string },
  scope: Scope,
  dataset: Overview | null,
): { tour: Tour } | { problems: readonly Problem[] } {
  const faults = new TourFaults(file);
  const yaml = readYaml(text);
  if ('faults' in yaml) {
    for (const { line, kind, message } of yaml.faults) {
      if (kind === 'tab') {
        faults.add(line, '', 'found a tab', 'expected spaces to indent', 'put spaces in its place');
      } else {
        faults.add(line, '', `found a fault of form (${message})`, 'expected YAML', CURE_OF_FORM);
      }
    }
    return { problems: faults.problems };
  }
  const entries = entriesOf(yaml.value, '', ['title', 'scenes', 'keys'], faults);
  if (!entries) return { problems: faults.problems };
  const title = readSpoken(entries.get('title'), 'title', faults, yaml.value.line);
  const scenes = itemsOf(entries.get('scenes'), yaml.value.line, faults).map((scene, i) =>
    readScene(scene, `scene ${i + 1}`, { scope, dataset, faults }),
  );
  const keys = readKeys(entries.get('keys'), faults);
  faults.problems.sort((a, b) => a.line! - b.line!);
  if (faults.problems.length > 0 || !title) return { problems: faults.problems };
  return { tour: { id, title, scenes: scenes.map((scene) => scene!), ...(keys && { keys }) } };
}

const CURE_OF_FORM = 'put texts with a colon or a quotation mark in quotation marks';

/** A file that is too large to be a tour. */
export function sizeProblem(file: string, bytes: number): Problem | null {
  if (bytes <= LARGEST_TOUR) return null;
  const found = `found ${(bytes / 1e6).toFixed(1)} MB`;
  const expected = `expected at most ${LARGEST_TOUR / 1e6} MB`;
  return { file, line: null, column: null, found, expected, cure: 'check that it is a tour' };
}

function itemsOf(
  entry: YamlEntry | undefined,
  line: number,
  faults: TourFaults,
): readonly YamlValue[] {
  const expected = 'expected a list of scenes';
  if (!entry) faults.add(line, 'scenes', 'found none', expected, 'add it');
  else if (entry.value.kind !== 'list') {
    const cure = 'begin each scene with a hyphen';
    faults.add(entry.line, 'scenes', foundOf(entry.value), expected, cure);
  } else if (entry.value.items.length === 0) {
    faults.add(entry.line, 'scenes', 'found an empty list', expected, 'add a scene');
  } else return entry.value.items;
  return [];
}
