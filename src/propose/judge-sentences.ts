import type { Agreement, PlaceCode } from '../core/types.ts';
import type { ReadArticle } from './propose.ts';
import type { Proposal, Span } from './tie.ts';

/** What the map makes of a proposal: the records that tell the same, and where one says otherwise. */
export interface Judged {
  readonly proposal: Proposal;
  readonly verdict: 'on-map' | 'contradicts' | 'missing';
  /** Ids of the records, the likest first. */
  readonly records: readonly string[];
  /** The fields in which the likest record says otherwise. */
  readonly fields: readonly ('date' | 'status' | 'value')[];
}

/** A sentence of the article with what is told in it. */
export interface JudgedSentence extends Span {
  /** Null for a sentence that tells of no tie. */
  readonly verdict: Judged['verdict'] | null;
  readonly told: readonly Judged[];
}

type Known = Pick<
  Agreement,
  'id' | 'partners' | 'systems' | 'nature' | 'kind' | 'date' | 'status' | 'value'
>;

/** Every proposal beside the records, and every sentence of the article by what it tells. */
export function judgeArticle(
  { proposals, sentences }: ReadArticle,
  agreements: readonly Known[],
): { judged: Judged[]; sentences: JudgedSentence[] } {
  const judged = proposals.map((proposal) => judge(proposal, agreements));
  return {
    judged,
    sentences: sentences.map((span) => {
      const told = judged.filter(({ proposal }) =>
        proposal.sentences.some(({ start }) => start === span.start),
      );
      const worst = (['contradicts', 'missing', 'on-map'] as const).find((verdict) =>
        told.some((one) => one.verdict === verdict),
      );
      return { ...span, told, verdict: worst ?? null };
    }),
  };
}

/** The records of the same partners that are alike in more than those, by how much they are. */
function judge(proposal: Proposal, agreements: readonly Known[]): Judged {
  const alike = agreements
    .filter(({ partners }) => isSame(partners, proposal.partners))
    .map((record) => ({ record, likeness: likenessOf(record, proposal) }))
    // Another step on another day is another event, not the same one told otherwise.
    .filter(({ record, likeness }) => likeness >= 2 && !isOtherStep(record, proposal))
    .sort((a, b) => b.likeness - a.likeness);
  const [best] = alike;
  if (!best) return { proposal, verdict: 'missing', records: [], fields: [] };
  const fields = contradictions(best.record, proposal);
  return {
    proposal,
    verdict: fields.length > 0 ? 'contradicts' : 'on-map',
    records: alike
      .filter(({ likeness }) => likeness === best.likeness)
      .map(({ record }) => record.id),
    fields,
  };
}

const isSame = (a: readonly PlaceCode[], b: readonly PlaceCode[]): boolean =>
  a.length === b.length && a.every((code) => b.includes(code));

const isOtherStep = (record: Known, proposal: Proposal): boolean =>
  record.status !== proposal.status && contradictions(record, proposal).includes('date');

/** Points for what they share; a date that cannot be the same takes them away. */
function likenessOf(record: Known, proposal: Proposal): number {
  const { systems, kind, date } = record;
  let points = 0;
  if (systems.some((name) => proposal.systems.includes(name))) points += 2;
  else if (systems.length > 0 && proposal.systems.length > 0) points -= 1;
  if (familyOf(kind) === familyOf(proposal.kind)) points += 1;
  const [one, other] = [date.interval, proposal.date.interval];
  if (one && other) {
    const overlap = one.from <= other.to && other.from <= one.to;
    const years = Math.abs(Number(one.from.slice(0, 4)) - Number(other.from.slice(0, 4)));
    points += overlap ? 2 : years <= 1 || isDeliveryOf(record, proposal) ? 0 : -2;
  } else if (proposal.date.basis === 'none') points += 1;
  return points;
}

/** Whether a handover follows what was signed before: they are one record, which has the day of the signature. */
const isDeliveryOf = ({ nature, date }: Known, proposal: Proposal): boolean =>
  proposal.nature === 'delivery' &&
  nature !== 'delivery' &&
  date.interval !== null &&
  proposal.date.interval !== null &&
  date.interval.to < proposal.date.interval.from;

function familyOf(kind: Agreement['kind']): string {
  if (kind === 'sale' || kind === 'procurement' || kind === 'restriction') return 'trade';
  if (kind === 'coproduction' || kind === 'industry') return 'making';
  return 'pact';
}

function contradictions(record: Known, proposal: Proposal): Judged['fields'] {
  const { date, status, value } = proposal;
  const fields: Judged['fields'][number][] = [];
  const [one, other] = [record.date.interval, date.interval];
  const isApart = one && other && (one.from > other.to || other.from > one.to);
  if (isApart && !isDeliveryOf(record, proposal)) fields.push('date');
  const ended = (word: string): boolean => ['cancelled', 'refused', 'blocked'].includes(word);
  const made = (word: string): boolean => ['signed', 'ratified', 'delivered'].includes(word);
  if ((ended(record.status) && made(status)) || (made(record.status) && ended(status)))
    fields.push('status');
  if (
    record.value &&
    value &&
    record.value.currency === value.currency &&
    (record.value.min > value.max * 1.05 || value.min > record.value.max * 1.05)
  )
    fields.push('value');
  return fields;
}
