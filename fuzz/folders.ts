import fc from 'fast-check';
import Papa from 'papaparse';
import described from '../data/datapackage.json' with { type: 'json' };
import { buildAll } from '../src/pipeline/build-all.ts';
import type { InputFile, InputFiles } from '../src/pipeline/read/input-file.ts';
import { sampleFiles } from '../src/pipeline/sample-files.ts';
import { bytesOf, edited, edits, encoded, type Bytes, type Edit } from './hostile.ts';
import { acceptedFault, refusalFault } from './sound.ts';
import type { Trial } from './trial.ts';

/** A whole data folder, with a row in each table that need not be there. */
const FOLDER = sampleFiles({
  'links.csv': 'agreement,kind,other\naze-sale,part-of,kaz-1993\n',
  'systems.csv': 'name,pattern\ndrones,drones?\n',
  'tours/drones.yaml': `title: {en: Drones, tr: İHA’lar}
scenes:
  - time: 2019-06
    country: KAZ
    caption: {en: "Here: it begins", ar: هنا}
    notes: {en: Slowly.}
  - focus: aze-sale
    caption: {en: A sale}
`,
});
const NAMES = [...FOLDER.keys()];
/** Few of the real description's columns are hit by chance: half of the edits to it are to its first lines. */
const TEXTS = new Map(
  [...FOLDER].map(([name, { bytes }]) => [name, new TextDecoder().decode(bytes!)] as const),
);

type Change =
  | { readonly kind: 'edit'; readonly name: string; readonly edits: Edit[]; readonly bytes: Bytes }
  | { readonly kind: 'gone' | 'empty' | 'large' | 'html'; readonly name: string }
  | { readonly kind: 'swap'; readonly name: string; readonly other: string }
  | { readonly kind: 'scope'; readonly value: unknown }
  /** Of a table and its description. */
  | { readonly kind: 'column'; readonly at: number }
  /** Each row twice, and no description that forbids it. */
  | { readonly kind: 'twice'; readonly table: number };

const name = fc.constantFrom(...NAMES);
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ kind: fc.constant('edit'), name, edits, bytes: bytesOf }),
  },
  fc.record({ kind: fc.constantFrom('gone', 'empty', 'large', 'html'), name }),
  fc.record({ kind: fc.constant('swap'), name, other: name }),
  fc.record({ kind: fc.constant('column'), at: fc.nat(200) }),
  fc.record({ kind: fc.constant('twice'), table: fc.nat(20) }),
  fc.record({ kind: fc.constant('scope'), value: fc.jsonValue() }),
  fc.record({
    kind: fc.constant('scope'),
    value: fc.record({
      hub: fc.constantFrom('TUR', 'KAZ', '', 'XXX', '__proto__'),
      firstYear: fc.oneof(fc.integer(), fc.integer({ min: 1900, max: 2100 }), fc.double()),
      lastYear: fc.oneof(fc.integer(), fc.integer({ min: 1900, max: 2100 }), fc.constant(1e9)),
    }),
  }),
);

/** A data folder of which one to three things are not as they were. */
export const FOLDERS: Trial<readonly Change[]> = {
  name: 'data folders',
  of: fc.array(change, { minLength: 1, maxLength: 3 }),
  fault: (changes) => {
    const files = changes.reduce<InputFiles>(changed, FOLDER);
    const built = buildAll(files);
    return built.kind === 'built'
      ? acceptedFault(built)
      : refusalFault(built, (file) => linesOf(files.get(file)));
  },
};

/** Lines of a file; one that is not there has none to be named. */
export function linesOf(file: InputFile | undefined): number {
  if (!file?.bytes) return 0;
  return new TextDecoder().decode(file.bytes).split(/\r\n?|\n/).length;
}

function changed(files: InputFiles, change: Change): InputFiles {
  const put = (name: string, file: InputFile | null): InputFiles => {
    const after = new Map(files);
    if (file) after.set(name, file);
    else after.delete(name);
    return after;
  };
  const holding = (path: string, bytes: Uint8Array): InputFile => ({
    path,
    size: bytes.length,
    bytes,
  });
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  switch (change.kind) {
    case 'edit': {
      const { name, edits, bytes } = change;
      return put(name, holding(name, encoded(edited(TEXTS.get(name)!, edits), bytes)));
    }
    case 'gone':
      return put(change.name, null);
    case 'empty':
      return put(change.name, holding(change.name, new Uint8Array()));
    case 'large':
      return put(change.name, { path: change.name, size: 30_000_000, bytes: null });
    case 'html':
      return put(change.name, holding(change.name, text('<!doctype html>\n<title>404</title>\n')));
    case 'swap':
      return put(change.name, holding(change.name, text(TEXTS.get(change.other)!)));
    case 'column': {
      const columns = described.resources.flatMap(({ path, schema }) =>
        schema.fields.map((field) => ({ path, column: field.name })),
      );
      const { path, column } = columns[change.at % columns.length]!;
      const resources = described.resources.map((one) => {
        if (one.path !== path) return one;
        const fields = one.schema.fields.filter(({ name }) => name !== column);
        return { ...one, schema: { fields } };
      });
      const table = TEXTS.get(path);
      const withDescription = put(
        'datapackage.json',
        holding('datapackage.json', text(JSON.stringify({ ...described, resources }, null, 2))),
      );
      if (table === undefined) return withDescription;
      const rows = Papa.parse<string[]>(table.trim()).data;
      const at = rows[0]!.indexOf(column);
      const csv = Papa.unparse(rows.map((row) => row.filter((_, i) => i !== at)));
      return new Map(withDescription).set(path, holding(path, text(csv)));
    }
    case 'twice': {
      const { path } = described.resources[change.table % described.resources.length]!;
      const resources = described.resources.map(({ name, path, schema: { fields } }) => ({
        name,
        path,
        schema: { fields },
      }));
      const [header, ...rows] = (TEXTS.get(path) ?? '').trim().split('\n');
      const after = new Map(
        put(
          'datapackage.json',
          holding('datapackage.json', text(JSON.stringify({ ...described, resources }, null, 2))),
        ),
      );
      return TEXTS.has(path)
        ? after.set(path, holding(path, text([header, ...rows, ...rows, ''].join('\n'))))
        : after;
    }
    case 'scope': {
      const json = JSON.stringify({ ...described, scope: change.value }, null, 2);
      return put('datapackage.json', holding('datapackage.json', text(json)));
    }
  }
}
