import { LANGUAGES, type Agreement, type Dataset } from '../src/core/types.ts';

/**
 * `overview.json`: what a picture of the map needs and no more, for the first paint and for embeds. A dataset whose
 * agreements have their titles but no summaries, notes, stages or evidence, and which has no sources.
 */
export function buildOverview(dataset: Dataset): Dataset {
  return { ...dataset, agreements: dataset.agreements.map(titleOnly), sources: [] };
}

function titleOnly(agreement: Agreement): Agreement {
  const titles = LANGUAGES.flatMap((language) => {
    const text = agreement.texts[language];
    return text ? [[language, { title: text.title, summary: '' }]] : [];
  });
  const texts = Object.fromEntries(titles) as Agreement['texts'];
  return { ...agreement, note: null, texts, evidence: [], stages: [] };
}
