import type { Agreement } from '../core/types.ts';
import type { CommonMessages } from './messages.ts';

type Sort = Pick<Agreement, 'nature' | 'kind' | 'status'>;

/** What sort of event a record is, and how far it got: "Contract, Signed", the status agreeing with its noun. */
export function natureAndStatus(
  { nature, status }: Pick<Sort, 'nature' | 'status'>,
  words: CommonMessages,
): string {
  return [words.natures[nature], words.statusOf(status, nature)].filter(Boolean).join(words.comma);
}

/** The same with what it is about, which is left out where it would say its nature again: "Contract · Procurement · Signed". */
export function sortText(sort: Sort, words: CommonMessages): string {
  return sortParts(sort, words).join(' · ');
}

/** The parts of that; what the data leave unsaid has none. */
export function sortParts({ nature, kind, status }: Sort, words: CommonMessages): string[] {
  const [first, about] = [words.natures[nature], words.kinds[kind]];
  const said = [first, ...(about === first ? [] : [about]), words.statusOf(status, nature)];
  return said.filter(Boolean);
}
