import type { AgreementRecord, LinkKind } from '../types.ts';

/** A link seen from the other end. */
const REVERSED = {
  'replaced-by': 'replaces',
  'ended-by': 'ends',
  'part-of': 'has-part',
} as const satisfies Record<LinkKind, string>;

/** What another record is to one, from either end of a link. */
export type Relation = LinkKind | (typeof REVERSED)[LinkKind];

export interface Related {
  readonly relation: Relation;
  readonly other: AgreementRecord;
}

/** The records that are tied to one: by its own links in their order, then those whose links name it, in the order of `all`. */
export function relatedTo(
  agreement: AgreementRecord,
  all: ReadonlyMap<string, AgreementRecord>,
): Related[] {
  const own = agreement.links.flatMap(({ kind, other }) => {
    const found = all.get(other);
    return found ? [{ relation: kind, other: found }] : [];
  });
  const others = [...all.values()].flatMap((other) =>
    other.links
      .filter((link) => link.other === agreement.id)
      .map(({ kind }) => ({ relation: REVERSED[kind], other })),
  );
  return [...own, ...others];
}
