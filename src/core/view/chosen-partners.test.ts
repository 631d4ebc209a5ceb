import { expect, test } from 'vitest';
import type { PlaceCode } from '../types.ts';
import { chosenPartners, litPartners, selectionOf, withPartnerToggled } from './chosen-partners.ts';
import type { Selection } from './view.ts';

const codes = ['KAZ', 'QAT', 'AZE', 'ITA', 'POL', 'SOM'] as PlaceCode[];

test('a partner added to one makes two that are compared; taken away again it is one', () => {
  const one: Selection = { kind: 'partner', code: codes[0]! };
  const two = withPartnerToggled(one, codes[1]!);
  expect(two).toEqual({ kind: 'partners', codes: codes.slice(0, 2) });
  expect(withPartnerToggled(two, codes[1]!)).toEqual(one);
  expect(withPartnerToggled(one, codes[0]!)).toEqual({ kind: 'none' });
  expect(withPartnerToggled({ kind: 'agreement', id: 'a' }, codes[0]!)).toEqual(one);
});

test('no more than five are compared, each once', () => {
  expect(chosenPartners(selectionOf([...codes, ...codes]))).toEqual(codes.slice(0, 5));
});

test('of several records under one click a programme lights its arcs only to the partners whose own lie there', () => {
  const record = (id: string, ...partners: PlaceCode[]) => ({ id, partners });
  const all = [
    record('qat', codes[1]!),
    record('pol', codes[4]!),
    record('coalition', ...codes),
    record('other', ...codes),
  ];
  const lit = (...ids: string[]) => litPartners({ kind: 'several', ids }, all);
  expect(lit('coalition', 'qat')).toEqual(['QAT']);
  expect(lit('pol', 'coalition', 'qat', 'other')).toEqual(['POL', 'QAT']);
  expect(lit('qat', 'pol')).toBeNull();
  expect(lit('coalition', 'other')).toBeNull();
});
