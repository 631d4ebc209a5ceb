import { expect, test } from 'vitest';
import { isProse } from './is-prose.ts';

const ENGLISH = `Kuwait buys drones from Türkiye

Kuwait signed a contract with Türkiye, its old partner, for drones in 2023, officials said on Monday.
The two countries, which had talked for years, will train together from next spring, the ministry added.`;
const ARABIC =
  'وقّعت الكويت مع تركيا، في يونيو 2023، عقدًا لشراء طائرات مسيّرة من طراز بيرقدار، وفق ما أعلنته الوزارة.';

test('sentences are prose, whether in one line or in many, with commas or without', () => {
  expect([ENGLISH, ARABIC, ENGLISH.replaceAll(',', '')].map(isProse)).toEqual([true, true, true]);
});

test('a table is none, however long the sentences in its cells are', () => {
  const cell = 'An agreement on the training of officers that was signed in the capital.';
  const tables = [
    'title,date,partners\nA,2001,Peru\n',
    `date,partners,title\n2001,Peru,${cell}\n2002,Chile,${cell}\n`,
    `date\tpartners\ttitle\n2001\tPeru\t${cell}\n2002\tChile\t${cell}\n`,
    'country\nPeru\nChile\n',
    '',
  ];
  expect(tables.map(isProse)).toEqual([false, false, false, false, false]);
});
