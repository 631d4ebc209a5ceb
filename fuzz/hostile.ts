import fc from 'fast-check';

/** Letters that damage what they get into: unseen, lost, turned around, quotation marks and ends of all kinds. */
const SIGNS = [
  ...['\0', '\u0007', '\u001b', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u061c', '\u200b'],
  ...['\u200e', '\u200f', '\u202e', '\u2028', '\u2066', '\u3000', '\ufdd0', '\ufeff', '\ufffd'],
  ...['\ud800', '\udfff', '😀', 'А', 'ο', 'İ', 'ı', 'ة', '٣', 'é', 'e\u0301', '\u0301'],
  ...['"', '""', "'", ',', ';', '\t', '|', '\n', '\r', '\r\n', ' ', '\\', '/', '&', '<', '>'],
  ...['#', '%', '~', '.', '-', '=', '+', '@', ':', '[', ']', '{', '}', '*', '!', '?', '0', '9'],
];

/** Words that programs stumble over, or that mean something in a neighbouring place. */
const WORDS = [
  ...['', ' ', 'null', 'undefined', 'NaN', 'Infinity', 'true', '__proto__', 'constructor'],
  ...['toString', 'hasOwnProperty', '0', '-0', '-1', '1e999', '0x10', '1.5', '007', '٢٠١٩'],
  ...['1066-01-01', '9999-12-31', '2019-02-30', '2019-13', '2019-00-00', '2019-6', '0000', '2019'],
  ...['2019-06', '2019-06-01', '2100-01-01', '1970-01-01', '2019-06-01/2018-01-01', 'KAZ', 'kaz'],
  ...['TUR', 'XXX', 'KAZ;KAZ', 'KAZ;', ';', 'KAZ~KAZ', 'arms', 'none', 'en', 'ar', 'article'],
  ...['=1+1', '@SUM(A1)', '-', '<script>alert(1)</script>', '<!doctype html>', '../../etc/passwd'],
  ...[
    'javascript:alert(1)',
    'https://example.org/',
    'kaz-1993',
    'aze-sale',
    '%',
    '%00',
    '%ff',
    '&amp;',
  ],
];

const sign = fc.constantFrom(...SIGNS);
export const hostileWord = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.array(sign, { maxLength: 6 }).map((signs) => signs.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(3000), '9'.repeat(400), '"'.repeat(999)) },
);

/** One change to a text: at a place, given as a part of its length. */
export type Edit =
  | { readonly kind: 'put'; readonly at: number; readonly text: string }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'cell'; readonly at: number; readonly text: string }
  | { readonly kind: 'line'; readonly at: number; readonly what: 'twice' | 'gone' | 'first' }
  | { readonly kind: 'ends'; readonly ends: '\r' | '\r\n' | '\n\n' | '\u2028' }
  | { readonly kind: 'end'; readonly at: number }
  | { readonly kind: 'begin'; readonly text: string }
  | { readonly kind: 'delimiter'; readonly text: ';' | '\t' | '|' };

const at = fc.double({ min: 0, max: 1, noNaN: true });
const editOf: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('cell'), at, text: hostileWord }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('put'), at, text: sign }) },
  fc.record({ kind: fc.constant('cut'), at, length: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    kind: fc.constant('line'),
    at,
    what: fc.constantFrom('twice', 'gone', 'first'),
  }),
  fc.record({ kind: fc.constant('ends'), ends: fc.constantFrom('\r', '\r\n', '\n\n', '\u2028') }),
  fc.record({ kind: fc.constant('end'), at }),
  fc.record({
    kind: fc.constant('begin'),
    text: fc.constantFrom('\ufeff', '\ufeff\ufeff', '\n', 'sep=;\n', '\0'),
  }),
  fc.record({ kind: fc.constant('delimiter'), text: fc.constantFrom(';', '\t', '|') }),
);

export const edits = fc.array(editOf, { minLength: 1, maxLength: 4 });

export function edited(text: string, changes: readonly Edit[]): string {
  return changes.reduce(withEdit, text);
}

function withEdit(text: string, edit: Edit): string {
  switch (edit.kind) {
    case 'put':
    case 'cut': {
      const i = Math.floor(edit.at * text.length);
      return edit.kind === 'put'
        ? text.slice(0, i) + edit.text + text.slice(i)
        : text.slice(0, i) + text.slice(i + edit.length);
    }
    case 'cell': {
      const cells = [...text.matchAll(/[^,:{}[\]\n"]*/g)];
      const cell = cells[Math.min(Math.floor(edit.at * cells.length), cells.length - 1)]!;
      return text.slice(0, cell.index) + edit.text + text.slice(cell.index + cell[0].length);
    }
    case 'line': {
      const lines = text.split('\n');
      const i = Math.min(Math.floor(edit.at * lines.length), lines.length - 1);
      const [line] = lines.splice(i, 1) as [string];
      if (edit.what === 'twice') lines.splice(i, 0, line, line);
      if (edit.what === 'first') lines.unshift(line);
      return lines.join('\n');
    }
    case 'ends':
      return text.replaceAll('\n', edit.ends);
    case 'end':
      return text.slice(0, Math.floor(edit.at * text.length));
    case 'begin':
      return edit.text + text;
    case 'delimiter':
      return text.replaceAll(',', edit.text);
  }
}

/** The bytes of a text, of which some are others than they were, or which is kept in another way. */
export type Bytes =
  | { readonly kind: 'utf-8' }
  | { readonly kind: 'utf-16' }
  | { readonly kind: 'flipped'; readonly at: number; readonly byte: number };

export const bytesOf: fc.Arbitrary<Bytes> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Bytes>({ kind: 'utf-8' }) },
  fc.constant<Bytes>({ kind: 'utf-16' }),
  fc.record({ kind: fc.constant('flipped'), at, byte: fc.nat(255) }),
);

export function encoded(text: string, how: Bytes): Uint8Array {
  if (how.kind === 'utf-16') return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const bytes = new TextEncoder().encode(text);
  if (how.kind === 'flipped' && bytes.length > 0)
    bytes[Math.min(Math.floor(how.at * bytes.length), bytes.length - 1)] = how.byte;
  return bytes;
}
