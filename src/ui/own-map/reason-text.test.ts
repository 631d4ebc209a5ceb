import { expect, it } from 'vitest';
import { OWN_MAP_MESSAGES } from '../../i18n/own-map/own-map-messages.ts';
import { reasonText } from './reason-text.ts';

it('tells of a cell of 400 KB its beginning', () => {
  const reason = { kind: 'date', text: 'x'.repeat(400_000) } as const;
  for (const words of Object.values(OWN_MAP_MESSAGES)) {
    const told = reasonText(reason, words, (code) => code);
    expect(told).toContain(`${'x'.repeat(119)}…`);
    expect(told.length).toBeLessThan(400);
  }
});
