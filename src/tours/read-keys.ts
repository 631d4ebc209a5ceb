import { offer } from '../core/text/nearest.ts';
import { keyNamed, OWN_ACTIONS, type OwnAction, type OwnKeyTable } from '../core/tour/own-key.ts';
import type { YamlEntry } from './read-yaml.ts';
import { foundOf, type TourFaults } from './tour-faults.ts';

/** Keys of a tour's own, `PageUp: next`; null where it has none, or they are at fault. */
export function readKeys(entry: YamlEntry | undefined, faults: TourFaults): OwnKeyTable | null {
  if (!entry) return null;
  const { value, line } = entry;
  if (value.kind !== 'mapping') {
    const expected = 'expected keys, each with what it does';
    faults.add(line, 'keys', foundOf(value), expected, 'write them as in X: next');
    return null;
  }
  const keys = new Map<string, OwnAction>();
  for (const { key: name, line, value: does } of value.entries) {
    const key = keyNamed(name);
    const action = OWN_ACTIONS.find((one) => does.kind === 'text' && does.text.trim() === one);
    if (key === null) {
      const expected = 'expected a key such as X, 5, F9 or AudioVolumeUp, not Escape or Tab';
      faults.add(line, 'keys', `found "${name}"`, expected, 'name the key as a browser does');
    } else if (action === undefined) {
      const expected = `expected one of ${OWN_ACTIONS.join(', ')}`;
      const cure =
        does.kind === 'text'
          ? offer(does.text, OWN_ACTIONS, 'take one of them')
          : 'take one of them';
      faults.add(line, `keys ${name}`, foundOf(does), expected, cure);
    } else if (keys.has(key)) {
      const found = `found "${name}" a second time`;
      faults.add(line, 'keys', found, 'expected it once', 'remove one of them');
    } else keys.set(key, action);
  }
  return keys.size === 0 ? null : Object.fromEntries(keys);
}
