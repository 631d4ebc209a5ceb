import { group } from 'd3';
import type { PlaceCode } from '../../core/types.ts';
import type { Built } from '../build-all.ts';

/**
 * For an editor who reads an article: which countries it names and how often, which of them have an agreement that
 * cites it, and which are only mentioned. One paragraph per stored article.
 */
export function reportMentions({
  dataset,
  articles,
  gazetteer: { findMentions, nameOf },
}: Pick<Built, 'dataset' | 'articles' | 'gazetteer'>): string {
  const paragraphs = dataset.sources.flatMap(({ id, file, title }) => {
    const article = articles.get(id);
    if (article === undefined) return [];
    const counts = countMentions(findMentions(article), nameOf);
    const citing = dataset.agreements.filter(({ evidence }) =>
      evidence.some(({ source }) => source === id),
    );
    const partners = new Set<PlaceCode>(citing.flatMap((agreement) => agreement.partners));
    const lines = counts.map(({ codes, label, count }) => {
      const records = citing.filter((one) => one.partners.some((code) => codes.includes(code)));
      const say = codes.includes(dataset.scope.hub)
        ? 'the hub'
        : codes.some((code) => partners.has(code))
          ? records.map((agreement) => agreement.id).join(', ')
          : 'only mentioned';
      return `  ${String(count).padStart(3)}  ${label}: ${say}`;
    });
    return [[`${id} (${file}) ${title}`, ...lines].join('\n')];
  });
  return paragraphs.join('\n\n');
}

interface Count {
  readonly codes: readonly PlaceCode[];
  readonly label: string;
  readonly count: number;
}

/** How often each place, or each group of places that one ambiguous name may mean, is named; most often first. */
function countMentions(
  mentions: ReturnType<Built['gazetteer']['findMentions']>,
  nameOf: (code: PlaceCode) => string,
): Count[] {
  const groups = group(mentions, ({ codes }) => codes.join(' or '));
  return [...groups.values()]
    .map((mentions) => {
      const { codes } = mentions[0]!;
      const label = codes.map((code) => `${code} ${nameOf(code)}`).join(' or ');
      return { codes, label, count: mentions.length };
    })
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
