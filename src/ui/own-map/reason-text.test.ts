import { expect, it } from 'vitest';
import type { Language } from '../../core/types.ts';
import { formatIn } from '../../i18n/format.ts';
import { OWN_MAP_MESSAGES } from '../../i18n/own-map/own-map-messages.ts';
import { columnsText, reasonText } from './reason-text.ts';

it('tells of a cell of 400 KB its beginning', () => {
  const reason = { kind: 'date', text: 'x'.repeat(400_000) } as const;
  for (const words of Object.values(OWN_MAP_MESSAGES)) {
    const told = reasonText(reason, words, (code) => code);
    expect(told).toContain(`${'x'.repeat(119)}…`);
    expect(told.length).toBeLessThan(400);
  }
});

it('names what became of each column in one line, and of a hundred that are not used the first', () => {
  const read = [
    { name: 'Agreement', as: 'title' },
    { name: 'Status', as: null },
  ] as const;
  for (const [language, words] of Object.entries(OWN_MAP_MESSAGES)) {
    const format = formatIn(language as Language, 'latn');
    const said = columnsText({ read, unused: [] }, words, format);
    for (const part of ['Agreement', words.read.as.title, 'Status']) expect(said).toContain(part);
    const unused = Array.from({ length: 100 }, (_, i) => `Column ${i} ${'x'.repeat(200)}`);
    const line = columnsText({ read, unused }, words, format);
    expect(line.startsWith(`${said} `)).toBe(true);
    expect(line).toContain('Column 11');
    expect(line).not.toContain('Column 12');
    expect(line).toContain(words.read.moreColumns('88'));
    expect(line.length).toBeLessThan(1000);
  }
});
