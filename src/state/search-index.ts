import MiniSearch from 'minisearch';
import { partsOfDay } from '../core/time/day.ts';
import { fold } from '../core/text/search-fold.ts';
import { inWordsOfTitles } from '../core/text/search-words.ts';
import type { Agreement, OtherNames, Overview, Place, PlaceCode } from '../core/types.ts';

/** What a search found: an agreement, or a partner or a system with all of its own. */
export type Found =
  | { readonly kind: 'system'; readonly name: string; readonly records: number }
  | { readonly kind: 'agreement'; readonly id: string }
  | { readonly kind: 'partner'; readonly code: PlaceCode };

/** How many results are worth a list under a field. */
const MOST = 12;

/** So many documents take a few milliseconds. */
const PIECE = 100;
/** So many are there before anybody sees that some are missing. */
const EARLY = 1000;

const wordsOf = (text: string): string[] => fold(text).split(' ');

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** `otherNames`: absent as long as it has not arrived. */
export type Searched = Pick<Overview, 'agreements' | 'places' | 'scope'> & {
  readonly otherNames?: OtherNames | undefined;
};

const NO_NAMES: OtherNames = { places: {}, systems: {} };

interface Document {
  readonly id: string;
  readonly found: Found;
  readonly names: string;
  readonly otherNames: string;
  readonly titles: string;
  readonly systems: string;
  readonly years: string;
}

/**
 * Searches titles, countries (by whatever they are called), seats, systems and years in all three languages at once, whatever
 * the reader's own: folded, by the beginnings of words, and forgiving a letter in the longer ones.
 */
export class SearchIndex {
  readonly #index: MiniSearch<Document>;
  readonly #found = new Map<string, Found>();

  private constructor() {
    // Hundreds of agreements have one partner's names: folding them is most of the work.
    const folded = new Map<string, string[]>();
    const foldedOnce = (text: string): string[] => {
      const words = folded.get(text) ?? wordsOf(text);
      folded.set(text, words);
      return words;
    };
    this.#index = new MiniSearch<Document>({
      fields: ['names', 'otherNames', 'titles', 'systems', 'years'],
      tokenize: (text, field) =>
        field === 'names' || field === 'otherNames' ? foldedOnce(text) : wordsOf(text),
      processTerm: (term) => term || null,
      searchOptions: {
        prefix: true,
        fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
        combineWith: 'AND',
        weights: { prefix: 0.1, fuzzy: 0.3 },
        boost: { names: 3, otherNames: 6, titles: 2 },
      },
    });
  }

  /** Made at once. */
  static of(dataset: Searched): SearchIndex {
    const made = new SearchIndex();
    made.#index.addAll(made.#documentsOf(dataset));
    return made;
  }

  /**
   * Made in pieces, between which the page can answer: a large dataset takes longer than a key should. `onGrown` is given
   * the index after each; it finds what it has by then, partners and systems first of all.
   */
  static async inPieces(dataset: Searched, onGrown: (index: SearchIndex) => void): Promise<void> {
    const made = new SearchIndex();
    const documents = made.#documentsOf(dataset);
    for (let start = 0; start < documents.length; start += PIECE) {
      await nextTask();
      made.#index.addAll(documents.slice(start, start + PIECE));
      const isEarly = start + PIECE <= EARLY;
      if (!isEarly || start + PIECE >= documents.length) onGrown(made);
    }
  }

  #documentsOf({ agreements, places, scope, otherNames = NO_NAMES }: Searched): Document[] {
    const byCode = new Map(places.map((place) => [place.code, place]));
    const documents = [
      ...places
        .filter(({ code }) => code !== scope.hub)
        .map((place) => documentOfPartner(place, otherNames)),
      ...systemsOf(agreements).map((system) => documentOfSystem(system, otherNames)),
      ...agreements.map((agreement) =>
        documentOfAgreement(
          agreement,
          agreement.partners.map((code) => byCode.get(code)!),
          otherNames,
        ),
      ),
    ];
    for (const document of documents) this.#found.set(document.id, document.found);
    return documents;
  }

  /**
   * The best results first, partners and systems before their agreements where both fit as well. A word that is spelled
   * otherwise than the data has it is looked for by what is like it, whatever else stands beside it; a thing that titles
   * call by another word, by that one first.
   */
  search(text: string): Found[] {
    const restated = inWordsOfTitles(text);
    const asTitled = restated === null ? [] : this.#idsOf(restated);
    return [...new Set([...asTitled, ...this.#idsOf(text)])]
      .slice(0, MOST)
      .map((id) => this.#found.get(id)!);
  }

  #idsOf(text: string): string[] {
    const boostDocument = (id: unknown): number =>
      this.#found.get(String(id))!.kind === 'agreement' ? 1 : 4;
    const asSpelled = this.#index.search(text, { boostDocument });
    const results =
      asSpelled.length > 0
        ? asSpelled
        : this.#index.search(text, {
            boostDocument,
            fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.34 : false),
          });
    return results.map(({ id }) => String(id));
  }
}

function documentOfPartner({ code, seat, names }: Place, { places }: OtherNames): Document {
  return {
    id: code,
    found: { kind: 'partner', code },
    names: [...Object.values(names), seat].join(' '),
    otherNames: (places[code] ?? []).join(' '),
    titles: '',
    systems: '',
    years: '',
  };
}

/** Every system with how many records name it, in the order of the data. */
function systemsOf(agreements: readonly Agreement[]): [name: string, records: number][] {
  const records = new Map<string, number>();
  for (const { systems } of agreements)
    for (const name of systems) records.set(name, (records.get(name) ?? 0) + 1);
  return [...records];
}

function documentOfSystem(
  [name, records]: [name: string, records: number],
  { systems }: OtherNames,
): Document {
  return {
    id: `system ${name}`,
    found: { kind: 'system', name, records },
    names: name,
    otherNames: (systems[name] ?? []).join(' '),
    titles: '',
    systems: '',
    years: '',
  };
}

function documentOfAgreement(
  { id, texts, systems, date }: Agreement,
  partners: readonly Place[],
  otherNames: OtherNames,
): Document {
  return {
    id,
    found: { kind: 'agreement', id },
    names: partners.flatMap(({ seat, names }) => [...Object.values(names), seat]).join(' '),
    otherNames: partners.flatMap(({ code }) => otherNames.places[code] ?? []).join(' '),
    titles: Object.values(texts)
      .map(({ title }) => title)
      .join(' '),
    systems: systems.flatMap((name) => [name, ...(otherNames.systems[name] ?? [])]).join(' '),
    years: date.interval === null ? '' : String(partsOfDay(date.interval.from).year),
  };
}
