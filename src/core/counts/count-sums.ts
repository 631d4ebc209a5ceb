import type { Arc } from '../arcs/arcs.ts';
import { LifeTally } from '../time/life-tally.ts';
import type { Life, Mode } from '../time/time-window.ts';
import type { PlaceCode } from '../types.ts';
import { halfSince, type HalfSince } from './half-since.ts';
import { isCounted, isProgramme, type Counts } from './counts.ts';

type CountedArc = Pick<Arc, 'agreement' | 'partner' | 'life'>;

/**
 * The sums by which headline and circles are counted: the same numbers as `countsOf` and `recordsByPartner` of these arcs,
 * at the cost of the number of partners for a new playhead. To be made anew when a filter changes.
 */
export class CountSums {
  readonly #arcs: readonly CountedArc[];
  readonly #records: ReadonlyMap<PlaceCode, PartnerSum>;
  #sure: HeadlineSum | null = null;
  #withReported: HeadlineSum | null = null;

  constructor(arcs: readonly CountedArc[]) {
    this.#arcs = arcs;
    this.#records = partnerSums(arcs);
  }

  /** The headline at a playhead. */
  counts(playhead: number, mode: Mode, withReported: boolean): Counts {
    const { agreements, partners } = this.#headline(withReported);
    const present = partners.filter((tally) => tally.countedAt(playhead, mode) > 0);
    return { agreements: agreements.countedAt(playhead, mode), partners: present.length };
  }

  /** Since when half of the headline's agreements were made, where that says something; `start` of the time in decimal years. */
  halfSince(playhead: number, start: number, withReported: boolean): HalfSince | null {
    return halfSince(this.#headline(withReported).begins, playhead, start);
  }

  #headline(withReported: boolean): HeadlineSum {
    return withReported
      ? (this.#withReported ??= headlineSum(this.#arcs, true))
      : (this.#sure ??= headlineSum(this.#arcs, false));
  }

  /** How many records each partner has on the map at a playhead; none is left out that has any. */
  records(playhead: number, mode: Mode, shelfDrawn: boolean): Map<PlaceCode, number> {
    const records = new Map<PlaceCode, number>();
    for (const [code, { own, ownShelf, programmes, programmeShelf }] of this.#records) {
      const count = own.countedAt(playhead, mode) + (shelfDrawn ? ownShelf : 0);
      const inOthers = programmes.countedAt(playhead, mode) + (shelfDrawn ? programmeShelf : 0);
      if (count > 0 || inOthers > 0) records.set(code, Math.max(1, count));
    }
    return records;
  }
}

interface HeadlineSum {
  readonly agreements: LifeTally;
  /** When each of them begins, in ascending order. */
  readonly begins: Float64Array;
  readonly partners: readonly LifeTally[];
}

interface PartnerSum {
  readonly own: LifeTally;
  readonly ownShelf: number;
  readonly programmes: LifeTally;
  readonly programmeShelf: number;
}

function headlineSum(arcs: readonly CountedArc[], withReported: boolean): HeadlineSum {
  const agreements = new Map<string, Life>();
  const partners = new Map<PlaceCode, Life[]>();
  for (const { agreement, partner, life } of arcs) {
    if (life === null || !isCounted(agreement, withReported)) continue;
    agreements.set(agreement.id, life);
    if (isProgramme(agreement)) continue;
    const lives = partners.get(partner);
    if (lives) lives.push(life);
    else partners.set(partner, [life]);
  }
  return {
    agreements: new LifeTally([...agreements.values()]),
    begins: Float64Array.from(agreements.values(), ({ from }) => from).sort(),
    partners: [...partners.values()].map((lives) => new LifeTally(lives)),
  };
}

function partnerSums(arcs: readonly CountedArc[]): Map<PlaceCode, PartnerSum> {
  const lives = new Map<PlaceCode, { own: (Life | null)[]; programmes: (Life | null)[] }>();
  for (const { agreement, partner, life } of arcs) {
    let known = lives.get(partner);
    if (!known) lives.set(partner, (known = { own: [], programmes: [] }));
    known[isProgramme(agreement) ? 'programmes' : 'own'].push(life);
  }
  const dated = (all: readonly (Life | null)[]) => all.filter((life) => life !== null);
  return new Map(
    [...lives].map(([code, { own, programmes }]) => [
      code,
      {
        own: new LifeTally(dated(own)),
        ownShelf: own.length - dated(own).length,
        programmes: new LifeTally(dated(programmes)),
        programmeShelf: programmes.length - dated(programmes).length,
      },
    ]),
  );
}
