import { endOfDay } from '../time/day.ts';
import { monthOfPlayhead, standing } from '../time/scope.ts';
import { THEMES, type Agreement, type Overview, type PlaceCode } from '../types.ts';
import { MOST_COMPARED } from '../view/chosen-partners.ts';
import type { Selection } from '../view/view.ts';

/** The selection that an address asks for, or null. In whatever letters: ids are small ones and codes of countries capitals, so that none can be taken for another. */
export function parseSelection(value: string, dataset: Overview): Selection | null {
  const small = value.toLowerCase();
  const known = new Set(dataset.agreements.map(({ id }) => id));
  const ids = [...new Set(small.split('~'))];
  if (ids.length > 1)
    return ids.every((id) => known.has(id))
      ? { kind: 'several', ids }
      : parsePartners(ids, dataset);
  const [id] = ids as [string];
  if (known.has(id)) return { kind: 'agreement', id };
  const isSource = ({ quotes }: Agreement): boolean => quotes.includes(id);
  if (dataset.agreements.some(isSource)) return { kind: 'source', id };
  const [place, theme, ...rest] = small.split('.');
  const code = place!.toUpperCase() as PlaceCode;
  const isPartner = dataset.agreements.some(({ partners }) => partners.includes(code));
  if (!isPartner || rest.length > 0) return null;
  if (theme === undefined) return { kind: 'partner', code };
  const ofBand = THEMES.find((each) => each === theme) ?? null;
  return ofBand && { kind: 'band', code, theme: ofBand };
}

/** Two to five partners, which are compared; null where one of them is none. */
function parsePartners(words: readonly string[], { agreements }: Overview): Selection | null {
  const codes = words.map((word) => word.toUpperCase() as PlaceCode);
  const known = new Set(agreements.flatMap(({ partners }) => partners));
  const areKnown = codes.length <= MOST_COMPARED && codes.every((code) => known.has(code));
  return areKnown ? { kind: 'partners', codes } : null;
}

/** A selection as the address has it; null for none. */
export function selectionText(selection: Selection): string | null {
  switch (selection.kind) {
    case 'none':
      return null;
    case 'agreement':
    case 'source':
      return selection.id;
    case 'partner':
      return selection.code;
    case 'partners':
      return selection.codes.join('~');
    case 'band':
      return `${selection.code}.${selection.theme}`;
    case 'several':
      return selection.ids.join('~');
  }
}

/** The month in which a selected agreement is sure to have happened; null where a selection has no such month. */
export function monthOfSelection(
  selection: Selection,
  { agreements, scope }: Overview,
): number | null {
  if (selection.kind !== 'agreement') return null;
  const { date } = agreements.find(({ id }) => id === selection.id)!;
  if (date.interval === null || standing(date, scope) !== 'timeline') return null;
  return monthOfPlayhead(endOfDay(date.interval.to), scope);
}

/** An agreement that stands on the shelf is seen when the shelf is open. */
export function shelfNeeded(selection: Selection, { agreements, scope }: Overview): boolean {
  if (selection.kind !== 'agreement') return false;
  return standing(agreements.find(({ id }) => id === selection.id)!.date, scope) !== 'timeline';
}
