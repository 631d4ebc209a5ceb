import * as v from 'valibot';

/**
 * The rules of the Data Package standard 2.0 (https://datapackage.org/profiles/2.0/datapackage.json and the Data Resource
 * and Table Schema profiles in it) for the properties that our descriptor has, for tests. Wider than our own reading in
 * data-package.ts, which knows the tables. Properties of our own are allowed, as by the standard.
 */

const text = v.string();
const NAME = /^([-a-zA-Z0-9._])+$/;
const PATH = /^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/;
const path = v.pipe(text, v.regex(PATH, 'a URL or a path below the package'));

/** A list that is not empty and has nothing twice. */
const setOf = <T>(item: v.GenericSchema<T>) =>
  v.pipe(
    v.array(item),
    v.minLength(1),
    v.check((items) => new Set(items.map((item) => JSON.stringify(item))).size === items.length),
  );

const common = {
  name: text,
  title: v.optional(text),
  description: v.optional(text),
  example: v.optional(text),
  format: v.optional(v.literal('default')),
};
const anyConstraints = { required: v.optional(v.boolean()), unique: v.optional(v.boolean()) };
const length = v.optional(v.pipe(v.number(), v.integer()));

const stringField = v.object({
  ...common,
  type: v.literal('string'),
  constraints: v.optional(
    v.object({
      ...anyConstraints,
      pattern: v.optional(text),
      enum: v.optional(setOf(text)),
      minLength: length,
      maxLength: length,
    }),
  ),
});

const numberField = v.object({
  ...common,
  type: v.literal('number'),
  constraints: v.optional(
    v.object({
      ...anyConstraints,
      minimum: v.optional(v.union([v.number(), text])),
      maximum: v.optional(v.union([v.number(), text])),
    }),
  ),
});

const dateField = v.object({
  ...common,
  type: v.literal('date'),
  constraints: v.optional(
    v.object({ ...anyConstraints, minimum: v.optional(text), maximum: v.optional(text) }),
  ),
});

const ITEM_TYPES = ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'] as const;

const listField = v.object({
  ...common,
  type: v.literal('list'),
  delimiter: v.optional(text),
  itemType: v.optional(v.picklist(ITEM_TYPES)),
  constraints: v.optional(v.object({ ...anyConstraints, minLength: length, maxLength: length })),
});

const tableSchema = v.pipe(
  v.object({
    fields: v.pipe(
      v.array(v.variant('type', [stringField, numberField, dateField, listField])),
      v.minLength(1),
    ),
    missingValues: v.optional(v.array(text)),
    primaryKey: v.optional(setOf(text)),
    uniqueKeys: v.optional(setOf(setOf(text))),
    foreignKeys: v.optional(
      setOf(
        v.pipe(
          v.object({
            fields: setOf(text),
            reference: v.object({ resource: text, fields: setOf(text) }),
          }),
          v.check(({ fields, reference }) => fields.length === reference.fields.length),
        ),
      ),
    ),
  }),
  v.check(({ fields }) => isUnique(fields.map(({ name }) => name)), 'field names that differ'),
  v.check(({ fields, primaryKey = [], uniqueKeys = [], foreignKeys = [] }) => {
    const keys = [primaryKey, ...uniqueKeys, ...foreignKeys.map((key) => key.fields)];
    return keys.flat().every((key) => fields.some(({ name }) => name === key));
  }, 'keys that are fields'),
);

const resource = v.object({
  name: v.pipe(text, v.regex(NAME)),
  path,
  type: v.optional(v.literal('table')),
  title: v.optional(text),
  description: v.optional(text),
  format: v.optional(text),
  mediatype: v.optional(v.pipe(text, v.regex(/^(.+)\/(.+)$/))),
  encoding: v.optional(text),
  schema: tableSchema,
});

const licence = v.pipe(
  v.object({
    name: v.optional(v.pipe(text, v.regex(NAME))),
    path: v.optional(path),
    title: v.optional(text),
  }),
  v.check(({ name, path }) => name !== undefined || path !== undefined, 'a name or a path'),
);

export const packageProfile = v.pipe(
  v.object({
    $schema: v.optional(text),
    name: v.optional(text),
    title: v.optional(text),
    description: v.optional(text),
    version: v.optional(text),
    licenses: v.optional(v.pipe(v.array(licence), v.minLength(1))),
    resources: v.pipe(v.array(resource), v.minLength(1)),
  }),
  v.check(({ resources }) => isUnique(resources.map(({ name }) => name)), 'names that differ'),
  v.check(
    ({ resources }) =>
      resources.every(({ schema }) =>
        (schema.foreignKeys ?? []).every(({ reference }) => {
          const target = resources.find(({ name }) => name === reference.resource);
          const names = target?.schema.fields.map(({ name }) => name) ?? [];
          return reference.fields.every((field) => names.includes(field));
        }),
      ),
    'references to fields that are there',
  ),
);

const isUnique = (names: readonly string[]): boolean => new Set(names).size === names.length;
