import { expect, test } from 'vitest';
import type { PlaceCode } from '../types.ts';
import { chosenPartners, selectionOf, withPartnerToggled } from './chosen-partners.ts';
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
