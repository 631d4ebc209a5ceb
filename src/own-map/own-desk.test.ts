import { expect, test } from 'vitest';
import { readInputFiles } from '../../scripts/files/read-input-files.ts';
import type { Answers } from '../pipeline/guess/reading.ts';
import { NO_WORDS } from '../pipeline/plain/tables-of-own.ts';
import { OwnDesk } from './own-desk.ts';

test('rows that the checks refuse join those that are left out, and the map is made of the rest', async () => {
  const desk = new OwnDesk(readInputFiles('data'));
  // The last letter of the first title is Cyrillic.
  const text = 'title,date,partners\nPact JTА,2001,Peru\nPact B,2002,Chile\n';
  const file = { name: 'pacts.csv', bytes: new TextEncoder().encode(text) };
  const answers = { hub: 'JPN' } as Answers;
  await desk.answer({ kind: 'read', file, answers }, () => {});
  const built = await desk.answer({ kind: 'build', words: NO_WORDS }, () => {});
  expect(built).toMatchObject({
    kind: 'built',
    left: { rows: 1, count: 1, shown: [{ line: 2, reason: { kind: 'refused' } }] },
  });
});
