import { expect, it } from 'vitest';
import type { PlaceCode } from '../types.ts';
import { namedAlone } from './named-alone.ts';

const [KAZ, AZE, QAT] = ['KAZ', 'AZE', 'QAT'] as PlaceCode[];
const AGREEMENTS = [
  { id: 'a', partners: [KAZ!, AZE!] },
  { id: 'b', partners: [QAT!] },
];

it('a scene about somebody names its partners alone; the page, and a scene about all, name everybody', () => {
  const scene = { presenting: true, selected: new Set(['a']), litPartners: null };
  expect([...namedAlone(scene, AGREEMENTS)!]).toEqual([KAZ, AZE]);
  expect([...namedAlone({ ...scene, litPartners: [QAT!] }, AGREEMENTS)!]).toEqual([QAT]);
  expect(namedAlone({ ...scene, presenting: false }, AGREEMENTS)).toBeNull();
  expect(namedAlone({ ...scene, selected: new Set() }, AGREEMENTS)).toBeNull();
});
