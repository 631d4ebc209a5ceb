import type { About } from '../../core/about.ts';
import { toDay } from '../../core/time/day.ts';
import type { Translated } from '../../core/types.ts';
import type { DataPackage } from '../read/data-package.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';

/** What a data package says of itself; where it says nothing of titles or hub, its own title and the gazetteer do. */
export function aboutOf(
  { name, title, created, licenses, contributors, about }: DataPackage,
  scope: DataPackage['scope'],
  { seatOf }: Pick<Gazetteer, 'seatOf'>,
): About {
  const seat = seatOf(scope.hub);
  const [license] = licenses;
  return {
    name,
    dataTitle: title,
    ...(created && { published: toDay(created) }),
    title: (about.title ?? { en: title }) as Translated<string>,
    ...(about.titleWithPartner && {
      titleWithPartner: about.titleWithPartner as Translated<string>,
    }),
    description: (about.description ?? { en: title }) as Translated<string>,
    hub: { ...seat, ...about.hub },
    author: contributors[0]?.title ?? '',
    license: license
      ? { name: license.name ?? license.title ?? '', path: license.path ?? null }
      : null,
    ...(about.categories && { categories: about.categories as Translated<string>[] }),
    ...(about.unsaid && { unsaid: about.unsaid }),
    remark: (typeof about.remark === 'object'
      ? about.remark
      : { en: about.remark ?? '' }) as Translated<string>,
  };
}
