import type { About } from '../about.ts';
import type { Theme } from '../types.ts';

/** The themes of data whose author names no categories. */
const OURS: readonly Theme[] = ['framework', 'industry', 'arms', 'support', 'halted'];

/** The colours that the categories of an author take, in their order. Nothing of theirs is dashed. */
export const CATEGORY_THEMES: readonly Theme[] = [
  'framework',
  'industry',
  'arms',
  'support',
  'further',
  'other',
];

/** What the legend of these data shows: our themes, or as many as there are categories. */
export const themesOf = ({ categories }: Pick<About, 'categories'>): readonly Theme[] =>
  categories ? CATEGORY_THEMES.slice(0, categories.length) : OURS;

/** The same where there is something to tell apart: one colour needs no legend. */
export function legendOf(about: Pick<About, 'categories'>): readonly Theme[] {
  const themes = themesOf(about);
  return themes.length > 1 ? themes : [];
}
