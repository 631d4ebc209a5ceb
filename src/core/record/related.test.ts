import { expect, test } from 'vitest';
import { relatedTo } from './related.ts';
import { sampleAgreement } from './sample-agreement.ts';

const first = sampleAgreement({ id: 'first', links: [{ kind: 'replaced-by', other: 'second' }] });
const second = sampleAgreement({ id: 'second' });
const part = sampleAgreement({ id: 'part', links: [{ kind: 'part-of', other: 'second' }] });
const all = new Map([first, second, part].map((one) => [one.id, one]));

const saidOf = (id: string): string[] =>
  relatedTo(all.get(id)!, all).map(({ relation, other }) => `${relation} ${other.id}`);

test('a link is seen from both of its ends', () => {
  expect(saidOf('first')).toEqual(['replaced-by second']);
  expect(saidOf('part')).toEqual(['part-of second']);
  expect(saidOf('second')).toEqual(['replaces first', 'has-part part']);
});
