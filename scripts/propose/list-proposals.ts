import { languageName } from '../../src/i18n/language-name.ts';
import { isRead } from '../../src/propose/article-language.ts';
import type { ArticleFile } from './read-article.ts';

/** The list that an editor reads: numbered, best first, each with its sentence and the words that said it. */
export function listOf({ file, text, article }: ArticleFile): string {
  const { language, published, proposals } = article;
  if (!isRead(language)) {
    const name = languageName(language, 'en') ?? 'a language of no known name';
    return `${file}: found ${name}; expected Arabic, English or Turkish, the languages that are read - nothing is proposed of it`;
  }
  const head = `${file}: ${language}, ${published ? `published ${published}` : 'no day of publication'}, ${proposals.length} proposals`;
  const lines = proposals.flatMap((one, i) => {
    const { date, value } = one;
    const when = date.interval
      ? `${date.interval.from}..${date.interval.to} (${date.precision}, ${date.basis})`
      : date.basis === 'none'
        ? 'undated'
        : `undated: "${date.words}"`;
    const what = [one.nature, one.kind, one.status, one.direction].join(' ');
    const worth = value ? ` ${value.min}..${value.max} ${value.currency}` : '';
    const [first, ...others] = one.sentences;
    const { start, end } = first!;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return [
      `${String(i + 1).padStart(3)}  ${one.partners.join('+')}  ${when}  ${what}  ${one.systems.join('; ')}${worth}`,
      `     ${start}-${end}${more}: ${text.slice(start, end).replaceAll(/\s+/g, ' ')}`,
      `     why: ${one.why.join(', ')}${one.doubts.length > 0 ? `; doubt ${one.doubt}: ${one.doubts.join(', ')}` : ''}`,
    ];
  });
  return [head, ...lines].join('\n');
}
