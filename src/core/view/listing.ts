import { begunBetween } from '../counts/begun-between.ts';
import type { Difference } from '../counts/difference.ts';
import { playheadOfMonth } from '../time/scope.ts';
import { lifeOf, type Mode } from '../time/time-window.ts';
import { isOnMap } from './lit-now.ts';
import { THEMES, type Agreement, type Language, type Scope } from '../types.ts';

/** What the list holds: all, what is on the map now, what is new in this month, what two compared moments differ in. */
export const LISTINGS = ['all', 'now', 'new', 'changed'] as const;
export type Listing = (typeof LISTINGS)[number];

export const SORTS = ['date', 'newest', 'partner', 'title', 'theme'] as const;
export type Sort = (typeof SORTS)[number];

/** The clock that a list follows. */
export interface ListClock {
  /** The slider's month. */
  readonly month: number;
  readonly mode: Mode;
  readonly scope: Scope;
  readonly shelfDrawn: boolean;
  readonly difference: Difference | null;
}

/** Those of the agreements that a listing holds, in their order. Where no moments are compared nothing is held back for it. */
export function listed<Each extends Agreement>(
  agreements: readonly Each[],
  listing: Listing,
  { month, mode, scope, shelfDrawn, difference }: ListClock,
): readonly Each[] {
  const playhead = playheadOfMonth(month, scope);
  switch (listing) {
    case 'all':
      return agreements;
    case 'now':
      return agreements.filter((each) => isOnMap(each, { playhead, mode, scope, shelfDrawn }));
    case 'new': {
      const lives = agreements.map((agreement) => ({ agreement, life: lifeOf(agreement, scope) }));
      const begun: ReadonlySet<Agreement> = new Set(
        begunBetween(lives, playheadOfMonth(month - 1, scope), playhead),
      );
      return agreements.filter((agreement) => begun.has(agreement));
    }
    case 'changed': {
      if (difference === null) return agreements;
      const changed: ReadonlySet<Agreement> = new Set([...difference.made, ...difference.ended]);
      return agreements.filter((agreement) => changed.has(agreement));
    }
  }
}

/** What a line is called by, in the reader's language. */
export interface LineNames {
  readonly language: Language;
  titleOf(agreement: Agreement): string;
  partnersOf(agreement: Agreement): string;
}

/** Agreements, given by date with the undated last, in another order; those that are alike keep theirs. */
export function sorted<Each extends Agreement>(
  agreements: readonly Each[],
  sort: Sort,
  { language, titleOf, partnersOf }: LineNames,
): readonly Each[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const by = (nameOf: (agreement: Agreement) => string): readonly Each[] => {
    const names = new Map(agreements.map((each) => [each, nameOf(each)]));
    return agreements.toSorted((a, b) => compare(names.get(a)!, names.get(b)!));
  };
  switch (sort) {
    case 'date':
      return agreements;
    case 'newest': {
      const isDated = ({ date }: Each): boolean => date.interval !== null;
      const undated = agreements.filter((each) => !isDated(each));
      return [...agreements.filter(isDated).reverse(), ...undated];
    }
    case 'partner':
      return by(partnersOf);
    case 'title':
      return by(titleOf);
    case 'theme':
      return agreements.toSorted((a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme));
  }
}
