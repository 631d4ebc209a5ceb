import type { Overview } from '../core/types.ts';
import { messagesIn } from '../i18n/language.ts';
import type { StillTopology } from '../still/still-shapes.ts';
import { firstPage } from './first-page.ts';
import { firstPicture } from './first-picture.ts';

/** What the one file says of its data before its script runs. */
export function oneFileOf(
  overview: Overview,
  topology: StillTopology,
): { title: string; description: string; picture: string; firstPage: string } {
  const title = overview.about.title.en;
  return {
    title,
    description: overview.about.description.en,
    picture: firstPicture(overview, topology, messagesIn('en').map.label(title)),
    firstPage: firstPage(overview),
  };
}
