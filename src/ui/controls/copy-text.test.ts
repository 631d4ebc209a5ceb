import { expect, test } from 'vitest';
import { copyKeys, copyText } from './copy-text.ts';

/** A browser that allows what it is told to, and what it was asked for, in order. */
function browser(allowed: { write: boolean; copySelected: boolean }) {
  const asked: string[] = [];
  return {
    asked,
    select: () => void asked.push('select'),
    write: (text: string) => {
      asked.push(`write ${text}`);
      return allowed.write ? Promise.resolve() : Promise.reject(new Error('NotAllowedError'));
    },
    copySelected: () => {
      asked.push('copy selected');
      return allowed.copySelected;
    },
  };
}

test('with permission the text is written, and nothing is selected', async () => {
  const ways = browser({ write: true, copySelected: false });
  expect(await copyText('arcs', ways.select, ways)).toBe(true);
  expect(ways.asked).toEqual(['write arcs']);
});

test('without permission the text is selected first, then copied', async () => {
  const ways = browser({ write: false, copySelected: true });
  expect(await copyText('arcs', ways.select, ways)).toBe(true);
  expect(ways.asked).toEqual(['write arcs', 'select', 'copy selected']);
});

test('where nothing may copy, it says so and the text stays selected', async () => {
  const ways = browser({ write: false, copySelected: false });
  expect(await copyText('arcs', ways.select, ways)).toBe(false);
  expect(ways.asked.at(-2)).toBe('select');
});

test('a browser without a clipboard (no https) is one without permission', async () => {
  const ways = {
    ...browser({ write: false, copySelected: true }),
    write: () => (undefined as unknown as Clipboard).writeText(''),
  };
  expect(await copyText('arcs', ways.select, ways)).toBe(true);
});

test('the keys are those of the reader’s keyboard', () => {
  expect(copyKeys('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')).toBe('⌘C');
  expect(copyKeys('Mozilla/5.0 (X11; Linux x86_64)')).toBe('Ctrl+C');
});
