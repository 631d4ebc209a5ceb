import { headlineExplained } from '../../i18n/headline-explained.ts';
import { subjectTitle } from '../../i18n/subject-text.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** What the page says of its view where nobody waits for it: the window's title, and the hint of the headline. */
export const headWords = (
  explorer: Explorer,
): { readonly title: string; readonly hint: string } => ({
  title: subjectTitle(explorer, explorer.dataset, explorer.language),
  hint: headlineExplained(explorer),
});
