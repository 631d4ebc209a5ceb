import type { ArcView } from '../core/arcs/arc-view.ts';
import { readView } from '../core/address/view-url.ts';
import { isLocal, viewAddress } from '../core/address/view-address.ts';
import { yearAndMonth } from '../core/time/scope.ts';
import { datasetAsOf, pictureOf } from '../core/view/picture.ts';
import { isFiltered, passes } from '../core/view/filter.ts';
import { partnersLit } from '../core/view/lit-now.ts';
import { toldNow } from '../core/view/told-now.ts';
import type { View } from '../core/view/view.ts';
import { spokenIn } from '../core/tour/spoken.ts';
import type { Scene, Tour } from '../core/tour/tour.ts';
import type { AgreementRecord, Dataset, Language } from '../core/types.ts';
import type { Format } from '../i18n/format.ts';
import { messagesAbout } from '../i18n/language.ts';
import { spokenNow, toldOfView, type Counted, type Said } from '../i18n/spoken-now.ts';
import { subjectHeadline } from '../i18n/subject-text.ts';
import type { StillShapes } from '../still/still-shapes.ts';
import { scenePicture } from './scene-picture.ts';

/** In which words a handout is written, and whither its links lead. */
export interface HandoutLook {
  readonly language: Language;
  readonly format: Format;
  /** Address of the map's page; null where nobody knows it. */
  readonly page: string | null;
  readonly withNotes: boolean;
}

/** A scene on paper. */
export interface HandoutScene {
  /** An SVG of the map alone. */
  readonly picture: string;
  /** "March 2019", or the months between which the scene plays. */
  readonly moment: string;
  readonly headline: string;
  readonly caption: Said;
  readonly notes: Said | null;
  /** What it tells of what it lights, else of what its filters leave; empty where it is about all there is. */
  readonly records: readonly AgreementRecord[];
  /** Its view's address; null where the page has none that leads others to it. */
  readonly link: string | null;
}

/** What is printed of each scene of a tour. */
export function scenesOnPaper(
  tour: Tour,
  dataset: Dataset,
  shapes: StillShapes,
  look: HandoutLook,
): HandoutScene[] {
  return tour.scenes.map((scene) => sceneOnPaper(scene, dataset, shapes, look));
}

function sceneOnPaper(
  scene: Scene,
  dataset: Dataset,
  shapes: StillShapes,
  { language, format, page, withNotes }: HandoutLook,
): HandoutScene {
  const { view } = readView(new URLSearchParams(scene.query), dataset);
  const { arcView } = pictureOf(view, dataset);
  const told = toldOfView(view, dataset, language, format);
  const named = arcView.selected.size > 0 ? partnersLit(dataset.agreements, arcView) : null;
  return {
    picture: scenePicture(view, dataset, shapes, language, named),
    moment: momentOf(scene, view, dataset, format),
    headline: subjectHeadline(told, messagesAbout(dataset, language), format),
    caption: spokenNow(scene.caption, told),
    notes: withNotes && scene.notes ? spokenIn(scene.notes, language) : null,
    records: recordsOf(view, dataset, told, arcView),
    link: page === null || isLocal(page) ? null : viewAddress(page, view, dataset.scope),
  };
}

function momentOf({ play }: Scene, view: View, { scope }: Dataset, format: Format): string {
  const monthText = (at: number): string => {
    const { year, month } = yearAndMonth(at, scope);
    return format.month(year, month);
  };
  return play ? `${monthText(play.from)} – ${monthText(play.to)}` : monthText(view.month);
}

/** As the headline counts them: of two moments what they differ in. A scene about all there is would list the data set. */
function recordsOf(
  { filters, selection, ...moment }: View,
  dataset: Dataset,
  { month, mode, shelfDrawn, difference = null }: Counted,
  { selected, litPartners }: ArcView,
): readonly AgreementRecord[] {
  if (selection.kind === 'none' && !isFiltered(filters)) return [];
  const { agreements, scope } = datasetAsOf(dataset, moment);
  const clock = { month, mode, scope, shelfDrawn, difference };
  const shown = agreements.filter((each) => passes(each, filters));
  return toldNow(shown, { ...clock, selection, selected, litPartners });
}
