import type { Explorer } from './explorer.svelte.ts';

/** The lowest upper edge of the bars, in records: with less a single record would fill them. */
const LEAST = 4;

/** The upper edge of the bars, in records. */
export const highestBar = ({ bars }: Pick<Explorer, 'bars'>): number =>
  Math.max(LEAST, ...bars.map(({ total }) => total));

/** What the bars are called: "Records per year", and whose where they are not everybody's: "Records per year: Qatar". */
export function barsName(explorer: Explorer): string {
  const { selection, litPartners, messages, format } = explorer;
  const names = litPartners?.map((code) => explorer.nameOf(code)) ?? [];
  const theme = selection.kind === 'band' ? [messages.themes[selection.theme]] : [];
  const owner = [...theme, ...(names.length > 0 ? [format.list(names)] : [])].join(' · ');
  return owner === '' ? messages.timeline.bars : `${messages.timeline.bars}: ${owner}`;
}
