import type { Problem } from '../core/problem.ts';
import { citationOfData } from '../core/record/about.ts';
import { seriesOf } from '../core/counts/series.ts';
import type { Edition } from '../core/record/edition.ts';
import type { Tour, Tours } from '../core/tour/tour.ts';
import type { Dataset } from '../core/types.ts';
import { buildArcs } from './build/build-arcs.ts';
import { buildMaking } from './build/build-making.ts';
import { buildMeta } from './build/build-meta.ts';
import { packOverview } from '../core/record/packed-overview.ts';
import { buildOverview } from './build/build-overview.ts';
import { buildPackage } from './build/build-package.ts';
import { buildPlaces } from './build/build-places.ts';
import { buildTranslations, TRANSLATED } from './build/build-translations.ts';
import { checkAll, orNoColumn, type Checked } from './check-all.ts';
import type { Articles } from './read/read-articles.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { namesAndSystems } from './gazetteer/names-and-systems.ts';
import type { InputFiles } from './read/input-file.ts';
import type { Tables } from './read/read-tables.ts';
import { writeJson } from './build/write-json.ts';

export interface Built {
  readonly kind: 'built';
  readonly dataset: Dataset;
  /** What is kept of it when it is published. */
  readonly edition: Edition;
  readonly tables: Tables;
  readonly articles: Articles;
  readonly gazetteer: Gazetteer;
  readonly tours: readonly Tour[];
  /** The text or bytes of each output by file name. */
  readonly outputs: ReadonlyMap<string, string | Uint8Array>;
}

export interface Faulty {
  readonly kind: 'faulty';
  readonly problems: readonly Problem[];
}

/** Everything that the pipeline does between reading files and writing them: all outputs, or all problems. For `earlier` see checkAll. */
export function buildAll(files: InputFiles, earlier: readonly Problem[] = []): Built | Faulty {
  const checked = checkAll(files, earlier);
  return checked.kind === 'faulty' ? checked : orNoColumn(() => built(checked, files));
}

function built(checked: Checked, files: InputFiles): Built {
  const { tables, articles, gazetteer, dataset, tours, history } = checked;
  const { version, about } = dataset;
  const rights = {
    ...(about.license && { license: about.license.name }),
    citation: citationOfData(about, version),
  };
  const outputs = new Map<string, string | Uint8Array>([
    ['agreements.json', writeJson({ ...rights, ...dataset })],
    ['overview.json', writeJson(packOverview(buildOverview(dataset)))],
    ['arcs.geojson', writeJson({ ...buildArcs(dataset), ...rights })],
    ['places.geojson', writeJson({ ...buildPlaces(dataset), ...rights })],
    ['series.json', writeJson(seriesOf(dataset))],
    ['gazetteer.json', writeJson(namesAndSystems(tables, dataset.scope.hub))],
    ...TRANSLATED.map(
      (language) =>
        [`translations-${language}.json`, writeJson(buildTranslations(tables, language))] as const,
    ),
    ['tours.json', writeJson({ tours } satisfies Tours)],
    ['about.json', writeJson(buildMaking(dataset, tables, history))],
    ['history.json', writeJson(history)],
    ['meta.json', writeJson(buildMeta(dataset, files))],
    ['data-package.zip', buildPackage(files, dataset)],
  ]);
  const { edition } = checked;
  return { kind: 'built', dataset, edition, tables, articles, gazetteer, tours, outputs };
}
