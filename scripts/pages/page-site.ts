import type { History, Making } from '../../src/core/record/edition.ts';
import type { AgreementRecord, Dataset, Place, PlaceCode, Source } from '../../src/core/types.ts';

/** What every written page is made from. */
export interface PageSite {
  readonly dataset: Dataset;
  /** Where the folder will stand; null where nobody said. */
  readonly address: URL | null;
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlyMap<PlaceCode, Place>;
  readonly byId: ReadonlyMap<string, AgreementRecord>;
  /** In the dataset's order. */
  readonly withPartner: ReadonlyMap<PlaceCode, readonly AgreementRecord[]>;
  /** Null where the data say nothing of their making. */
  readonly told: Told | null;
  /** Whether a path of the built folder is there. */
  has(path: string): boolean;
}

/** What the build says of the data themselves. */
export interface Told {
  readonly making: Making;
  readonly history: History;
}

export function pageSite(
  dataset: Dataset,
  address: URL | null,
  has: (path: string) => boolean,
  told: Told | null = null,
): PageSite {
  const withPartner = new Map<PlaceCode, AgreementRecord[]>();
  for (const agreement of dataset.agreements) {
    for (const code of agreement.partners) {
      withPartner.set(code, [...(withPartner.get(code) ?? []), agreement]);
    }
  }
  return {
    dataset,
    address,
    sources: new Map(dataset.sources.map((source) => [source.id, source])),
    places: new Map(dataset.places.map((place) => [place.code, place])),
    byId: new Map(dataset.agreements.map((agreement) => [agreement.id, agreement])),
    withPartner,
    told,
    has,
  };
}

/** The absolute address of a path of the folder, where the folder's own is known. */
export function addressOf(site: Pick<PageSite, 'address'>, path: string): string | undefined {
  return site.address ? new URL(path, site.address).href : undefined;
}

export const agreementPath = (id: string): string => `agreements/${id}/`;
export const partnerPath = (code: PlaceCode): string => `partners/${code}/`;
