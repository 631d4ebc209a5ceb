import { precisionOf } from '../../core/time/day.ts';
import type { Cells } from './made-table.ts';
import { shortHash, type PlainRow } from './read-plain-table.ts';

/** What one row of a plain file becomes in each table. */
interface PlainRecord {
  readonly agreement: Cells;
  readonly source: Cells & { readonly id: string };
  readonly evidence: Cells;
  readonly text: Cells;
  /** Null where the row's own text is English. */
  readonly english: Cells | null;
}

/** What stands where a row does not say: the words that claim least. */
const DEFAULTS: Cells = {
  nature: 'agreement',
  kind: 'framework',
  status: 'announced',
  direction: 'mutual',
  confidence: 'medium',
};

/** Those words that a row leaves open. */
export const openIn = ({ text }: Pick<PlainRow, 'text'>): string[] =>
  Object.keys(DEFAULTS).filter((column) => text(column) === '');

/**
 * The record that a row stands for. It rests on its line of the file `name`, or on the source that this line names, in
 * support of what the line says and nothing else. `partners` are their English names.
 */
export function plainRecord(row: PlainRow, name: string, partners: string): PlainRecord {
  const { id, line, text, told } = row;
  const place = told ? `[${told.source['title']}]` : `[${name}, line ${line}]`;
  const [title, summary] = [text('title'), text('summary')];
  const language = text('language') || languageOf(title);
  const source =
    told?.source ?? (text('source') === '' ? fileItself(name) : sourceOf(text('source')));
  const words = { agreement: id, language, title, summary: summary || place };
  return {
    agreement: agreementOf(row, name),
    source,
    evidence: {
      agreement: id,
      source: source.id,
      supports: supportedBy(row).join(';'),
      ...(told
        ? { quote: told.quote }
        : {
            paraphrase: `Line ${line} of ${name}${text('source') && ', which names this source'}: ${partners}; ${text('date') || 'no date'}.`,
          }),
      verdict: 'unchecked',
    },
    text: words,
    english:
      language === 'en'
        ? null
        : {
            agreement: id,
            language: 'en',
            title: `[${partners}] ${title}`,
            summary: `${place} ${summary}`.trim(),
          },
  };
}

/** Of our three languages only Arabic has Arabic letters. */
const languageOf = (title: string): string => (/\p{Script=Arabic}/u.test(title) ? 'ar' : 'en');

function agreementOf(row: PlainRow, name: string): Cells {
  const { id, text, interval, end, cells } = row;
  const open = openIn(row).filter((column) => !row.unsaid?.includes(column));
  const remark =
    open.length > 0 && `Not stated in ${name}, and a default here: ${open.join(', ')}.`;
  const made: Record<string, string> = { ...cells };
  for (const column of openIn(row)) made[column] = DEFAULTS[column]!;
  // A restriction has words of its own.
  if (text('status') === '' && text('nature') === 'restriction') made['status'] = 'in-force';
  if (interval) {
    made['date_from'] = interval.from;
    made['date_to'] = interval.to;
    made['date_precision'] = precisionOf(interval);
  }
  if (end) {
    made['end_from'] = end.from;
    made['end_to'] = end.to;
    made['end_precision'] = precisionOf(end);
    made['end_basis'] = 'stated';
  }
  made['id'] = id;
  made['date_basis'] = interval ? (row.told?.basis ?? 'stated') : 'none';
  made['note'] = [remark, text('note')].filter(Boolean).join(' ');
  return made;
}

function supportedBy({ text, interval }: PlainRow): string[] {
  const columns = { end: 'end_date', value: 'value_currency' };
  const same = ['nature', 'kind', 'status', 'direction', 'systems'].map((field) => [field, field]);
  const said = [...same, ...Object.entries(columns)].filter(([, column]) => text(column!) !== '');
  return ['partners', ...(interval ? ['date'] : []), ...said.map(([field]) => field!)];
}

const NOT_STATED = { publisher: '[not stated]', language: 'und', terms: 'facts' };

/** In square brackets stands what is our description, and no title as printed. */
const fileItself = (name: string): PlainRecord['source'] => ({
  ...NOT_STATED,
  id: 'file',
  title: `[Table ${name}]`,
});

/** Of the address or the title of a source. */
function sourceOf(text: string): PlainRecord['source'] {
  const id = `source-${shortHash(text)}`;
  const [, address, host] = /^https?:\/\/((?:www\.)?([^\s/?#]+)\S*)$/.exec(text) ?? [];
  return address === undefined
    ? { ...NOT_STATED, id, title: text }
    : { ...NOT_STATED, id, url: text, title: `[${address}]`, publisher: host! };
}
