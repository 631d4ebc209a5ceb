import { Document, isSeq } from 'yaml';
import { monthsOfScope, yearAndMonth } from '../core/time/scope.ts';
import { nameOfKey, type OwnAction, type OwnKeyTable } from '../core/tour/own-key.ts';
import type { Scene, Tour } from '../core/tour/tour.ts';
import type { Scope } from '../core/types.ts';

/** A tour as the text of `data/tours/ID.yaml`: what readTour makes of it is the tour again. */
export function tourYaml({ title, scenes, keys }: Tour, scope: Scope): string {
  const document = new Document({
    title,
    ...(keys && { keys: Object.fromEntries(namesOf(keys)) }),
    scenes: scenes.map((scene) => wordsOf(scene, scope)),
  });
  for (let i = 0; i < scenes.length; i++) {
    for (const { key, value } of itemsOf(document, i))
      if (isSeq(value)) document.setIn(['scenes', i, key], Object.assign(value, { flow: true }));
  }
  return document.toString({ lineWidth: 100, flowCollectionPadding: false });
}

const namesOf = (keys: OwnKeyTable): [string, OwnAction][] =>
  Object.entries(keys).map(([id, action]) => [nameOfKey(id), action]);

/** The keys and values of a scene's mapping. */
function itemsOf(document: Document, i: number): { key: unknown; value: unknown }[] {
  const scene = document.getIn(['scenes', i]) as { items: { key: unknown; value: unknown }[] };
  return scene.items;
}

function wordsOf({ query, play, hold, caption, notes }: Scene, scope: Scope): object {
  const { time, ...words } = Object.fromEntries(new URLSearchParams(query));
  const month = (index: number): string => {
    const { year, month } = yearAndMonth(index, scope);
    return `${year}-${String(month).padStart(2, '0')}`;
  };
  return {
    // The address leaves out the end of the timeline; a file says it.
    ...(play
      ? { play: `${month(play.from)}..${month(play.to)}` }
      : { time: time ?? month(monthsOfScope(scope) - 1) }),
    ...Object.fromEntries(Object.entries(words).map(([key, text]) => [key, valueOf(key, text)])),
    ...(hold === undefined ? {} : { hold: `${hold}s` }),
    caption,
    ...(notes ? { notes } : {}),
  };
}

function valueOf(key: string, text: string): string | number | string[] {
  if (key === 'years') return Number(text);
  const items = text.split('~');
  return items.length > 1 ? items : text;
}
