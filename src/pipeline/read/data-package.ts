import * as v from 'valibot';
import { SAYABLE } from '../../core/about.ts';
import type { Problem } from '../../core/problem.ts';
import { parseDay } from '../../core/time/day.ts';
import type { PlaceCode } from '../../core/types.ts';
import { linesOfJson } from './lines-of-json.ts';

/**
 * `datapackage.json`: a Data Package (version 2) whose Table Schemas are the one source of truth for the columns of
 * the tables. Three properties are our own: `scope`, `about` (words for page and
 * pictures, by language), and `itemEnum`, the words allowed as items of a list.
 */

export const TABLE_NAMES = [
  'agreements',
  'sources',
  'evidence',
  'stages',
  'links',
  'texts',
  'translations',
  'places',
  'place-names',
  'systems',
  'terms',
  'lint-exceptions',
  'draws',
  'dcad',
  'changes',
  'findings',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Tables without which the others are whole: no file is as good as an empty one. */
export const OPTIONAL_TABLES: ReadonlySet<TableName> = new Set<TableName>([
  'links',
  'translations',
  'systems',
  'terms',
  'lint-exceptions',
  'draws',
  'dcad',
  'changes',
  'findings',
]);

const words = v.array(v.string());

/** Valibot's own `regex` would print the pattern to whoever has to write the word. */
const matching = (pattern: RegExp, words: string) =>
  v.check((text: string) => pattern.test(text), words);

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const fieldSchema = v.object({
  name: v.string(),
  type: v.picklist(['string', 'number', 'date', 'list']),
  description: v.string(),
  example: v.optional(v.string()),
  delimiter: v.optional(v.literal(';')),
  itemEnum: v.optional(words),
  constraints: v.optional(
    v.object({
      required: v.optional(v.boolean()),
      enum: v.optional(words),
      pattern: v.optional(v.pipe(v.string(), v.check(isPattern, 'a regular expression'))),
      minimum: v.optional(v.number()),
      maximum: v.optional(v.number()),
    }),
  ),
});
export type Field = v.InferOutput<typeof fieldSchema>;

const tableSchema = v.object({
  fields: v.array(fieldSchema),
  primaryKey: v.optional(words),
  uniqueKeys: v.optional(v.array(words)),
  foreignKeys: v.optional(
    v.array(
      v.object({
        fields: v.tuple([v.string()]),
        reference: v.object({ resource: v.picklist(TABLE_NAMES), fields: v.tuple([v.string()]) }),
      }),
    ),
  ),
});
export type TableSchema = v.InferOutput<typeof tableSchema>;

/** The slider has twelve steps for each year between them. */
const year = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(2999));
const LONGEST_SCOPE = 600;

/** A text by language; the English one is always there. */
const translated = v.object({
  en: v.string(),
  ar: v.optional(v.string()),
  tr: v.optional(v.string()),
});

const NAMES_PARTNER = '{partner} where the partner’s name is to stand';
const withPartner = v.pipe(
  v.string(),
  v.check((text) => text.includes('{partner}'), NAMES_PARTNER),
);

const aboutSchema = v.object({
  title: v.optional(translated),
  titleWithPartner: v.optional(
    v.object({ en: withPartner, ar: v.optional(withPartner), tr: v.optional(withPartner) }),
  ),
  description: v.optional(translated),
  hub: v.optional(v.object({ en: v.string(), ar: v.string(), tr: v.string() })),
  remark: v.optional(v.union([v.string(), translated])),
  /** What the column `category` of agreements may say, most important first; the last is also all else. */
  categories: v.optional(v.pipe(v.array(translated), v.minLength(1), v.maxLength(6))),
  /** What no record says, and nothing is to claim: what stands in its column is a default. */
  unsaid: v.optional(v.array(v.picklist(SAYABLE))),
});

const licenseSchema = v.object({
  name: v.optional(v.string()),
  title: v.optional(v.string()),
  path: v.optional(v.string()),
});

const packageSchema = v.object({
  name: v.optional(
    v.pipe(v.string(), matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'words joined by hyphens')),
    'own-map',
  ),
  title: v.optional(v.string(), 'Agreements'),
  licenses: v.optional(v.array(licenseSchema), []),
  contributors: v.optional(v.array(v.object({ title: v.string() })), []),
  about: v.optional(aboutSchema, {}),
  /** In addresses and names of files. */
  version: v.pipe(v.string(), matching(/^\w[\w.+-]{0,40}$/, 'a version such as 1.2.0')),
  /** Day of publication; a package need not say it. */
  created: v.optional(
    v.pipe(
      v.string(),
      v.check((day) => day === '' || parseDay(day) !== null, 'a day as YYYY-MM-DD'),
    ),
    '',
  ),
  scope: v.object({
    hub: v.pipe(
      v.string(),
      v.transform((code) => code as PlaceCode),
    ),
    firstYear: year,
    lastYear: year,
  }),
  resources: v.array(
    v.object({ name: v.picklist(TABLE_NAMES), path: v.string(), schema: tableSchema }),
  ),
});

export interface DataPackage extends Omit<v.InferOutput<typeof packageSchema>, 'resources'> {
  readonly tables: Readonly<Record<TableName, { path: string; schema: TableSchema }>>;
}

/** The package, or every problem of its text. */
export function readDataPackage(file: string, text: string): DataPackage | Problem[] {
  const faultAt = (
    line: number | null,
    found: string,
    expected: string,
    cure: string,
  ): Problem => ({
    file,
    line,
    column: null,
    found,
    expected,
    cure,
  });
  const fault = (found: string, expected: string, cure: string): Problem =>
    faultAt(null, found, expected, cure);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const { line, message } = linesOfJson(text).fault ?? {
      line: 1,
      message: (error as Error).message,
    };
    return [faultAt(line, `found ${message}`, 'expected JSON', 'correct the file')];
  }
  const result = v.safeParse(packageSchema, json);
  if (!result.success) {
    const lines = linesOfJson(text);
    return result.issues.map((issue) =>
      faultAt(
        lines.at(v.getDotPath(issue)),
        `found ${issue.received} at ${v.getDotPath(issue) ?? 'the top'}`,
        `expected ${issue.expected ?? issue.message}`,
        'correct it, as in the Data Package standard',
      ),
    );
  }
  const { scope, resources, ...rest } = result.output;
  const byName = new Map(resources.map((resource) => [resource.name, resource]));
  for (const name of OPTIONAL_TABLES)
    if (!byName.has(name)) byName.set(name, { name, path: `${name}.csv`, schema: { fields: [] } });
  const missing = TABLE_NAMES.filter((name) => !byName.has(name)).map((name) =>
    fault(`found no resource "${name}"`, `expected the tables ${TABLE_NAMES.join(', ')}`, 'add it'),
  );
  if (missing.length > 0) return missing;
  if (scope.firstYear > scope.lastYear) {
    const found = `found a scope from ${scope.firstYear} to ${scope.lastYear}`;
    const line = linesOfJson(text).at('scope.firstYear');
    return [faultAt(line, found, 'expected the first year before the last', 'swap them')];
  }
  if (scope.lastYear - scope.firstYear >= LONGEST_SCOPE) {
    const found = `found a scope from ${scope.firstYear} to ${scope.lastYear}`;
    const [line, expected] = [
      linesOfJson(text).at('scope.lastYear'),
      `expected ${LONGEST_SCOPE} years at most`,
    ];
    return [faultAt(line, found, expected, 'correct one of the two years')];
  }
  return {
    ...rest,
    scope,
    tables: Object.fromEntries(byName) as unknown as DataPackage['tables'],
  };
}
