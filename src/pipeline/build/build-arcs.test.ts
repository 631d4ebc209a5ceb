import { describe, expect, it } from 'vitest';
import { buildAll } from '../build-all.ts';
import { buildArcs, cutAtDateLine } from './build-arcs.ts';
import { sampleFiles, sampleWith } from '../sample-files.ts';

function arcsOf(agreements: string) {
  const built = buildAll(sampleFiles({ 'agreements.csv': agreements }));
  if (built.kind === 'faulty') throw new Error(built.problems[0]!.found);
  return buildArcs(built.dataset).features;
}

describe('buildArcs', () => {
  it('draws each agreement from the hub to each partner, in 64 pieces', () => {
    const [arc, ...others] = arcsOf(sampleWith('agreements.csv'));
    expect(others).toHaveLength(1);
    const { coordinates } = arc!.geometry;
    expect(coordinates).toHaveLength(65);
    expect(coordinates[0]).toEqual([32.8597, 39.9334]);
    expect(coordinates[64]).toEqual([71.446, 51.1801]);
    expect(arc!.properties).toEqual({
      agreement: 'kaz-1993',
      partner: 'KAZ',
      from: 1993,
      to: 1994,
      theme: 'support',
      halted: null,
      nature: 'agreement',
      status: 'signed',
    });
  });

  it('gives an undated agreement no time', () => {
    const undated = sampleWith('agreements.csv', ['1993-01-01,1993-12-31,year,stated', ',,,none']);
    expect(arcsOf(undated).at(-1)!.properties).toMatchObject({ from: null, to: null });
  });

  it('puts a month between its twelfths', () => {
    expect(arcsOf(sampleWith('agreements.csv'))[1]!.properties).toMatchObject({
      from: 2019.4167,
      to: 2019.5,
    });
  });
});

describe('cutAtDateLine', () => {
  it('leaves a path alone that stays within ±180', () => {
    expect(
      cutAtDateLine([
        [170, 0],
        [179, 10],
      ]),
    ).toEqual([
      [
        [170, 0],
        [179, 10],
      ],
    ]);
  });

  it('cuts a path that crosses eastwards, at the latitude where it crosses', () => {
    expect(
      cutAtDateLine([
        [170, 0],
        [190, 10],
        [200, 20],
      ]),
    ).toEqual([
      [
        [170, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-170, 10],
        [-160, 20],
      ],
    ]);
  });

  it('cuts a path that crosses westwards', () => {
    expect(
      cutAtDateLine([
        [-170, 0],
        [-190, -10],
      ]),
    ).toEqual([
      [
        [-170, 0],
        [-180, -5],
      ],
      [
        [180, -5],
        [170, -10],
      ],
    ]);
  });
});
