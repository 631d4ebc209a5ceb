import { hashOf } from '../../core/text/hash.ts';
import type { Dataset } from '../../core/types.ts';
import type { InputFiles } from '../read/input-file.ts';

/** What was built, and from what: SHA-256 of every input by name. No times, so that the same input gives the same bytes. */
export interface Meta {
  readonly version: string;
  readonly counts: Readonly<
    Record<'agreements' | 'undated' | 'arcs' | 'partners' | 'sources' | 'evidence', number>
  >;
  readonly inputs: Readonly<Record<string, string>>;
}

/** `meta.json`. */
export function buildMeta(
  { version, agreements, sources, places }: Dataset,
  files: InputFiles,
): Meta {
  const sum = (sizes: readonly number[]): number => sizes.reduce((a, b) => a + b, 0);
  return {
    version,
    counts: {
      agreements: agreements.length,
      undated: agreements.filter(({ date }) => date.interval === null).length,
      arcs: sum(agreements.map(({ partners }) => partners.length)),
      partners: places.length - 1,
      sources: sources.length,
      evidence: sum(agreements.map(({ evidence }) => evidence.length)),
    },
    inputs: Object.fromEntries(
      [...files].flatMap(([name, { bytes }]) => (bytes ? [[name, hashOf(bytes)]] : [])),
    ),
  };
}
