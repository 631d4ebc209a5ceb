import { isLocal, viewAddress } from '../../core/address/view-address.ts';
import type { Imprint } from '../../core/imprint/imprint.ts';
import { sceneQuery } from '../../core/tour/scene-query.ts';
import { isOnMap } from '../../core/view/lit-now.ts';
import { toldNow } from '../../core/view/told-now.ts';
import type { Agreement } from '../../core/types.ts';
import { checkedText } from '../../i18n/checked-text.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Records } from '../../state/records.svelte.ts';

/** What an explorer has on the map now. */
export const onMapNow = (explorer: Explorer): Agreement[] =>
  explorer.shownAgreements.filter((each) => isOnMap(each, explorer));

/** What a picture of this view remembers; `page` is the page's address. */
export function imprintOf(explorer: Explorer, page: string): Imprint {
  const { dataset, view, scope } = explorer;
  return {
    map: dataset.about.name,
    version: dataset.version,
    view: sceneQuery(view, scope),
    address: isLocal(page) ? null : viewAddress(page, view, scope),
    records: onMapNow(explorer).map(({ id }) => id),
  };
}

/** What the records rest on that the picture tells of, see `toldNow`; null where they did not arrive. */
export function sourcesOf(explorer: Explorer, records: Records): string | null {
  const shown = toldNow(explorer.shownAgreements, explorer).flatMap(
    ({ id }) => records.agreements.get(id) ?? [],
  );
  return records.agreements.size === 0
    ? null
    : checkedText(shown, explorer.dataset.about, explorer.language, explorer.format);
}
