import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '../types.ts';
import { litByPointing } from './lit-by-pointing.ts';

const codes = (...partners: string[]) => partners as PlaceCode[];
const agreements = new Map([
  ['uga-1996', { partners: codes('UGA') }],
  ['uga-2016', { partners: codes('UGA') }],
  ['coalition', { partners: codes('SEN', 'MYS', 'QAT', 'BGD', 'UGA') }],
]);

describe('what lies under a pointer', () => {
  it('lights partners’ own records, and no programme beside them', () => {
    expect(litByPointing(['uga-2016', 'coalition', 'uga-1996'], agreements)).toEqual(
      new Set(['uga-2016', 'uga-1996']),
    );
  });

  it('lights a programme that lies there alone', () => {
    expect(litByPointing(['coalition'], agreements)).toEqual(new Set(['coalition']));
  });

  it('lights nothing where nothing is', () => {
    expect(litByPointing([], agreements)).toEqual(new Set());
  });
});
