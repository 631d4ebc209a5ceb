import {
  LANGUAGES,
  type Agreement,
  type AgreementRecord,
  type Dataset,
  type Overview,
} from '../../core/types.ts';

/** `overview.json`: what comes with every page and embed, so that evidence travels only where it is asked for. */
export function buildOverview({
  version,
  about,
  scope,
  agreements,
  places,
  findings,
}: Dataset): Overview {
  const rest = findings && { findings };
  return { version, about, scope, agreements: agreements.map(outline), places, ...rest };
}

/** The record without summaries, note, evidence, stages and links. */
function outline(record: AgreementRecord): Agreement {
  const titles = LANGUAGES.flatMap((language) => {
    const text = record.texts[language];
    return text ? [[language, { title: text.title }]] : [];
  });
  return {
    id: record.id,
    nature: record.nature,
    kind: record.kind,
    status: record.status,
    theme: record.theme,
    direction: record.direction,
    partners: record.partners,
    date: record.date,
    end: record.end,
    ...(record.before && { before: record.before }),
    systems: record.systems,
    value: record.value,
    confidence: record.confidence,
    quotes: record.quotes,
    texts: Object.fromEntries(titles) as Agreement['texts'],
  };
}
