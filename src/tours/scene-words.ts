import { offer } from '../core/text/nearest.ts';
import type { SceneKey } from '../core/tour/scene-query.ts';
import { themesOf } from '../core/record/categories.ts';
import { CONFIDENCES, NATURES, STATUSES, type Overview } from '../core/types.ts';
import { PROJECTIONS } from '../core/view/view.ts';

/** What a scene may say under one of its words, and what to tell who says something else. */
export interface SceneWord {
  /** Whether it may have several values. */
  readonly many: boolean;
  /** Whether its values are looked up in the records. */
  readonly looksUp: boolean;
  readonly expected: string;
  /** What is expected of several values together. */
  readonly together: string;
  cure(found: string): string;
}

export function sceneWord(key: SceneKey, dataset: Overview): SceneWord {
  const { scope, agreements } = dataset;
  switch (key) {
    case 'time':
    case 'compare': {
      const range = `from ${scope.firstYear}-01 to ${scope.lastYear}-12`;
      return single(`expected a month ${range}, such as 2019-06`, 'choose a month of the timeline');
    }
    case 'years': {
      const longest = scope.lastYear - scope.firstYear + 1;
      return single(`expected a whole number from 1 to ${longest}`, 'choose such a number');
    }
    case 'map':
      return single(
        'expected zoom/latitude/longitude, such as 3.2/45/60',
        'copy what the address of the view has after map=',
      );
    case 'mode':
      return choice(['so-far', 'window', 'in-force']);
    case 'projection':
      return choice(PROJECTIONS);
    case 'count':
      return choice(['all']);
    case 'shelf':
      return choice(['open']);
    case 'theme':
      return {
        ...choice([...themesOf(dataset.about), 'none']),
        many: true,
        together: 'expected none alone',
      };
    case 'nature':
      return { ...choice(NATURES), many: true };
    case 'status':
      return { ...choice(STATUSES), many: true };
    case 'confidence':
      return { ...choice(CONFIDENCES), many: true };
    case 'country': {
      const partners = agreements.flatMap(({ partners }) => partners);
      return lookUp('the code of a partner, such as KAZ', 'see data/places.csv', partners);
    }
    case 'system': {
      const systems = agreements.flatMap(({ systems }) => systems);
      return lookUp('a system as the records spell it', 'see data/systems.csv', systems);
    }
    case 'focus': {
      const partners = agreements.flatMap(({ partners }) => partners);
      const ids = agreements.flatMap(({ id, quotes }) => [id, ...quotes]);
      return {
        ...lookUp('the id of a record or source, or the code of a partner', SEE_RECORDS, [
          ...ids,
          ...partners,
        ]),
        together: 'expected several records, or one of anything else',
      };
    }
  }
}

const SEE_RECORDS = 'see data/agreements.csv';

function single(expected: string, cure: string): SceneWord {
  return { many: false, looksUp: false, expected, together: expected, cure: () => cure };
}

function choice(words: readonly string[]): SceneWord {
  const all = words.length === 1 ? words[0]! : `one of ${words.join(', ')}`;
  const expected = `expected ${all}`;
  const otherwise = words.length === 1 ? 'write that, or remove it' : 'choose one of them';
  const cure = (found: string): string => offer(found, words, otherwise);
  return { many: false, looksUp: false, expected, together: expected, cure };
}

function lookUp(what: string, otherwise: string, words: readonly string[]): SceneWord {
  const expected = `expected ${what}`;
  const cure = (found: string): string => offer(found, words, otherwise);
  return { many: true, looksUp: true, expected, together: expected, cure };
}
