import {
  EDITION_FIELDS,
  type Change,
  type Edition,
  type History,
} from '../../core/record/edition.ts';

/**
 * What an edition changes of the last one before it, and since which version each of its records stands as it does. `whys`
 * are reasons by record.
 */
export function historyOf(
  now: Edition,
  before: readonly Edition[],
  whys: ReadonlyMap<string, readonly string[]>,
): History {
  const last = before.at(-1);
  const editions = [...before, now].map(({ version, created }) => ({ version, created }));
  const known = last?.records ?? {};
  return {
    editions,
    added: last ? Object.keys(now.records).filter((id) => !(id in known)) : [],
    changed: Object.keys(now.records).flatMap((id) => changeOf(id, now, last, whys)),
    dropped: Object.entries(known).flatMap(([id, { title }]) =>
      id in now.records ? [] : [{ id, title }],
    ),
    since: Object.fromEntries(
      Object.keys(now.records).map((id) => [id, sinceOf(id, now, before)] as const),
    ),
  };
}

function changeOf(
  id: string,
  now: Edition,
  last: Edition | undefined,
  whys: ReadonlyMap<string, readonly string[]>,
): Change[] {
  const [was, is] = [last?.records[id], now.records[id]!];
  if (!was || was.hash === is.hash) return [];
  const fields = EDITION_FIELDS.flatMap((field) =>
    was[field] === is[field] ? [] : [{ field, from: was[field], to: is[field] }],
  );
  return [{ id, fields, why: whys.get(id) ?? [] }];
}

/** The first of the unbroken row of editions up to now in which it says the same. */
function sinceOf(id: string, now: Edition, before: readonly Edition[]): string {
  const { hash } = now.records[id]!;
  const other = before.findLastIndex((edition) => edition.records[id]?.hash !== hash);
  return (before[other + 1] ?? now).version;
}
