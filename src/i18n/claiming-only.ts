import { says, saysFirm } from '../core/record/about.ts';
import type { About } from '../core/about.ts';
import type { CommonMessages } from './messages.ts';

/**
 * The words of a language as data may use them that leave something unsaid of all their records: what they do not say has no word,
 * and what they do not call agreements and contracts is counted as records.
 */
export function claimingOnly(words: CommonMessages, about: Pick<About, 'unsaid'>): CommonMessages {
  if (!about.unsaid) return words;
  const { counts } = words;
  const named = says(about, 'nature');
  return {
    ...words,
    counts: {
      ...counts,
      ...(!named && { agreements: counts.records, with: (what, whom) => counts.with(what, whom) }),
      ...(!says(about, 'end') && {
        ended: () => '',
        changed: (...told) => counts.changed(...told.filter(Boolean)),
      }),
      ...(!saysFirm(about) && { ofThem: (text) => text }),
    },
    ...(!named && { natures: wordless(words.natures) }),
    ...(!says(about, 'kind') && { kinds: wordless(words.kinds) }),
    statusOf: (status, nature) =>
      says(about, 'status') && (status !== 'announced' || says(about, 'announced'))
        ? words.statusOf(status, nature)
        : '',
  };
}

const wordless = <Word extends string>(words: Record<Word, string>): Record<Word, string> =>
  Object.fromEntries(Object.keys(words).map((word) => [word, ''])) as Record<Word, string>;
