import type { Spoken } from '../core/tour/tour.ts';
import { LANGUAGES } from '../core/types.ts';
import type { YamlEntry } from './read-yaml.ts';
import { entriesOf, foundOf, type TourFaults } from './tour-faults.ts';

/** A text in English at least; null where it is missing or at fault. */
export function readSpoken(
  entry: YamlEntry | undefined,
  place: string,
  faults: TourFaults,
  line: number,
): Spoken | null {
  if (!entry) {
    faults.add(line, place, 'found none', 'expected it in English at least', 'add it');
    return null;
  }
  const { value } = entry;
  if (value.kind === 'text') {
    const expected = 'expected a text for each language';
    faults.add(entry.line, place, foundOf(value), expected, 'write it under en:');
    return null;
  }
  const texts = entriesOf(value, place, LANGUAGES, faults);
  if (!texts) return null;
  if (!texts.has('en')) {
    const expected = 'expected it in English at least';
    faults.add(entry.line, place, 'found no English', expected, 'add en:');
  }
  const spoken = [...texts].flatMap(([language, { value, line }]) => {
    if (value.kind === 'text' && value.text.trim() !== '') return [[language, value.text.trim()]];
    const cure = language === 'en' ? 'write it' : 'write it, or remove the line';
    faults.add(line, `${place} ${language}`, foundOf(value), 'expected a text', cure);
    return [];
  });
  const inOrder = LANGUAGES.flatMap((language) => spoken.filter(([key]) => key === language));
  return Object.fromEntries(inOrder) as Spoken;
}
