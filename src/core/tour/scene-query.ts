import type { Overview, Scope } from '../types.ts';
import { defaultView, readView, writeView } from '../address/view-url.ts';
import type { View } from '../view/view.ts';

/** The words of the address that say what a scene shows; the others are the reader's own or the page's. */
export const SCENE_KEYS = [
  'time',
  'mode',
  'years',
  'compare',
  'focus',
  'theme',
  'nature',
  'status',
  'country',
  'system',
  'confidence',
  'count',
  'shelf',
  'projection',
  'map',
] as const;
export type SceneKey = (typeof SCENE_KEYS)[number];

/** What of a view a scene keeps, as a query string: not the list, the lane, the language or the colours. */
export function sceneQuery(view: View, scope: Scope): string {
  const { month, mode, selection, filters, withReported, shelfOpen, projection, camera } = view;
  const kept = { month, mode, selection, filters, withReported, shelfOpen, projection, camera };
  return writeView({ ...defaultView(scope), ...kept }, scope);
}

/** The view that a scene asks for, in front of a reader who keeps language, colours, digits and lane. */
export function viewOfScene(query: string, dataset: Overview, reader: View): View {
  const { view } = readView(new URLSearchParams(query), dataset);
  const { language, scheme, digits, laneOpen, grouping, presenting, autoplay, tour } = reader;
  const kept = { language, scheme, digits, laneOpen, grouping, presenting, autoplay, tour };
  return { ...view, ...kept };
}

/** A scene's query with another month. */
export function playedTo(query: string, month: number, dataset: Overview): string {
  const { view } = readView(new URLSearchParams(query), dataset);
  return sceneQuery({ ...view, month }, dataset.scope);
}
