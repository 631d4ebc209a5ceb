import type { Explorer } from './explorer.svelte.ts';

/** What the bars are called: "Records per year", and whose where they are not everybody's: "Records per year: Qatar". */
export function barsName(explorer: Explorer): string {
  const { selection, litPartners, messages, format } = explorer;
  if (!litPartners) return messages.timeline.bars;
  const names = format.list(litPartners.map((code) => explorer.nameOf(code)));
  const owner =
    selection.kind === 'band' ? `${messages.themes[selection.theme]} · ${names}` : names;
  return `${messages.timeline.bars}: ${owner}`;
}
