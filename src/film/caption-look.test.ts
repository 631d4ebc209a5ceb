import { expect, test } from 'vitest';
import { CHANGE_LOOKS } from '../core/arcs/arc-look.ts';
import { PALETTES } from '../core/view/palette.ts';
import { lineParts } from './caption-look.ts';

const line = {
  kind: 'line',
  themes: ['framework', 'industry', 'arms'],
  x: 36,
  y: 100,
  width: 27,
  scale: 2,
} as const;

test('a legend’s line has its arcs’ width, opacity and colours; what was made before is grey', () => {
  for (const palette of Object.values(PALETTES)) {
    const { framework, industry, arms } = palette.themes;
    for (const change of ['made', 'ended'] as const) {
      const parts = lineParts({ ...line, change }, palette);
      const { width, opacity } = CHANGE_LOOKS[change];
      expect(parts.map(({ colour }) => colour)).toEqual([framework, industry, arms]);
      expect(parts.map(({ x }) => x)).toEqual([36, 45, 54]);
      for (const part of parts) {
        expect(part).toMatchObject({ width: 9, height: 2 * width, opacity });
        expect(part.y + part.height / 2).toBe(100);
      }
    }
    expect(lineParts({ ...line, change: 'kept' }, palette)).toMatchObject([
      { colour: palette.kept, width: 27, height: 2 * CHANGE_LOOKS.kept.width, opacity: 1 },
    ]);
  }
});

test('where every theme is hidden its changes are grey as well', () => {
  const parts = lineParts({ ...line, change: 'made', themes: [] }, PALETTES.light);
  expect(parts.map(({ colour }) => colour)).toEqual([PALETTES.light.kept]);
});
